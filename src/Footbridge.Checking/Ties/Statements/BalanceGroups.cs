using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>Gathers the lines of a balance sheet into groups by the words that tell them apart; totals are left out.</summary>
internal static class BalanceGroups
{
    /// <summary>The groups of a step, and each line of a group of several alone, behind it; in reading order.</summary>
    public static List<BalanceGroup> Of(BalanceStep step, FactBook facts, CaptionFigures captions)
    {
        var groups = new List<BalanceGroup>();
        var alone = new List<BalanceGroup>();
        var isAsset = true;
        foreach (var line in step.Balance.Lines)
        {
            if (line.Standard?.Name == "assets")
            {
                isAsset = false;
                continue;
            }
            if (
                line.IsTotal
                || line.Standard?.Name
                    is "cash"
                        or "all-cash"
                        or "restricted-cash"
                        or "current-assets"
                        or "current-liabilities"
                        or "liabilities"
                        or "equity"
                        or "liabilities-and-equity"
                        or "retained-earnings"
                        or "accumulated-oci"
                || Statement.At(line, step.Open) is not { Unit.Kind: UnitKind.Money } open
                || Statement.At(line, step.Close) is not { } close
            )
            {
                continue;
            }
            var words = TellingWords.Of(line.Label, facts.Words);
            var off = captions.Discounts(line, step.Open, step.Close);
            Group(groups, words, isAsset).Add(open, close, off, facts);
            var own = new BalanceGroup(words, isAsset);
            own.Add(open, close, off, facts);
            alone.Add(own);
        }
        foreach (var own in alone)
        {
            if (Group(groups, own.Words, own.IsAsset).Count > 1)
            {
                groups.Add(own);
            }
        }
        return groups;
    }

    private static BalanceGroup Group(List<BalanceGroup> groups, int[] words, bool isAsset)
    {
        foreach (var group in groups)
        {
            if (group.IsAsset == isAsset && group.Words.AsSpan().SequenceEqual(words))
            {
                return group;
            }
        }
        var added = new BalanceGroup(words, isAsset);
        groups.Add(added);
        return added;
    }
}
