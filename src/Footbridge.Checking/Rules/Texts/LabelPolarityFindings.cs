using Footbridge.Checking.Definitions;
using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>
/// Finds captions that name a result as a loss over a figure that is none. A caption alone proves nothing: some tables print losses
/// as positive figures. Only a row with figures of both signs shows that one of them cannot be what its caption says.
/// </summary>
internal static class LabelPolarityFindings
{
    /// <summary>One finding for each caption of a document, at the first table that has it.</summary>
    public static void Find(FactBook facts, BridgeIndex bridges, List<Finding> findings)
    {
        var seen = new HashSet<(int Document, string Label)>();
        foreach (var line in facts.Lines)
        {
            if (HasBothSigns(line) && ResultCaption.PolarityOf(line.Row.Label) < 0 && ColumnsAreTimes(line))
            {
                var losses = CountsLosses(facts, bridges, line) ? 1 : -1;
                var others = Array.FindAll(line.Facts, fact => fact is { Value: var value } && value * losses < 0m);
                if (others.Length > 0 && seen.Add((line.Document, line.Row.Label)))
                {
                    findings.Add(Of(facts, line, others!));
                }
            }
        }
    }

    private static Finding Of(FactBook facts, LineItem line, Fact[] others)
    {
        var first = others[0];
        var figure = facts.Figures[first.Figure];
        var across = Array.Find(line.Facts, fact => fact is not null && fact.Value * first.Value < 0m)!;
        var details = new List<string>
        {
            $"{facts.Figures[across.Figure].Text} ({TextFinding.Column(across)}) in the same row is the loss that the caption names; {figure.Text} has the other sign",
        };
        if (others.Length > 1)
        {
            details.Add("also " + string.Join(", ", others.Skip(1).Select(fact => facts.Figures[fact.Figure].Text)));
        }
        details.Add("next: name both in the caption, such as \"(Loss) income ...\", or compare the sign with the books");
        return TextFinding.Of(
            LabelContradictsSign.Rule,
            $"{TextFinding.Quote(line.Row.Label)} is the caption of {figure.Text} ({TextFinding.Column(first)}), which is no loss",
            details,
            line.Document,
            figure.Span,
            others.Select(static fact => fact.Figure).Append(across.Figure),
            line.Table.Title,
            line.Row.Label
        );
    }

    private static bool HasBothSigns(LineItem line)
    {
        bool above = false,
            below = false;
        foreach (var fact in line.Facts)
        {
            if (fact is { ColumnKind: ColumnKind.Given, Unit.Kind: UnitKind.Money or UnitKind.PerShare })
            {
                above |= fact.Value > 0m;
                below |= fact.Value < 0m;
            }
        }
        return above && below;
    }

    /// <summary>Columns for segments, adjustments and versions have signs of their own; those of different periods tell of one thing.</summary>
    private static bool ColumnsAreTimes(LineItem line)
    {
        for (var index = 0; index < line.Facts.Length; index++)
        {
            if (line.Facts[index] is not { } fact)
            {
                continue;
            }
            if (fact.Period is null || fact.ColumnKind != ColumnKind.Given)
            {
                return false;
            }
            for (var before = 0; before < index; before++)
            {
                if (line.Facts[before]?.Period is { } period && period == fact.Period)
                {
                    return false;
                }
            }
        }
        return true;
    }

    /// <summary>True when the table's own sums show that it prints losses as positive figures: what is earned is taken off.</summary>
    private static bool CountsLosses(FactBook facts, BridgeIndex bridges, LineItem line)
    {
        if (bridges.Of(line) is not { } bridge)
        {
            return false;
        }
        foreach (var (operand, sign) in bridge.Terms)
        {
            if (operand.Standard?.Name is "revenue" or "gross-profit")
            {
                return sign < 0;
            }
        }
        return false;
    }
}
