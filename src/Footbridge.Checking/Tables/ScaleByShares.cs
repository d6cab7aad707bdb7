using Footbridge.Checking.Lexicons;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>
/// The scale of a document that never says it. Income per share tells: where net income over shares printed in full comes out only
/// when income counts thousands, it counts thousands.
/// </summary>
internal static class ScaleByShares
{
    /// <summary>Fewer shares may be printed in thousands themselves.</summary>
    private const decimal Full = 1_000_000m;

    /// <summary>An amount per share with fewer digits comes out by chance.</summary>
    private const int Telling = 10;

    /// <summary>So many columns must say so, and none otherwise.</summary>
    private const int Witnesses = 2;

    /// <summary>No income statement has more of a kind.</summary>
    private const int MostNumbers = 16;

    private static readonly int[] s_scales = [0, 3, 6];
    private static readonly ulong s_net = StatementLexicon.Default.MarkOf(StatementKind.Income, "net");

    /// <summary>The power of ten; null where the columns do not tell, or tell different ones.</summary>
    public static int? Of(List<DraftTable> tables)
    {
        Span<int> witnesses = stackalloc int[s_scales.Length];
        foreach (var table in tables)
        {
            if (table.Statement == StatementKind.Income)
            {
                Ask(table, witnesses);
            }
        }
        var told = -1;
        for (var index = 0; index < witnesses.Length; index++)
        {
            if (witnesses[index] > 0 && told >= 0)
            {
                return null;
            }
            told = witnesses[index] > 0 ? index : told;
        }
        return told > 0 && witnesses[told] >= Witnesses ? s_scales[told] : null;
    }

    private static void Ask(DraftTable table, Span<int> witnesses)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (table.Columns[column].Kind != ColumnKind.Given)
            {
                continue;
            }
            var incomes = Numbers(table, column, static (row, number) => number.Mantissa != 0 && IsNet(row));
            var counts = Numbers(table, column, static (_, number) => number.FractionDigits == 0 && number.Value >= Full);
            var amounts = Numbers(table, column, static (_, number) => number.FractionDigits >= 2 && Math.Abs(number.Mantissa) >= Telling);
            for (var index = 0; index < s_scales.Length; index++)
            {
                witnesses[index] += Holds(incomes, counts, amounts, s_scales[index]) ? 1 : 0;
            }
        }
    }

    /// <summary>True when an income of the column over a number of shares gives an amount per share.</summary>
    private static bool Holds(List<PrintedNumber> incomes, List<PrintedNumber> counts, List<PrintedNumber> amounts, int scale)
    {
        foreach (var income in incomes)
        {
            foreach (var shares in counts)
            {
                var value = income.Value * Powers.Ten(scale) / shares.Value;
                if (amounts.Exists(amount => amount.Interval.Contains(value)))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<PrintedNumber> Numbers(DraftTable table, int column, Func<DraftRow, PrintedNumber, bool> fits)
    {
        var numbers = new List<PrintedNumber>();
        for (var index = 0; index < table.Rows.Count && numbers.Count < MostNumbers; index++)
        {
            if (Number(table.Rows[index], column) is { } number && fits(table.Rows[index], number))
            {
                numbers.Add(number);
            }
        }
        return numbers;
    }

    private static bool IsNet(DraftRow row) => (StatementLexicon.Default.Row(row.Label) & s_net) != 0;

    private static PrintedNumber? Number(DraftRow row, int column) =>
        row.Cells[column] is { Kind: TokenKind.Figure, Number: { Unit: not { Kind: UnitKind.Percent }, Number: var number } }
            ? number
            : null;
}
