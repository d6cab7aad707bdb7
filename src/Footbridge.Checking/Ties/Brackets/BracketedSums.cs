using Footbridge.Checking.Facts;
using Footbridge.Checking.Footing;
using Footbridge.Checking.Ties.Derived;
using Footbridge.Checking.Ties.Relations;

namespace Footbridge.Checking.Ties.Brackets;

/// <summary>
/// Sums that their captions bracket, where digits alone would tell too little: per-share bridges, percentages, balances of a few
/// millions. The words say which rows belong together; the digits need only bear them out.
/// </summary>
internal sealed class BracketedSums
{
    /// <summary>What the digits must tell beside the words, in bits.</summary>
    private const double Enough = 4;

    /// <summary>What they must tell where the rows between are subtracted though nothing says so.</summary>
    private const double EnoughReversed = 7;

    /// <summary>Bits, and columns that hold, from which a column that does not is an error.</summary>
    private const double EnoughToAccuse = 8;
    private const int FewestToAccuse = 2;

    private const int MostStray = 3;

    /// <summary>Nobody adds up millionths; the quotients of larger digits would not fit.</summary>
    private const decimal FinestQuantum = 0.0001m;

    /// <summary>Runs of a kind that add up in a document before one that does not is wrong.</summary>
    private const int FewestHeld = 3;

    /// <summary>A document has one slip, which two figures may show.</summary>
    private const int MostSlips = 2;

    private readonly FactBook _facts;
    private readonly TieBook _ties;
    private readonly BracketFinder _finder;

    /// <summary>Results of sums that were learned, and of those that were doubted.</summary>
    private readonly HashSet<int> _known = [];
    private readonly HashSet<int> _doubted = [];
    private readonly Dictionary<int, int[]> _parts = [];
    private readonly List<int> _rows = [];

    /// <summary>Runs that their captions name: those that add up in all columns, and those that do not.</summary>
    private readonly List<(TableLines Table, int[] Columns, Bracket Bracket, int[] Rows)> _held = [];
    private readonly List<(TableLines Table, int[] Columns, Bracket Bracket, int[] Rows)> _open = [];

    /// <summary>The documents of sections that their totals end, one for each; and sections of one column, or two, that one slip keeps from it.</summary>
    private readonly List<int> _sections = [];
    private readonly List<(TableLines Table, int[] Columns, Bracket Bracket, int[] Rows)> _slips = [];

    private BracketedSums(FactBook facts, TieBook ties)
    {
        _facts = facts;
        _ties = ties;
        _finder = new BracketFinder(facts);
        foreach (var tie in ties.Ties)
        {
            if (tie.Footing is not null)
            {
                (tie.Holds || tie.IsAccusing ? _known : _doubted).Add(tie.Result);
                if (tie.Holds && string.Equals(tie.Rule, TieRules.Footing, StringComparison.Ordinal))
                {
                    _parts.TryAdd(tie.Result, tie.Operands);
                }
            }
        }
    }

    /// <summary>Adds the ties of all bracketed runs that no learned sum covers.</summary>
    public static void Find(FactBook facts, List<TableLines> tables, TieBook ties)
    {
        var sums = new BracketedSums(facts, ties);
        foreach (var table in tables)
        {
            for (var row = 2; row < table.Lines.Length; row++)
            {
                if (sums._finder.ClosedBy(table, row) is { } bracket)
                {
                    sums.Test(table, table.Additive(table.Lines[row]), bracket);
                }
            }
        }
        sums.Accuse();
    }

    /// <summary>True when sums already give the whole row.</summary>
    private bool IsKnown(LineItem line, int[] columns, bool isUnnamed)
    {
        int known = 0,
            all = 0;
        foreach (var column in columns)
        {
            if (line.Facts[column] is { } fact)
            {
                all++;
                known += IsSummed(fact.Figure, isUnnamed) ? 1 : 0;
            }
        }
        return known == all;
    }

