using Footbridge.Checking.Claims;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Rules.Texts;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Rules;

/// <summary>How findings name figures.</summary>
internal sealed class FigureNames
{
    /// <summary>A caption may be a paragraph; its start names it.</summary>
    private const int LongestLabel = 72;

    private const int LongestTitle = 100;

    private readonly FactBook _facts;
    private readonly Dictionary<int, DraftClaim> _claims = [];

    /// <summary>Names the figures of a package.</summary>
    /// <param name="facts">Its figures.</param>
    /// <param name="claims">Its claims: they name figures in prose.</param>
    public FigureNames(FactBook facts, IEnumerable<LinkedClaim> claims)
    {
        _facts = facts;
        foreach (var linked in claims)
        {
            _claims[linked.Claim.Figure] = linked.Claim;
        }
    }

    /// <summary>"\"Net sales\", Three Months Ended June 30, 2025" for a cell; the measure and its period for a claim.</summary>
    public string Name(int figure)
    {
        if (_facts.FactOf(figure) is { } fact)
        {
            var label = fact.Line.Row.Label.Length > 0 ? fact.Line.Row.Label : fact.Line.Row.Section;
            return (label.Length == 0 ? "row without a caption" : Quoted(label)) + Column(fact);
        }
        if (_claims.TryGetValue(figure, out var claim))
        {
            var period = claim.Period is { } when ? ", " + when.Describe() : "";
            return (claim.Measure is { Text.Length: > 0 } measure ? measure.Text : "figure in prose") + period;
        }
        return _facts.Figures[figure] switch
        {
            { Place: FigurePlace.Caption, Label: { Length: > 0 } caption } => "in the caption " + Quoted(caption),
            { Label: { Length: > 0 } label } => Quoted(label),
            _ => "figure in prose",
        };
    }

    /// <summary>"26:39 table "Summary", row "Net income", 1Q 2012": where a figure stands, for who looks it up.</summary>
    public string Path(int figure)
    {
        var title = Title(figure) is { Length: > 0 } text ? $"table {TextFinding.Quote(text, LongestTitle)}, " : "";
        return $"{Place(figure)} {title}{(_facts.FactOf(figure) is { Line.Row.Label.Length: > 0 } ? "row " : "")}{Name(figure)}";
    }

    /// <summary>The title of the figure's table; empty outside tables.</summary>
    public string Title(int figure) => _facts.FactOf(figure)?.Line.Table.Title ?? "";

    /// <summary>"10:54", with the file before it where a package has several.</summary>
    public string Place(int figure)
    {
        var document = _facts.Documents[_facts.Figures[figure].Document].Source;
        var place = document.Places.PlaceOf(_facts.Figures[figure].Span).Describe();
        return _facts.Documents.Count > 1 ? $"{document.Path}:{place}" : place;
    }

    private static string Column(Fact fact) => TextFinding.Column(fact) is { Length: > 0 } head ? ", " + head : "";

    private static string Quoted(string label) => TextFinding.Quote(label, LongestLabel);
}
