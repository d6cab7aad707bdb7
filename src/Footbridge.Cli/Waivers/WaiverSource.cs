using Footbridge.Checking.Rules;
using Footbridge.Cli.Inputs;
using Footbridge.Cli.Outputs;
using Footbridge.Core.Findings;
using Footbridge.Reading.Waivers;
using Footbridge.Writing.Waivers;

namespace Footbridge.Cli.Waivers;

/// <summary>One waivers file during a run: what it says, which of its entries were needed, and what is to be added.</summary>
internal sealed class WaiverSource
{
    private readonly string _mark;
    private readonly string _text;
    private readonly WaiverFile _file;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly List<ProposedWaiver> _proposed = [];

    private WaiverSource(string path, string mark, string text, WaiverFile file, DateOnly asOf)
    {
        (Path, _mark, _text, _file) = (path, mark, text, file);
        Selection = new WaiverSelection([.. file.Entries.Select(entry => entry.Waiver)], asOf);
    }

    public string Path { get; }

    /// <summary>Marks the findings that the file accepts.</summary>
    public WaiverSelection Selection { get; }

    /// <summary>Reads a file; the first thing that is wrong with it ends the run, since a waiver that is not understood must not be passed over.</summary>
    public static WaiverSource Open(string path, Func<DateOnly> day)
    {
        var (mark, text) = TextFile.Read(path);
        var file = WaiverFile.Read(path, text);
        if (!file.Problems.IsEmpty)
        {
            throw new UserError(file.Problems[0].ToString());
        }
        var expires = file.Entries.Any(entry => entry.Waiver.Expires is not null);
        return new WaiverSource(path, mark, text, file, expires ? day() : DateOnly.MinValue);
    }

    /// <summary>A file that is written when something is added to it.</summary>
    public static WaiverSource New(string path) => new(path, "", "", WaiverFile.Missing, DateOnly.MinValue);

    /// <summary>Takes down which findings there were, waived or not.</summary>
    public void Found(IEnumerable<string> fingerprints) => _found.UnionWith(fingerprints);

    /// <summary>Takes an entry to be added, unless the file speaks of that finding already.</summary>
    public void Propose(ProposedWaiver entry)
    {
        if (
            !_file.Entries.Any(known => known.Waiver.Fingerprint == entry.Fingerprint)
            && !_proposed.Exists(known => known.Fingerprint == entry.Fingerprint)
        )
        {
            _proposed.Add(entry);
        }
    }

    /// <summary>What its author should know: entries that are not finished, over, or needed by nothing.</summary>
    /// <param name="complete">False when files could not be read: then nobody knows what is not needed.</param>
    public IEnumerable<string> Remarks(bool complete)
    {
        foreach (var entry in _file.Entries)
        {
            var waiver = entry.Waiver;
            if (Selection.IsExpired(waiver))
            {
                yield return $"{entry.Place}: the waiver of {waiver.Fingerprint} expired on {waiver.Expires:yyyy-MM-dd}; renew it, or remove it with --prune-waivers";
            }
            else if (!Selection.Holds(waiver))
            {
                yield return $"{entry.Place}: the waiver of {waiver.Fingerprint} does not count yet; fill in {(waiver.Reason.Length == 0 ? "reason" : "who")}";
            }
            else if (complete && !_found.Contains(waiver.Fingerprint))
            {
                yield return $"{entry.Place}: the waiver of {waiver.Fingerprint} is unused, no finding bears it; remove it with --prune-waivers";
            }
        }
    }

    /// <summary>Writes what was proposed; says what was done.</summary>
    public string Add()
    {
        if (_proposed.Count == 0)
        {
            return $"{Path}: nothing to add";
        }
        if (_file.AppendBelow is not { } below)
        {
            throw new UserError($"{Path}: its list is not written one entry below the other; begin each with a dash on a line of its own");
        }
        Save(WaiversYaml.Append(_text, below, _file.Indent, _proposed));
        var count = _proposed.Count == 1 ? "1 waiver" : $"{_proposed.Count} waivers";
        var open = _proposed.Exists(entry => entry.Reason.Length == 0 || entry.Who.Length == 0);
        return $"{Path}: {count} added{(open ? "; each counts once its reason and who are filled in" : "")}";
    }

    /// <summary>Removes what is over or needed by nothing; says what was done.</summary>
    public string Prune()
    {
        var gone = _file.Entries.RemoveAll(entry => !Selection.IsExpired(entry.Waiver) && _found.Contains(entry.Waiver.Fingerprint));
        if (gone.IsEmpty)
        {
            return $"{Path}: nothing to remove";
        }
        Save(WaiversYaml.Without(_text, gone.Select(entry => (entry.FirstLine, entry.LastLine))));
        return $"{Path}: {(gone.Length == 1 ? "1 waiver" : $"{gone.Length} waivers")} removed";
    }

    private void Save(string text) => OutputFile.Write(Path, stream => stream.Write(TextFile.Encoding.GetBytes(_mark + text)));
}