    /// <summary>True for the result of a sum. Where only a heading brackets a run, a doubt of that sum holds for the bracket too.</summary>
    private bool IsSummed(int figure, bool isUnnamed) => _known.Contains(figure) || isUnnamed && _doubted.Contains(figure);

    private void Test(TableLines table, int[] columns, Bracket bracket)
    {
        Collect(table, columns, bracket);
        if (_rows.Count < 2)
        {
            return;
        }
        var isKnown = IsKnown(table.Lines[bracket.Close], columns, bracket.Kind == BracketKind.Section);
        var plain = Fit(table, columns, bracket, 1);
        var fits = plain.Holds > 0 && plain.Bits >= Enough && plain.Holds > plain.Breaks;
        if (bracket.IsNamed && plain.Holds + plain.Breaks > 0)
        {
            (fits && plain.Breaks == 0 ? _held : _open).Add((table, columns, bracket, [.. _rows]));
        }
        if (bracket.Kind == BracketKind.Section && plain.Holds > 0 && plain.Breaks == 0)
        {
            _sections.Add(table.Lines[0].Document);
        }
        if (isKnown)
        {
            return;
        }
        if (
            bracket.Kind == BracketKind.Section
            && table.Lines[bracket.Close].IsTotal
            && plain is { Holds: <= 1, Breaks: 1 }
            && columns.All(column => IsSlip(table, column, bracket))
        )
        {
            _slips.Add((table, columns, bracket, [.. _rows]));
            return;
        }
        if (fits)
        {
            Tie(table, columns, bracket, 1, plain);
        }
        else if (bracket.Kind != BracketKind.Section)
        {
            var reversed = Fit(table, columns, bracket, -1);
            if (reversed.Holds > 0 && reversed.Bits >= EnoughReversed && reversed.Holds > reversed.Breaks)
            {
                _open.RemoveAll(run => ReferenceEquals(run.Table, table) && run.Bracket == bracket);
                Tie(table, columns, bracket, -1, reversed);
            }
        }
    }

    /// <summary>
    /// Where an issuer's runs of a kind add up throughout, the one that does not, in one column, is wrong: its captions name it as those
    /// of the others name them, and one slip of one figure explains it.
    /// </summary>
    private void Accuse()
    {
        AccuseSections();
        foreach (var (table, columns, bracket, rows) in _open)
        {
            var document = table.Lines[0].Document;
            if (
                _held.Count(run => run.Bracket.Kind == bracket.Kind && run.Table.Lines[0].Document == document) < FewestHeld
                || _open.Count(run => run.Bracket.Kind == bracket.Kind && run.Table.Lines[0].Document == document) > 1
            )
            {
                continue;
            }
            _rows.Clear();
            _rows.AddRange(rows);
            var fit = Fit(table, columns, bracket, 1);
            if (fit.Breaks == 1 && columns.All(column => IsSlip(table, column, bracket)))
            {
                Tie(table, columns, bracket, 1, fit with { Holds = FewestToAccuse, Bits = EnoughToAccuse });
            }
        }
    }

    /// <summary>
    /// A total of a single column has no other column to learn its sum from. Where the totals of a document end their sections throughout,
    /// the one that a slip keeps from it is wrong.
    /// </summary>
    private void AccuseSections()
    {
        foreach (var (table, columns, bracket, rows) in _slips)
        {
            var document = table.Lines[0].Document;
            if (
                _sections.Count(held => held == document) >= FewestHeld
                && _slips.Count(run => run.Table.Lines[0].Document == document) <= MostSlips
            )
            {
                _rows.Clear();
                _rows.AddRange(rows);
                var fit = Fit(table, columns, bracket, 1);
                Tie(table, columns, bracket, 1, fit with { Holds = FewestToAccuse, Bits = EnoughToAccuse }, isSlip: true);
            }
        }
    }

