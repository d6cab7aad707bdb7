using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Statements;

namespace Footbridge.Checking.Ties;

/// <summary>Relations that accounting knows: statements against each other, amounts per share, share counts, figures in captions.</summary>
internal static class StatementTies
{
    /// <summary>Adds them to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, TieBook ties)
    {
        // One statement against another.
        var statements = StatementList.Of(facts);
        BalanceEquation.Find(statements, ties);
        CashAtBothEnds.Find(facts, statements, ties);

        // A balance rolls forward by the flows of a period.
        var steps = BalanceStep.Of(statements);
        EquityRolls.Find(facts, statements, steps, ties);
        var captions = new CaptionFigures(facts);
        BalanceChanges.Find(facts, steps, captions, ties);

        // Amounts per share.
        var words = new ShareWords(facts.Words);
        var tables = ShareTable.Of(facts);
        EarningsPerShare.Find(facts, ShareLinks.Of(words, tables), ties);
        TwoClass.Find(facts, words, tables, ties);
        ShareCounts.Find(words, tables, ties);

        // Figures inside captions.
        ShareCaptions.Find(facts, captions, ties);
        CaptionLines.Find(facts, captions, ties);
    }
}
