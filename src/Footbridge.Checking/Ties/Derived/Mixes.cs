using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Runs of percentages under one heading that make 100 % in every column: a mix by region, market or channel. The whole may be printed
/// as its last row; mostly it is left to the reader.
/// </summary>
internal static class Mixes
{
    private const int Fewest = 2;
    private const int Most = 40;
    private const decimal Whole = 1m;
    private const int MostStray = 3;

    /// <summary>What the digits of all columns must tell, in bits.</summary>
    private const double Enough = 10;

    /// <summary>Columns that make 100 % before one that does not is an error.</summary>
    private const int FewestToAccuse = 2;

    /// <summary>Adds the ties of a table's mixes.</summary>
    public static void Find(TableLines table, TieBook ties)
    {
        for (var start = 0; start < table.Lines.Length; )
        {
            var columns = table.Additive(table.Lines[start]);
            var end = start;
            while (end < table.Lines.Length && BelongsTo(table, start, end))
            {
                end++;
                if (IsWhole(table.Lines[end - 1], columns))
                {
                    break;
                }
            }
            if (end - start is >= Fewest and <= Most)
            {
                Test(table, columns, start, end, ties);
            }
            start = Math.Max(end, start + 1);
        }
    }

    private static bool BelongsTo(TableLines table, int start, int row)
    {
        var line = table.Lines[row];
        return table.UnitOfAny(line) == UnitKind.Percent
            && (
                row == start
                || string.Equals(line.Row.Section, table.Lines[start].Row.Section, StringComparison.Ordinal)
                    && line.Index == table.Lines[row - 1].Index + 1
            );
    }

    private static bool IsWhole(LineItem line, int[] columns)
    {
        var any = false;
        foreach (var column in columns)
        {
            if (line.Facts[column] is { } fact)
            {
                any = true;
                if (fact.Value != Whole)
                {
                    return false;
                }
            }
        }
        return any;
    }

    private static void Test(TableLines table, int[] columns, int start, int end, TieBook ties)
    {
        var isPrinted = IsWhole(table.Lines[end - 1], columns);
        var last = isPrinted ? end - 1 : end;
        if (last - start < Fewest)
        {
            return;
        }
        int holds = 0,
            breaks = 0;
        var bits = 0.0;
        var stray = 0m;
        var before = decimal.MinValue;
        foreach (var column in columns)
        {
            if (Sum(table, column, start, last) is not { } sum)
            {
                continue;
            }
            var residual = Math.Abs(sum.Value - Whole) / sum.Quantum;
            if (residual > Math.Min((last - start + 1) / 2, MostStray))
            {
                breaks++;
                continue;
            }
            holds++;
            stray = Math.Max(stray, residual);
            var first = FirstOf(table, column, start, last);
            bits += first == before ? 0 : Math.Log2((double)(Whole / sum.Quantum / (2m * residual + 1m)));
            before = first;
        }
        if (holds == 0 || bits < Enough || breaks > 1 || breaks > 0 && holds < FewestToAccuse)
        {
            return;
        }
        var force = holds >= FewestToAccuse ? TieForce.Accuses : TieForce.Hint;
        foreach (var column in columns)
        {
            if (Sum(table, column, start, last) is { } sum)
            {
                Tie(table, column, start, isPrinted ? end - 1 : last - 1, isPrinted, stray * sum.Quantum, force, ties);
            }
        }
    }

    private static void Tie(
        TableLines table,
        int column,
        int start,
        int result,
        bool isPrinted,
        decimal tolerance,
        TieForce force,
        TieBook ties
    )
    {
        if (table.Lines[result].Facts[column] is not { } computed)
        {
            return;
        }
        var operands = new List<int>(result - start);
        for (var row = start; row < result; row++)
        {
            if (table.Lines[row].Facts[column] is { } fact)
            {
                operands.Add(fact.Figure);
            }
        }
        var signs = new sbyte[operands.Count];
        Array.Fill(signs, (sbyte)1);
        Relation relation = isPrinted ? new SignedSum(signs, tolerance) : new Remainder(tolerance);
        ties.Add(isPrinted ? TieRules.Footing : TieRules.Ratio, computed.Figure, [.. operands], relation, force, isPrinted ? null : Basis);
    }

    private const string Basis = "the shares of one whole make 100 %";

    private static decimal FirstOf(TableLines table, int column, int start, int end)
    {
        for (var row = start; row < end; row++)
        {
            if (table.Lines[row].Facts[column] is { Value: not 0m } fact)
            {
                return fact.Value;
            }
        }
        return 0m;
    }

    /// <summary>The sum of a column and its finest digit; null where less than two shares are printed, or one is no share.</summary>
    private static (decimal Value, decimal Quantum)? Sum(TableLines table, int column, int start, int end)
    {
        decimal sum = 0m,
            quantum = Whole;
        var present = 0;
        for (var row = start; row < end; row++)
        {
            if (table.Lines[row].Facts[column] is not { } fact)
            {
                continue;
            }
            if (fact.Unit.Kind != UnitKind.Percent || fact.Value >= Whole)
            {
                return null;
            }
            present += fact.Value != 0m ? 1 : 0;
            sum += fact.Value;
            quantum = Math.Min(quantum, fact.Quantity.Quantum);
        }
        return present >= Fewest ? (sum, quantum) : null;
    }
}
