using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;

namespace Footbridge.Checking.Definitions;

/// <summary>Finds what a line is made of, by the sums that its table was found to hold. Made on first use: most releases define nothing.</summary>
/// <param name="facts">The figures.</param>
/// <param name="ties">The ties; those of footings are used.</param>
internal sealed class BridgeIndex(FactBook facts, TieBook ties)
{
    /// <summary>A bridge over more subtotals than this is none.</summary>
    private const int Deepest = 4;

    /// <summary>For each figure the tie that gives it; null until the first is asked for.</summary>
    private DraftTie?[]? _byResult;

    /// <summary>The lines that <paramref name="line"/> is the sum of; null when no footing of a column says.</summary>
    public Bridge? Of(LineItem line)
    {
        _byResult ??= ByResult();
        foreach (var fact in line.Facts)
        {
            if (fact is null || _byResult[fact.Figure] is not { } tie)
            {
                continue;
            }
            var terms = new List<(LineItem, int)>(tie.Operands.Length);
            for (var index = 0; index < tie.Operands.Length; index++)
            {
                if (facts.FactOf(tie.Operands[index]) is { } operand)
                {
                    terms.Add((operand.Line, tie.Relation.SignOf(index)));
                }
            }
            return new Bridge(line, terms);
        }
        return null;
    }

    /// <summary>
    /// The bridge from <paramref name="isBase"/> to <paramref name="line"/>, subtotals between them opened; null when the base is
    /// not among the lines that it is made of.
    /// </summary>
    public Bridge? From(Func<LineItem, bool> isBase, LineItem line)
    {
        var bridge = Of(line);
        for (var depth = 0; bridge is not null && depth < Deepest; depth++)
        {
            if (bridge.Terms.Any(term => isBase(term.Line)))
            {
                return bridge;
            }
            bridge = Opened(bridge);
        }
        return null;
    }

    /// <summary>The bridge with each of its terms that is a sum itself taken apart; null when none is.</summary>
    private Bridge? Opened(Bridge bridge)
    {
        var terms = new List<(LineItem, int)>();
        var opened = false;
        foreach (var (line, sign) in bridge.Terms)
        {
            if (Of(line) is { } inner)
            {
                opened = true;
                terms.AddRange(inner.Terms.Select(term => (term.Line, sign * term.Sign)));
            }
            else
            {
                terms.Add((line, sign));
            }
        }
        return opened ? bridge with { Terms = terms } : null;
    }

    private DraftTie?[] ByResult()
    {
        var byResult = new DraftTie?[facts.Figures.Length];
        foreach (var tie in ties.Ties)
        {
            if (tie.Rule == TieRules.Footing && tie.Holds)
            {
                byResult[tie.Result] ??= tie;
            }
        }
        return byResult;
    }
}
