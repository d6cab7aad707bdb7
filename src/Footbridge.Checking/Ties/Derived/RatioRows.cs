using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Rows of margins, rates and shares: which two rows of amounts they are the quotient of, their words propose and all columns
/// decide. "Services" under "Margin" is the "Services" of one block of amounts over that of another.
/// </summary>
internal sealed class RatioRows
{
    /// <summary>The evidence, of words and digits, from which a row is a quotient of two others.</summary>
    private const int Enough = 16;

    /// <summary>Columns that fit before one that does not is an error.</summary>
    private const int FewestToAccuse = 2;

    private const int MostCandidates = 16;

    /// <summary>Amounts further away are another block's.</summary>
    private const int MostDistance = 80;

    private const int BitsForWords = 3;
    private const int Break = 4;

    /// <summary>What the digits alone must tell, whatever the words say.</summary>
    private const int FewestBits = 5;

    private readonly TieBook _ties;
    private readonly Dictionary<int, Margin> _margins;
    private readonly int[] _ratioWords;
    private readonly List<(LineItem Line, int Score)> _amounts = [];
    private readonly List<(LineItem Line, int Score)> _bases = [];

    private RatioRows(FactBook facts, TieBook ties, Dictionary<int, Margin> margins)
    {
        _ties = ties;
        _margins = margins;
        _ratioWords = [.. WordLexicon.Default.Ratios.Select(facts.Words.Find)];
    }

    /// <summary>Adds the ties of all rows of ratios, and keeps what each was computed from in <paramref name="margins"/>.</summary>
    public static void Find(FactBook facts, List<TableLines> tables, TieBook ties, Dictionary<int, Margin> margins)
    {
        var rows = new RatioRows(facts, ties, margins);
        var explained = new HashSet<int>();
        foreach (var tie in ties.Ties)
        {
            if (tie.Holds && tie.Rule is TieRules.Ratio or TieRules.Growth)
            {
                explained.Add(tie.Result);
            }
        }
        foreach (var table in tables)
        {
            for (var index = 0; index < table.Lines.Length; index++)
            {
                if (table.UnitOf(table.Lines[index]) is UnitKind.Percent or UnitKind.Ratio && !IsExplained(table.Lines[index], explained))
                {
                    rows.Find(table, index);
                }
            }
        }
    }

    /// <summary>True for a row of which the heading has told what it is.</summary>
    private static bool IsExplained(LineItem line, HashSet<int> explained) =>
        explained.Count > 0 && Array.Exists(line.Facts, fact => fact is not null && explained.Contains(fact.Figure));

    private void Find(TableLines table, int row)
    {
        Propose(table, row);
        var ratio = table.Lines[row];
        var columns = table.Own;
        var tried = BitOperations.Log2((uint)(_amounts.Count * _bases.Count) | 1u);
        var best = (Bits: Enough - 1, Amount: -1, Base: -1, Fits: 0, Breaks: 0, Sign: 1);
        var targets = new RatioTarget?[columns.Length];
        for (var scale = 0; scale < _bases.Count; scale++)
        {
            var (under, scaleScore) = _bases[scale];
            var unit = table.UnitOf(under);
            SetTargets(targets, columns, ratio, under);
            for (var amount = 0; amount < _amounts.Count; amount++)
            {
                var (over, amountScore) = _amounts[amount];
                if (ReferenceEquals(over, under) || table.UnitOf(over) != unit)
                {
                    continue;
                }
                var (bits, fits, breaks, sign) = Test(targets, columns, over);
                bits -= tried;
                if (bits < FewestBits || fits < breaks)
                {
                    continue;
                }
                bits += BitsForWords * (amountScore + scaleScore) - Break * breaks;
                if (bits > best.Bits)
                {
                    best = (bits, amount, scale, fits, breaks, sign);
                }
            }
        }
        if (best.Amount >= 0)
        {
            var (amount, amountScore) = _amounts[best.Amount];
            var (scale, scaleScore) = _bases[best.Base];
            var isNamed = amountScore >= 2 && scaleScore >= 2 || IsTaxRate(amount, scale);
            var accuses = best.Breaks <= 1 && best.Fits >= FewestToAccuse && isNamed;
            Tie(columns, ratio, amount, scale, best.Sign, accuses ? TieForce.Accuses : TieForce.Hint);
        }
    }

    /// <summary>The one rate that has no word of what it is measured by in its name.</summary>
    private static bool IsTaxRate(LineItem amount, LineItem scale) =>
        amount.Standard?.Name == "income-tax" && scale.Standard?.Name == "income-before-tax";

