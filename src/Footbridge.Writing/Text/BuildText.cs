using System.Collections.Immutable;
using Footbridge.Core.Findings;
using Footbridge.Core.Releases;
using Footbridge.Writing.Releases;

namespace Footbridge.Writing.Text;

/// <summary>What a build tells a person: how each page was proved, what is wrong, and what was written.</summary>
/// <param name="colour">True for a terminal that shows colours.</param>
public sealed class BuildText(bool colour)
{
    private readonly Page _page = new(colour);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>The coverage of each page, a line each.</summary>
    public BuildText Coverage(ImmutableArray<PageCoverage> pages)
    {
        if (pages.IsEmpty)
        {
            return this;
        }
        _page
            .Write("page", Ink.Strong)
            .To(20)
            .Right("figures", 9, Ink.Strong)
            .Right("proved", 9, Ink.Strong)
            .Right("rounded", 9, Ink.Strong)
            .Right("on data", 10, Ink.Strong)
            .Right("typed", 9, Ink.Strong)
            .Right("contradicted", 14, Ink.Strong)
            .Line();
        foreach (var page in pages)
        {
            var coverage = page.Proof.Coverage;
            _page.Write(page.Page.Name).To(20);
            Cell(coverage.Financial, 9, Ink.Plain);
            Cell(coverage.Proved, 9, Ink.Good);
            Cell(coverage.Rounded, 9, Ink.Good);
            Cell(page.OnData, 10, Ink.Good);
            Cell(page.Typed.Length, 9, Ink.Error);
            Cell(coverage.Contradicted, 14, Ink.Error);
            _page.Line();
        }
        return this;
    }

    /// <summary>What the check found on the pages. What stands on several of them is told once.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="least">Findings below this severity are left out.</param>
    public BuildText Findings(ImmutableArray<PageCoverage> pages, Severity least)
    {
        foreach (var page in pages)
        {
            foreach (var finding in page.Proof.Findings.Where(finding => finding.Severity >= least))
            {
                if (_told.Add($"{finding.Fingerprint} {finding.Message}"))
                {
                    FindingText.Full(_page.Line(), page.Proof, finding);
                    Bound(page, finding);
                }
            }
            foreach (var index in page.Typed)
            {
                Typed(page, index);
            }
        }
        return this;
    }

    /// <summary>Bound figures that a reader of the page takes for something else.</summary>
    public BuildText Misread(ImmutableArray<PageCoverage> pages)
    {
        foreach (var page in pages)
        {
            foreach (var match in page.Misread)
            {
                var bound = match.Bound!.Value;
                var told =
                    match.Read is not { } index ? "is read as no number"
                    : page.Proof.Figures[index] is { IsFinancial: false, Kind: { } kind } ? $"is read as {KindText.Of(kind)}"
                    : $"is read as {NumberText.WithUnit(page.Proof.Figures[index].Value, page.Proof.Figures[index].Unit)}";
                if (!_told.Add($"misread {bound.Figure.Expression} {bound.Figure.Period} {bound.Figure.Text} {told}"))
                {
                    continue;
                }
                _page.Line().Write("warning", Ink.Warning).Line(" misread-figure").To(2).Write(PlaceText.Full(page.Proof, 0, bound.Span));
                _page.Line($"  \"{bound.Figure.Text}\"  {Told(bound.Figure)}");
                _page.Wrapped(
                    $"stands for {NumberText.WithUnit(bound.Figure.Value!.Value, bound.Figure.Unit)}, but {told}: say the scale above the table, or the unit beside the figure",
                    2
                );
            }
        }
        return this;
    }

    /// <summary>The files that now stand in a folder.</summary>
    public BuildText Written(string folder, IEnumerable<ReleaseFile> files)
    {
        if (!_page.IsEmpty)
        {
            _page.Line();
        }
        _page.Write("wrote ").Line(folder, Ink.Strong);
        foreach (var file in files)
        {
            _page.To(2).Write(file.Name).To(20).Right(NumberText.Count(file.Bytes.Length), 12).Line(" bytes");
        }
        return this;
    }

    /// <summary>A closing line.</summary>
    public BuildText Line(string words)
    {
        if (!_page.IsEmpty)
        {
            _page.Line();
        }
        _page.Line(words);
        return this;
    }

    /// <summary>The text, in UTF-8.</summary>
    public byte[] ToUtf8() => _page.ToUtf8();

    private void Bound(PageCoverage page, Finding finding)
    {
        var subjects = finding.Suspects.IsEmpty ? finding.Figures : finding.Suspects;
        foreach (var match in page.Matches.Where(match => match is { Bound: not null, Read: { } index } && subjects.Contains(index)))
        {
            _page.Wrapped($"bound: \"{match.Bound!.Value.Figure.Text}\" {Told(match.Bound.Value.Figure)}", 2);
        }
    }

    private void Typed(PageCoverage page, int index)
    {
        var figure = page.Proof.Figures[index];
        if (!_told.Add($"typed {figure.Text} {figure.Label} {figure.Period}"))
        {
            return;
        }
        _page.Line().Write("error", Ink.Error).Line(" typed-figure").To(2).Write(PlaceText.Full(page.Proof, figure));
        _page.Write("  ").Line($"\"{figure.Text}\"", Ink.Strong);
        _page.Wrapped("nothing on the page proves it and no binding made it; write a binding in its place", 2);
    }

    private static string Told(BoundFigure figure) =>
        $"{figure.Expression}{(figure.Segment is null ? "" : $" of {figure.Segment}")}, {figure.Period.Describe()}"
        + (figure.Origin is null ? "" : $" ({figure.Origin})");

    private void Cell(int count, int width, Ink ink) =>
        _page.Right(count == 0 ? "-" : NumberText.Count(count), width, count == 0 ? Ink.Faint : ink);
}
