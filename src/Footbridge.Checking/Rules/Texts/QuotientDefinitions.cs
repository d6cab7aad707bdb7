using Footbridge.Checking.Definitions;
using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>
/// Evaluates "A divided by B" where the table carries A on to the part of it that belongs to B: net income, less what goes to
/// participating securities, gives the income available to common shareholders, and that is what an amount per share divides.
/// </summary>
internal static class QuotientDefinitions
{
    /// <summary>The lines of one computation stand near each other.</summary>
    private const int MostLines = 60;

    /// <summary>The findings about one definition.</summary>
    public static void Find(FactBook facts, Definition definition, BridgeIndex bridges, MeasureNames names, List<Finding> findings)
    {
        var subject = names.Of(definition.Subject);
        foreach (var whole in names.Lines(names.Of(definition.Base)))
        {
            if (
                whole.Row.UnitKind is null or UnitKind.Money
                && PartOf(facts, whole, bridges, names) is { } part
                && PerShare(facts, part, subject) is { Count: > 0 } results
                && Shares(facts, definition, part, names) is { Count: > 0 } shares
                && results.TrueForAll(result => Divides(facts, result, part, shares))
            )
            {
                var divided = results.TrueForAll(result => Divides(facts, result, whole, shares));
                findings.Add(Of(facts, definition, whole, part, results[0], shares, divided));
                return;
            }
        }
    }

    /// <summary>The line that carries <paramref name="whole"/> on: a sum that begins with it, under a caption with all its words and more.</summary>
    private static LineItem? PartOf(FactBook facts, LineItem whole, BridgeIndex bridges, MeasureNames names)
    {
        var name = names.Of(whole);
        foreach (var line in After(facts, whole))
        {
            if (
                line.Label.Length > whole.Label.Length
                && MeasureNames.Overlap(name, line.Label) == name.Length
                && bridges.Of(line) is { Terms: [var (first, sign), _, ..] }
                && first == whole
                && sign > 0
            )
            {
                return line;
            }
        }
        return null;
    }

    /// <summary>The lines per share below <paramref name="part"/> that caption or heading name as the measure defined.</summary>
    private static List<LineItem> PerShare(FactBook facts, LineItem part, int[] subject) =>
        [
            .. After(facts, part)
                .Where(line =>
                    Array.Exists(line.Facts, static fact => fact?.Unit.Kind == UnitKind.PerShare)
                    && MeasureNames.Overlap(subject, line.Path) == subject.Length
                ),
        ];

    /// <summary>The lines of shares that the definition divides by; of two names the one that holds the other: "normalized diluted", not "diluted".</summary>
    private static List<LineItem> Shares(FactBook facts, Definition definition, LineItem part, MeasureNames names)
    {
        var said = definition
            .Terms.Where(static term => term.Operation == Operation.Over)
            .SelectMany(term => facts.Words.Words(term.Text))
            .Distinct()
            .ToArray();
        var lines = After(facts, part)
            .Where(line =>
                Array.Exists(line.Facts, static fact => fact?.Unit.Kind == UnitKind.Shares)
                && names.Of(line) is { Length: > 0 } name
                && MeasureNames.Overlap(name, said) == name.Length
            )
            .ToList();
        return lines.FindAll(line =>
            !lines.Exists(other =>
                other != line
                && names.Of(other).Length > names.Of(line).Length
                && MeasureNames.Overlap(names.Of(line), names.Of(other)) == names.Of(line).Length
            )
        );
    }

    /// <summary>True when in every column the result is what <paramref name="over"/> gives over one of the lines of shares.</summary>
    private static bool Divides(FactBook facts, LineItem result, LineItem over, List<LineItem> shares)
    {
        var columns = 0;
        for (var index = 0; index < result.Facts.Length; index++)
        {
            if (result.Facts[index] is not { } fact || over.Facts[index] is not { } amount)
            {
                continue;
            }
            columns++;
            if (
                !shares.Exists(line =>
                    line.Facts[index] is { Value: not 0m } count && fact.Quantity.Interval.Contains(amount.Value / count.Value)
                )
            )
            {
                return false;
            }
        }
        return columns > 0;
    }

    private static IEnumerable<LineItem> After(FactBook facts, LineItem line)
    {
        var end = Math.Min(facts.Lines.Count, line.Order + MostLines);
        for (var index = line.Order + 1; index < end && facts.Lines[index].Table == line.Table; index++)
        {
            yield return facts.Lines[index];
        }
    }

    private static Finding Of(
        FactBook facts,
        Definition definition,
        LineItem whole,
        LineItem part,
        LineItem result,
        List<LineItem> shares,
        bool agrees
    )
    {
        const int MoreDigits = 2;
        var details = new List<string>();
        var figures = new List<int>();
        for (var index = 0; index < result.Facts.Length; index++)
        {
            if (
                result.Facts[index] is not { } printed
                || whole.Facts[index] is not { } said
                || part.Facts[index] is not { } used
                || shares[0].Facts[index] is not { Value: not 0m } count
            )
            {
                continue;
            }
            var figure = facts.Figures[printed.Figure];
            details.Add(
                $"{TextFinding.Column(printed)}: by the words {facts.TextOf(said.Figure)} / {facts.TextOf(count.Figure)} = {TextFinding.Print(said.Value / count.Value, figure, MoreDigits)}, "
                    + $"by the table {facts.TextOf(used.Figure)} / {facts.TextOf(count.Figure)} = {TextFinding.Print(used.Value / count.Value, figure, MoreDigits)}; printed {facts.TextOf(printed.Figure)}"
            );
            figures.AddRange([said.Figure, used.Figure, printed.Figure]);
        }
        details.Add($"table {TextFinding.Quote(part.Table.Title)}, row {TextFinding.Quote(part.Row.Label)}");
        details.Add(
            agrees ? "in these periods both print the same; in others they need not" : "the printed figures follow the table, not the words"
        );
        details.Add($"next: let the definition divide the line {TextFinding.Quote(part.Row.Label)}");
        return TextFinding.Of(
            DefinitionDiffersFromComputation.Rule,
            $"{TextFinding.Quote(definition.Subject)} as defined divides {TextFinding.Quote(whole.Row.Label)}; its table first takes off what others share in, and divides {TextFinding.Quote(part.Row.Label)}",
            details,
            definition.Document,
            definition.Span,
            figures,
            part.Table.Title,
            part.Row.Label
        );
    }
}
