using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// Income per share is income of the owners of common stock over the weighted shares of the same table and column. Which line of
/// income is told by its words: what is available to common stock before what belongs to the parent before net income.
/// </summary>
internal sealed class EarningsPerShare
{
    /// <summary>An amount per share of so many cents says by its digits that income and shares are the right ones.</summary>
    private const int Telling = 10;

    /// <summary>Participating securities seldom take more than this part of income.</summary>
    private const int Twentieth = 20;

    private static readonly Quotient s_quotient = new();

    private readonly FactBook _facts;
    private readonly TieBook _ties;
    private readonly ShareWords _words;
    private readonly List<(LineItem Line, int Rank)> _incomes = [];
    private readonly List<LineItem> _counts = [];

    private EarningsPerShare(FactBook facts, ShareWords words, TieBook ties) => (_facts, _words, _ties) = (facts, words, ties);

    /// <summary>Adds the ties of <paramref name="tables"/> to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, ShareWords words, List<ShareTable> tables, TieBook ties)
    {
        var search = new EarningsPerShare(facts, words, ties);
        foreach (var table in tables)
        {
            foreach (var line in table.PerShare)
            {
                search.Find(table, line);
            }
        }
    }

    private void Find(ShareTable table, LineItem perShare)
    {
        var dilution = _words.DilutionOf(perShare);
        if (dilution == Dilution.None)
        {
            return;
        }
        FindIncomes(table, perShare);
        if (_incomes.Count == 0)
        {
            return;
        }
        foreach (var kind in (ReadOnlySpan<Dilution>)[Dilution.Basic, Dilution.Diluted])
        {
            if (dilution.HasFlag(kind))
            {
                FindCounts(table, perShare, kind);
                if (_counts.Count == 1)
                {
                    Tie(perShare, _counts[0]);
                }
            }
        }
    }

    /// <summary>The lines of income that the words of the amount per share allow, the best first.</summary>
    private void FindIncomes(ShareTable table, LineItem perShare)
    {
        _incomes.Clear();
        var isAdjusted = _words.IsAdjusted(perShare, withSection: true);
        var left = _words.Left(perShare.Label);
        foreach (var income in table.Money)
        {
            var own = _words.Left(income.Label);
            // "Funds from operations per unit" is no income, but its own words say of what it is.
            if (
                !_words.IsIncome(income.Label) && (left.Length == 0 || own.Length != left.Length)
                || _words.IsOfOthers(income.Label)
                || _words.IsAdjusted(income, withSection: false) != isAdjusted
            )
            {
                continue;
            }
            // A company's name stands in one of the two captions, or in both; words of another measure must stand in both.
            var ofOwners = _words.IsOfOwners(income.Label) || own.Length > 0 && IsAttributed(income);
            if (!Covers(own, left) || !ofOwners && !Covers(Union(left, _words.Left(perShare.Section)), own))
            {
                continue;
            }
            var rank = ofOwners ? 2 : 1;
            var at = _incomes.Count;
            while (at > 0 && _incomes[at - 1].Rank < rank)
            {
                at--;
            }
            _incomes.Insert(at, (income, rank));
        }
    }

    /// <summary>The lines of shares of that kind: adjusted ones for an adjusted amount, where there are any.</summary>
    private void FindCounts(ShareTable table, LineItem perShare, Dilution kind)
    {
        _counts.Clear();
        var isAdjusted = _words.IsAdjusted(perShare, withSection: true);
        var best = 0;
        foreach (var shares in table.Shares)
        {
            if (!_words.DilutionOf(shares).HasFlag(kind) || _words.Left(shares.Label).Length > 0)
            {
                continue;
            }
            var adjusted = _words.IsAdjusted(shares, withSection: false);
            if (adjusted && !isAdjusted)
            {
                continue;
            }
            var rank = adjusted == isAdjusted ? 2 : 1;
            if (rank > best)
            {
                _counts.Clear();
                best = rank;
            }
            if (rank == best)
            {
                _counts.Add(shares);
            }
        }
    }

