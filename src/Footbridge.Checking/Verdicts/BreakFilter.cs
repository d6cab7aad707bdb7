using Footbridge.Checking.Footing;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>
/// Asks of every broken tie whether its line was meant to foot at all. A formula is learned from the lines in which it holds;
/// a column of average prices beside them was never meant to be summed, and a cell read into the wrong column breaks two.
/// </summary>
internal static class BreakFilter
{
    /// <summary>Bits that a slip needs against chance before it speaks for a line that holds nowhere else.</summary>
    private const double SlipBits = 4;

    /// <summary>Withdraws the ties whose break says nothing.</summary>
    public static void Withdraw(List<DraftTie> ties)
    {
        HashSet<(DraftTable, object, int)>? additive = null;
        ties.RemoveAll(tie =>
        {
            if (tie.Verdict != Verdict.Broken)
            {
                return false;
            }
            if (tie.Blanks > 0 || tie.NonZero < 2 && !SlipOfZero(tie))
            {
                return true;
            }
            if (SlipEvidence(tie) >= SlipBits)
            {
                return false;
            }
            additive ??= Additive(ties);
            return !additive.Contains(LineOf(tie)) || IsAverage(tie) || IsExplainedByCell(tie);
        });
    }

    /// <summary>
    /// Lines in which a formula holds exactly, by two addends or more: for a column another formula, for a row the same formula
    /// in other rows of its unit, since the columns of a table mean the same in all of them.
    /// </summary>
    private static HashSet<(DraftTable, object, int)> Additive(List<DraftTie> ties)
    {
        var lines = new HashSet<(DraftTable, object, int)>();
        foreach (var tie in ties)
        {
            if (tie.Verdict is Verdict.Exact && tie.NonZero > 1)
            {
                lines.Add(LineOf(tie));
            }
        }
        return lines;
    }

    private static (DraftTable, object, int) LineOf(DraftTie tie) =>
        tie.Rule == "footing" ? (tie.Table, "footing", tie.Line) : (tie.Table, tie.Formula, (int)(tie.Result.Unit?.Kind ?? UnitKind.Money));

    /// <summary>A sum of one figure and zeros still breaks when the figure's or the total's slip is plain.</summary>
    private static bool SlipOfZero(DraftTie tie) => tie.NonZero == 1 && SlipEvidence(tie) >= SlipBits;

    /// <summary>How unlikely it is that chance made the residual look like one slip of one cell, in bits; 0 when no slip explains it.</summary>
    private static double SlipEvidence(DraftTie tie)
    {
        // One figure repeated with the other sign is a convention (granted, transferred), not a slip.
        var repeats = tie.NonZero < 2;
        var slack = RoundingStyle.Slack(tie);
        var slips = IsSlip(Scaled(tie, tie.Result), Scaled(tie, tie.Result) - tie.Residual, slack, repeats);
        long largest = Math.Abs(Scaled(tie, tie.Result));
        for (var index = 0; index < tie.Operands.Length; index++)
        {
            var value = Scaled(tie, tie.Operands[index]);
            slips |= IsSlip(value, value + tie.Signs[index] * tie.Residual, slack, repeats);
            largest = Math.Max(largest, Math.Abs(value));
        }
        if (!slips)
        {
            return 0;
        }
        var digits = Math.Log10(Math.Max(largest, 1)) + 1;
        return Math.Log2(Math.Max(largest, 1) / (9 * digits * 2 * (2 * slack + 1)));
    }

    private static bool IsSlip(long printed, long meant, long slack, bool repeats) =>
        Edits.Near(printed, meant, slack).Edit is not Edit.None and var edit && !(repeats && edit == Edit.Sign);

    /// <summary>A weighted average lies between its items.</summary>
    private static bool IsAverage(DraftTie tie)
    {
        long least = long.MaxValue,
            most = long.MinValue;
        foreach (var operand in tie.Operands)
        {
            var value = Scaled(tie, operand);
            if (value != 0)
            {
                (least, most) = (Math.Min(least, value), Math.Max(most, value));
            }
        }
        var result = Scaled(tie, tie.Result);
        return least <= result && result <= most && Math.Sign(least) == Math.Sign(most);
    }

    /// <summary>The residual stands in a cell near by: the cell was read into another column, or belongs to the sum, or is counted twice.</summary>
    private static bool IsExplainedByCell(DraftTie tie)
    {
        var rows = tie.Table.Rows;
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (
                    cell is { Kind: TokenKind.Figure, Number.Number.IsDash: false }
                    && Math.Abs(cell.Number.Number.Value * Powers.Ten(tie.FractionDigits)) == Math.Abs(tie.Residual)
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static long Scaled(DraftTie tie, TableToken cell) =>
        cell.Number.Number.Mantissa * Powers.TenLong(tie.FractionDigits - cell.Number.Number.FractionDigits);
}