    private static void SetTargets(RatioTarget?[] targets, int[] columns, LineItem ratio, LineItem scale)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            targets[index] =
                ratio.Facts[columns[index]] is { IsDash: false, Unit.Kind: UnitKind.Percent or UnitKind.Ratio } printed
                && scale.Facts[columns[index]] is { } under
                    ? RatioTarget.Of(printed.Quantity, under.Quantity)
                    : null;
        }
    }

    /// <summary>How a quotient fits in all columns. It stops where the breaks outweigh what fits.</summary>
    private static (int Bits, int Fits, int Breaks, int Sign) Test(RatioTarget?[] targets, int[] columns, LineItem amount)
    {
        int bits = 0,
            fits = 0,
            breaks = 0,
            sign = 0;
        var last = decimal.MinValue;
        for (var index = 0; index < columns.Length; index++)
        {
            // Amounts of one kind are printed to the same digit.
            if (targets[index] is not { } target || amount.Facts[columns[index]] is not { } over || over.Quantity.Quantum != target.Quantum)
            {
                continue;
            }
            var distance = Math.Abs(over.Value - target.Amount);
            var turned = Math.Abs(over.Value + target.Amount);
            var holds = distance <= target.Slack;
            if (holds && sign >= 0 || !holds && sign <= 0 && turned <= target.Slack)
            {
                sign = holds ? 1 : -1;
                fits++;
                bits += target.Ratio == last ? 0 : target.Bits;
                last = target.Ratio;
            }
            else if (Math.Min(distance, turned) > target.Near && ++breaks > 1 && breaks > fits)
            {
                break;
            }
        }
        return (bits, fits, breaks, sign < 0 ? -1 : 1);
    }

    private void Tie(int[] columns, LineItem ratio, LineItem amount, LineItem scale, int sign, TieForce force)
    {
        var relation = new Quotient(sign);
        foreach (var column in columns)
        {
            if (ratio.Facts[column] is { } printed && amount.Facts[column] is { } over && scale.Facts[column] is { Value: not 0m } under)
            {
                if (printed.IsDash && over.Value != 0m || printed.Unit.Kind is not (UnitKind.Percent or UnitKind.Ratio))
                {
                    continue;
                }
                var near =
                    Fit.OfQuotient(sign < 0 ? -printed.Quantity : printed.Quantity, over.Quantity, under.Quantity) is
                    { Holds: false, IsNear: true };
                var tie = _ties.Add(TieRules.Ratio, printed.Figure, [over.Figure, under.Figure], relation, near ? TieForce.Hint : force);
                if (tie.Holds)
                {
                    _margins[printed.Figure] = new Margin(over.Figure, under.Figure);
                }
            }
        }
    }

    /// <summary>Rows of amounts that may stand above or below the line, by their words and places.</summary>
    private void Propose(TableLines table, int row)
    {
        _amounts.Clear();
        _bases.Clear();
        var ratio = table.Lines[row];
        var isFirst = true;
        // The nearest rows first: of a long table, those of the same block are meant.
        for (var distance = 1; distance < Math.Min(table.Lines.Length, MostDistance) && _amounts.Count < MostCandidates; distance++)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                var index = row + side * distance;
                if (index < 0 || index >= table.Lines.Length)
                {
                    continue;
                }
                var line = table.Lines[index];
                if (table.UnitOf(line) is not (UnitKind.Money or UnitKind.Count or UnitKind.Shares))
                {
                    continue;
                }
                var words = WordScore(ratio, line);
                var above = side < 0 && isFirst;
                isFirst &= side > 0;
                var amount = Math.Max(words, above ? 1 : 0);
                if (amount > 0)
                {
                    _amounts.Add((line, amount));
                }
                var scale =
                    line.Standard?.Name == "revenue" ? 3
                    : IsHeadOfTable(table, index) ? Math.Max(words, 1)
                    : words;
                if (scale > 0)
                {
                    _bases.Add((line, scale));
                }
            }
        }
    }

    /// <summary>The first amount of a table is often what all others are measured by.</summary>
    private static bool IsHeadOfTable(TableLines table, int index) => index == 0 || table.Lines[index].IsTotal && index < 8;

    /// <summary>3 for a row with all words of the ratio ("Segment profit" for "Segment profit margin"), 2 for one of its words or a twin of another block, 1 for some.</summary>
    private int WordScore(LineItem ratio, LineItem line)
    {
        if (
            ratio.Label.Length == line.Label.Length
            && ratio.Label.AsSpan().SequenceEqual(line.Label)
            && !ratio.Section.AsSpan().SequenceEqual(line.Section)
        )
        {
            return 2;
        }
        var named = line.Label.Length > 0 ? line.Label : line.Section;
        int wanted = 0,
            found = 0;
        foreach (var word in ratio.Label)
        {
            if (Array.IndexOf(_ratioWords, word) < 0)
            {
                wanted++;
                found += Array.IndexOf(named, word) >= 0 ? 1 : 0;
            }
        }
        return found == 0 ? 0
            : found == wanted && found == named.Length ? 3
            : found == Math.Min(wanted, named.Length) ? 2
            : 1;
    }
}