    private void Tie(LineItem perShare, LineItem shares)
    {
        // The best by its words that verifies; where none does, the best.
        var income = _incomes[0].Line;
        foreach (var (line, _) in _incomes)
        {
            if (Verify(perShare, line, shares) is { Holding: > 0, Broken: 0 })
            {
                income = line;
                break;
            }
        }
        var (_, broken) = Verify(perShare, income, shares);
        for (var column = 0; column < perShare.Facts.Length; column++)
        {
            if (Operands(perShare, income, shares, column) is not { } operands)
            {
                continue;
            }
            var accuses = broken == 1 && income == _incomes[0].Line && IsKnown(perShare, income, shares, column, operands);
            _ties.Add(
                TieRules.PerShare,
                perShare.Facts[column]!.Figure,
                operands,
                s_quotient,
                accuses ? TieForce.Accuses : TieForce.Hint,
                "income over weighted shares"
            );
        }
    }

    /// <summary>In how many columns the quotient holds, and in how many it breaks.</summary>
    private (int Holding, int Broken) Verify(LineItem perShare, LineItem income, LineItem shares)
    {
        int holding = 0,
            broken = 0;
        for (var column = 0; column < perShare.Facts.Length; column++)
        {
            if (Operands(perShare, income, shares, column) is { } operands)
            {
                var holds = Holds(perShare, column, operands);
                holding += holds ? 1 : 0;
                broken += holds ? 0 : 1;
            }
        }
        return (holding, broken);
    }

    /// <summary>
    /// True when other columns show by their digits that the lines are the right ones: one of them, or two where the amount falls
    /// short of the quotient by little, as it does when securities that no line names take part in the income of that period.
    /// </summary>
    private bool IsKnown(LineItem perShare, LineItem income, LineItem shares, int column, int[] operands)
    {
        var printed = perShare.Facts[column]!.Value;
        var quotient = _facts.QuantityOf(operands[0]).Value / _facts.QuantityOf(operands[1]).Value;
        var isShort = printed * quotient >= 0m && Math.Abs(printed) < Math.Abs(quotient) && Math.Abs(quotient - printed) <= Math.Abs(quotient) / Twentieth;
        var needed = isShort ? 2 : 1;
        for (var other = 0; other < perShare.Facts.Length && needed > 0; other++)
        {
            if (
                other != column
                && Operands(perShare, income, shares, other) is { } same
                && Math.Abs(_facts.Figures[perShare.Facts[other]!.Figure].Number.Mantissa) >= Telling
                && (!isShort || perShare.Facts[other]!.Value > 0m == quotient > 0m)
                && Holds(perShare, other, same)
            )
            {
                needed--;
            }
        }
        return needed == 0;
    }

    private bool Holds(LineItem perShare, int column, int[] operands) =>
        _ties.Try(s_quotient, perShare.Facts[column]!.Figure, operands) != Verdict.Broken;

    private static int[]? Operands(LineItem perShare, LineItem income, LineItem shares, int column) =>
        perShare.Facts[column] is { ColumnKind: ColumnKind.Given } result
        && income.Facts[column] is { } over
        && shares.Facts[column] is { Value: > 0m } under
        && over.Period == result.Period
        && under.Period == result.Period
            ? [over.Figure, under.Figure]
            : null;

    /// <summary>"Net income attributable to ...": what follows is a name.</summary>
    private static bool IsAttributed(LineItem line) =>
        line.Row.Label.Contains("attributable", StringComparison.OrdinalIgnoreCase)
        || line.Row.Label.Contains("available", StringComparison.OrdinalIgnoreCase)
        || line.Row.Label.Contains("applicable", StringComparison.OrdinalIgnoreCase);

    private static bool Covers(int[] words, int[] part) => Array.TrueForAll(part, word => Array.IndexOf(words, word) >= 0);

    private static int[] Union(int[] left, int[] right) => [.. left, .. right];
}
