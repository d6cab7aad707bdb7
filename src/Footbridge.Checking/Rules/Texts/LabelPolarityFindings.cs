using Footbridge.Checking.Definitions;
using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>
/// Finds captions that name a result as a loss over a figure that is none, or the other way round. A caption alone proves nothing:
/// some tables print losses as positive figures. Only a row with figures of both signs shows that one cannot be what it is called.
/// "Net income" is also the name of the measure whichever way it went, so that side is no more than noted, on income statements.
/// </summary>
internal static class LabelPolarityFindings
{
    /// <summary>No statement shows more periods.</summary>
    private const int MostColumns = 32;

    /// <summary>One finding for each caption of a document, at the first table that has it.</summary>
    public static void Find(FactBook facts, BridgeIndex bridges, List<Finding> findings)
    {
        var seen = new HashSet<(int Document, string Label)>();
        foreach (var line in facts.Lines)
        {
            if (!HasBothSigns(line) || ResultCaption.PolarityOf(line.Row.Label) is not (var polarity and not 0))
            {
                continue;
            }
            var isLoss = polarity < 0;
            if (!isLoss && (line.Table.Statement != StatementKind.Income || IsPerShare(line) || !ShowsRevenue(facts, line)))
            {
                continue;
            }
            // The sign that a figure has when it is what the caption says.
            var named = isLoss && CountsLosses(bridges, line) ? 1 : polarity;
            var others = Array.FindAll(line.Facts, fact => IsOwn(fact) && fact!.Value * named < 0m);
            if (seen.Add((line.Document, line.Row.Label)))
            {
                findings.Add(Of(facts, line, others!, isLoss));
            }
        }
    }

    private static Finding Of(FactBook facts, LineItem line, Fact[] others, bool isLoss)
    {
        var first = others[0];
        var figure = facts.Figures[first.Figure];
        var across = Array.Find(line.Facts, fact => IsOwn(fact) && fact!.Value * first.Value < 0m)!;
        var (named, opposite) = isLoss ? ("loss", "income") : ("income", "loss");
        var details = new List<string>
        {
            $"{facts.TextOf(across.Figure)} ({TextFinding.Column(across)}) in the same row is the {named} of the caption; {facts.TextOf(first.Figure)} has the other sign",
        };
        if (others.Length > 1)
        {
            details.Add(
                "also " + string.Join(", ", others.Skip(1).Select(fact => $"{facts.TextOf(fact.Figure)} ({TextFinding.Column(fact)})"))
            );
        }
        details.Add(
            isLoss
                ? "next: name both in the caption, such as \"(Loss) income ...\", or compare the sign with the books"
                : "next: name both in the caption, such as \"Income (loss) ...\", or compare the sign with the books"
        );
        return TextFinding.Of(
            LabelContradictsSign.Rule,
            $"{TextFinding.Quote(line.Row.Label)} is the caption of {facts.TextOf(first.Figure)} ({TextFinding.Column(first)}), which by its sign is {(isLoss ? "an" : "a")} {opposite}",
            details,
            line.Document,
            figure.Span,
            others.Select(static fact => fact.Figure).Append(across.Figure),
            line.Table.Title,
            line.Row.Label
        ) with
        {
            Severity = isLoss ? Severity.Warning : Severity.Note,
        };
    }

    /// <summary>
    /// True for a row with amounts above and below zero, each of its own period. Columns for segments, adjustments and versions of
    /// one period have signs of their own, and so have columns of changes.
    /// </summary>
    private static bool HasBothSigns(LineItem line)
    {
        if (line.Facts.Length > MostColumns)
        {
            return false;
        }
        bool above = false,
            below = false;
        foreach (var fact in line.Facts)
        {
            if (IsOwn(fact))
            {
                above |= fact!.Value > 0m;
                below |= fact.Value < 0m;
            }
        }
        return above && below && PeriodsDiffer(line);
    }

    private static bool PeriodsDiffer(LineItem line)
    {
        for (var index = 1; index < line.Facts.Length; index++)
        {
            for (var before = 0; before < index; before++)
            {
                if (IsOwn(line.Facts[index]) && IsOwn(line.Facts[before]) && line.Facts[index]!.Period == line.Facts[before]!.Period)
                {
                    return false;
                }
            }
        }
        return true;
    }

    private static bool IsOwn(Fact? fact) =>
        fact is { ColumnKind: ColumnKind.Given, Period: not null, Unit.Kind: UnitKind.Money or UnitKind.PerShare };

    private static bool IsPerShare(LineItem line) => Array.Exists(line.Facts, static fact => fact?.Unit.Kind == UnitKind.PerShare);

    /// <summary>A table that names income but no revenue tells parts of a result, such as what was reclassified into it.</summary>
    private static bool ShowsRevenue(FactBook facts, LineItem line)
    {
        foreach (var revenue in facts.Named("revenue"))
        {
            if (revenue.Table == line.Table)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when the table's own sums show that it prints losses as positive figures: what is earned is taken off.</summary>
    private static bool CountsLosses(BridgeIndex bridges, LineItem line)
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
