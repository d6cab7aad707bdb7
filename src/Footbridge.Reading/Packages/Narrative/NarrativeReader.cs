using System.Collections.Immutable;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Reading.Packages.Narrative;

/// <summary>Reads narrative.md and the files that it includes.</summary>
internal sealed class NarrativeReader(PackageSources sources, ProblemList problems)
{
    // Files that include each other twice over would otherwise grow without end.
    private const int MostInclusions = 200;

    private readonly Stack<string> _open = new();
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private int _inclusions;

    internal ImmutableArray<ReleaseBlock> Read(string path) => sources.RequiredText(path) is { } text ? ReadText(path, text) : [];

    /// <summary>The blocks of a file that a text includes.</summary>
    internal ImmutableArray<ReleaseBlock> Include(Written binding)
    {
        var path = binding.Text["include".Length..].Trim();
        if (path is ['"', .., '"'])
        {
            path = path[1..^1];
        }
        if (PackagePath.Fault(path) is { } fault)
        {
            problems.Error(binding.Place, $"the path {Quoted.Text(path)} {fault}", PackagePath.Remedy);
            return [];
        }
        if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            problems.Error(binding.Place, $"{Quoted.Text(path)} is no Markdown file", "include a file that ends in .md");
            return [];
        }
        if (_open.Contains(path))
        {
            problems.Error(
                binding.Place,
                $"{Quoted.Text(path)} includes itself by way of {string.Join(" and ", _open.Reverse().SkipWhile(open => open != path))}",
                "leave one of the inclusions out"
            );
            return [];
        }
        if (++_inclusions > MostInclusions)
        {
            if (_inclusions == MostInclusions + 1)
            {
                problems.Error(binding.Place, "the text includes more than 200 files", "include fewer");
            }
            return [];
        }
        if (_refused.Contains(path))
        {
            return [];
        }
        if (sources.RequiredText(path, binding.Place) is { } text)
        {
            return ReadText(path, text);
        }
        _refused.Add(path);
        return [];
    }

    private ImmutableArray<ReleaseBlock> ReadText(string path, string text)
    {
        _open.Push(path);
        var blocks = MarkdownReader.Read(BoundText.Read(path, text, problems), this, problems);
        _open.Pop();
        return blocks;
    }
}