    /// <summary>True for a column that adds up, or would if one digit, sign or place of one of its figures were another.</summary>
    private bool IsSlip(TableLines table, int column, Bracket bracket)
    {
        if (Sum(table, column, bracket, 1) is not { } sum || Math.Abs(sum.Residual) <= Tolerance())
        {
            return true;
        }
        var close = table.Lines[bracket.Close].Facts[column]!;
        var printed = decimal.ToInt64(decimal.Round(close.Value / sum.Quantum));
        var residual = decimal.ToInt64(decimal.Round(sum.Residual));
        if (Edits.Near(printed, printed + residual, (long)Tolerance()).Edit != Edit.None)
        {
            return true;
        }
        foreach (var row in _rows)
        {
            if (table.Lines[row].Facts[column] is not { IsDash: false } fact || fact.Unit.Kind != close.Unit.Kind)
            {
                continue;
            }
            var own = decimal.ToInt64(decimal.Round(fact.Value / sum.Quantum));
            if (Edits.Near(own, own - residual, (long)Tolerance()).Edit != Edit.None)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The rows of a run, without those that a subtotal within it sums.</summary>
    private void Collect(TableLines table, int[] columns, Bracket bracket)
    {
        _rows.Clear();
        var unit = table.UnitOfAny(table.Lines[bracket.Close]);
        for (var row = bracket.Open; row < bracket.Close; row++)
        {
            if (table.UnitOfAny(table.Lines[row]) == unit)
            {
                _rows.Add(row);
            }
        }
        for (var index = _rows.Count - 1; index > 0; index--)
        {
            if (index >= _rows.Count)
            {
                continue;
            }
            var parts = PartsOf(table.Lines[_rows[index]], columns);
            if (parts is not null)
            {
                var subtotal = _rows[index];
                _rows.RemoveAll(row => row != subtotal && row > bracket.Open && IsPart(table.Lines[row], columns, parts));
                index = _rows.IndexOf(subtotal);
            }
        }
    }

    private int[]? PartsOf(LineItem line, int[] columns)
    {
        foreach (var column in columns)
        {
            if (line.Facts[column] is { } fact && _parts.TryGetValue(fact.Figure, out var parts))
            {
                return parts;
            }
        }
        return null;
    }

    private static bool IsPart(LineItem line, int[] columns, int[] parts)
    {
        foreach (var column in columns)
        {
            if (line.Facts[column] is { } fact && Array.IndexOf(parts, fact.Figure) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    private (int Holds, int Breaks, double Bits, decimal Stray) Fit(TableLines table, int[] columns, Bracket bracket, int sign)
    {
        int holds = 0,
            breaks = 0;
        var bits = 0.0;
        var stray = 0m;
        var last = (decimal.MinValue, decimal.MinValue);
        foreach (var column in columns)
        {
            if (Sum(table, column, bracket, sign) is not { } sum)
            {
                continue;
            }
            var residual = Math.Abs(sum.Residual);
            if (residual > Tolerance())
            {
                breaks++;
                continue;
            }
            holds++;
            stray = Math.Max(stray, residual);
            if ((sum.Nearest, sum.Close) != last)
            {
                bits += Math.Max(0, Math.Log2((double)(Math.Min(sum.Weight, 1_000_000_000m) / (2m * residual + 1m))));
            }
            last = (sum.Nearest, sum.Close);
        }
        return (holds, breaks, bits, stray);
    }

    /// <summary>What rounding each row by itself may leave.</summary>
    private decimal Tolerance() => Math.Min((_rows.Count + 1) / 2, MostStray);

    /// <summary>What one column of the run gives; null where too little of it is printed.</summary>
    private ColumnSum? Sum(TableLines table, int column, Bracket bracket, int sign)
    {
        if (
            table.Lines[bracket.Close].Facts[column] is not { } close
            || bracket.Kind != BracketKind.Section && table.Lines[bracket.Open].Facts[column] is null
        )
        {
            return null;
        }
        var quantum = close.Quantity.Quantum;
        decimal sum = 0m,
            nearest = decimal.MaxValue,
            others = 0m,
            least = decimal.MaxValue,
            most = decimal.MinValue,
            own = 0m;
        var present = 0;
        foreach (var row in _rows)
        {
            if (table.Lines[row].Facts[column] is not { } fact || fact.Unit.Kind != close.Unit.Kind)
            {
                continue;
            }
            present++;
            quantum = Math.Min(quantum, fact.Quantity.Quantum);
            var value = row == bracket.Open ? fact.Value : sign * fact.Value;
            sum += value;
            if (value != 0m)
            {
                (least, most) = (Math.Min(least, value), Math.Max(most, value));
            }
            // The row that is most like the total could hardly have been else; what tells is how the rest makes up the difference.
            var distance = Math.Abs(value - close.Value);
            if (distance < nearest)
            {
                (others, own) = (Math.Max(others, own), Math.Abs(value));
                nearest = distance;
            }
            else
            {
                others = Math.Max(others, Math.Abs(value));
            }
        }
        if (present < 2 || quantum < FinestQuantum)
        {
            return null;
        }
        // Nothing but zeros beside it: that one figure is printed twice tells half as much as its digits.
        var weight = Math.Max(nearest, others);
        var told = weight == 0m ? (decimal)Math.Sqrt((double)Math.Min(Math.Abs(close.Value) / quantum, 1_000_000m)) : weight / quantum;
        var isAverage = least <= close.Value && close.Value <= most && Math.Sign(least) == Math.Sign(most);
        return new ColumnSum((sum - close.Value) / quantum, told, nearest, close.Value, quantum, present, isAverage);
    }

    private void Tie(
        TableLines table,
        int[] columns,
        Bracket bracket,
        int sign,
        (int Holds, int Breaks, double Bits, decimal Stray) fit,
        bool isSlip = false
    )
    {
        var accuses = fit.Holds >= FewestToAccuse && fit.Bits >= EnoughToAccuse && fit.Breaks <= 1;
        var filled = 0;
        foreach (var column in columns)
        {
            filled = Math.Max(filled, Sum(table, column, bracket, sign)?.Present ?? 0);
        }
        foreach (var column in columns)
        {
            if (
                Sum(table, column, bracket, sign) is not { } sum
                || table.Lines[bracket.Close].Facts[column] is not { } close
                || IsSummed(close.Figure, bracket.Kind == BracketKind.Section && !isSlip)
            )
            {
                continue;
            }
            // A column with blanks may lack an item elsewhere too, and one of averages was never meant to add up.
            var isMeant = Math.Abs(sum.Residual) <= fit.Stray || sum.Present == filled && !sum.IsAverage;
            var operands = new List<int>(_rows.Count);
            var signs = new List<sbyte>(_rows.Count);
            foreach (var row in _rows)
            {
                if (table.Lines[row].Facts[column] is { } fact && fact.Unit.Kind == close.Unit.Kind)
                {
                    operands.Add(fact.Figure);
                    signs.Add((sbyte)(row == bracket.Open ? 1 : sign));
                }
            }
            _ties.Add(
                bracket.Kind == BracketKind.Roll ? TieRules.RollForward : TieRules.Footing,
                close.Figure,
                [.. operands],
                new SignedSum([.. signs], fit.Stray * sum.Quantum),
                accuses && isMeant ? TieForce.Accuses : TieForce.Hint,
                bracket.Kind == BracketKind.Adjustment ? Bridge : null
            );
        }
    }

    /// <summary>Why the rows belong together.</summary>
    private const string Bridge = "the measure and its adjustments";

    /// <summary>A column of a run, in units of its finest digit.</summary>
    /// <param name="Residual">What the rows give less what is printed.</param>
    /// <param name="Weight">How much that could have been.</param>
    /// <param name="Nearest">How far the total is from the row that is most like it.</param>
    /// <param name="Close">The total.</param>
    /// <param name="Quantum">The unit of the finest digit.</param>
    /// <param name="Present">How many rows are printed.</param>
    /// <param name="IsAverage">True when the total lies between the rows, as an average does.</param>
    private readonly record struct ColumnSum(
        decimal Residual,
        decimal Weight,
        decimal Nearest,
        decimal Close,
        decimal Quantum,
        int Present,
        bool IsAverage
    );
}
