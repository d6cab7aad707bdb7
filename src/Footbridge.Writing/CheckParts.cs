using Footbridge.Core.Ties;

namespace Footbridge.Writing;

/// <summary>The parts of all packages, joined section by section in the order in which they were added.</summary>
public sealed class CheckParts : IDisposable
{
    private readonly CheckFormat _format;
    private readonly SpoolStream[] _sections;
    private readonly List<string> _problems = [];

    /// <summary>Starts with no package.</summary>
    /// <param name="format">The format whose parts will be added.</param>
    public CheckParts(CheckFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        _format = format;
        _sections = new SpoolStream[format.SectionCount];
        for (var section = 0; section < _sections.Length; section++)
        {
            _sections[section] = new SpoolStream();
        }
    }

    /// <summary>How many packages there are.</summary>
    public int Packages { get; private set; }

    /// <summary>The counts of all packages together.</summary>
    public Coverage Coverage { get; private set; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Adds the part of the next package whose bytes belong to this collection from then on.</summary>
    public void Add(CheckPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        for (var section = 0; section < _sections.Length; section++)
        {
            var piece = part.Sections[section];
            if (piece.Length == 0)
            {
                piece.Dispose();
                continue;
            }
            if (_sections[section].Length > 0)
            {
                _sections[section].Add(new PooledBuffer(_format.Separator));
            }
            _sections[section].Add(piece);
        }
        Packages++;
        Coverage = new(
            Coverage.Figures + part.Coverage.Figures,
            Coverage.Financial + part.Coverage.Financial,
            Coverage.Proved + part.Coverage.Proved,
            Coverage.Rounded + part.Coverage.Rounded,
            Coverage.Unsupported + part.Coverage.Unsupported,
            Coverage.Contradicted + part.Coverage.Contradicted
        );
    }

    /// <summary>What kept files from being checked, a line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Tells of a file that could not be checked.</summary>
    public void AddProblem(string problem) => _problems.Add(problem);

    /// <summary>True when no package has anything in this section.</summary>
    public bool IsEmpty(int section) => _sections[section].Length == 0;

    /// <summary>Copies a section to <paramref name="output"/>.</summary>
    public void CopySection(int section, Stream output) => _sections[section].CopyAllTo(output);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var section in _sections)
        {
            section.Dispose();
        }
    }
}
