using Footbridge.Checking.Footing;
using Footbridge.Checking.Tables;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>
/// Finds which cell of a broken tie is wrong. A cell is a suspect when one change of it mends the tie and breaks none that
/// holds; suspects rank by how many breaks the change mends, by how plausible the slip is, and by whether the mended value is
/// printed elsewhere.
/// </summary>
internal sealed class SuspectSearch(TieGraph graph, Corroboration corroboration)
{
    /// <summary>Two percent of the largest figure of a sum.</summary>
    private const decimal Materiality = 0.02m;

    /// <summary>The suspects of <paramref name="tie"/>, likeliest first.</summary>
    public List<Suspect> Of(FootingTie tie)
    {
        var suspects = new List<Suspect>(tie.Operands.Length + 1);
        Add(tie, tie.Result, tie.Residual, suspects);
        for (var index = 0; index < tie.Operands.Length; index++)
        {
            Add(tie, tie.Operands[index], -tie.Signs[index] * tie.Residual, suspects);
        }
        suspects.Sort(
            static (left, right) =>
                // One slip that mends two sums is likelier than two slips, however well each of them fits.
                right.Mends != left.Mends
                    ? right.Mends.CompareTo(left.Mends)
                : right.Score != left.Score ? right.Score.CompareTo(left.Score)
                : left.Cell.Span.Start.CompareTo(right.Cell.Span.Start)
        );
        return suspects;
    }

    /// <summary>Adds a cell whose value is too great by <paramref name="excess"/>, in the tie's unit.</summary>
    private void Add(FootingTie tie, TableToken cell, long excess, List<Suspect> into)
    {
        var number = cell.Number.Number;
        var factor = Powers.TenLong(tie.FractionDigits - number.FractionDigits);
        if (excess % factor != 0)
        {
            return;
        }
        var exact = number.Mantissa - excess / factor;
        var slack = RoundingStyle.Slack(tie) / factor;
        var (edit, mended) = Edits.Near(number.Mantissa, exact, slack);
        var tried = mended == exact ? 0 : Math.Log2(2 * slack + 1);
        int mends = 0,
            breaks = 0;
        foreach (var other in graph.Of(cell))
        {
            var after = ResidualAfter(other, cell, mended);
            if (other.Verdict == Verdict.Broken)
            {
                mends += Holds(other, after) ? 1 : 0;
            }
            else if (!Holds(other, after))
            {
                breaks++;
            }
        }
        if (breaks > 0)
        {
            return;
        }
        var (evidence, twin) = corroboration.Of(cell, mended, Material(tie));
        into.Add(new Suspect(cell, mended, edit, mends, 4 * mends + Plausibility(edit, number.IsDash) - tried + evidence, twin));
    }

    /// <summary>True when a suspect's change mends a broken tie.</summary>
    public static bool Mends(FootingTie tie, Suspect suspect) =>
        (ReferenceEquals(tie.Result, suspect.Cell) || Array.IndexOf(tie.Operands, suspect.Cell) >= 0)
        && Holds(tie, ResidualAfter(tie, suspect.Cell, suspect.Mended));

    /// <summary>A sum that is exact must stay exact; one that is not may come to hold by rounding.</summary>
    private static bool Holds(FootingTie tie, long residual) =>
        residual == 0 || tie.Verdict != Verdict.Exact && Math.Abs(residual) <= tie.Tolerance;

    private static long ResidualAfter(FootingTie tie, TableToken cell, long mended)
    {
        var number = cell.Number.Number;
        var change = (mended - number.Mantissa) * Powers.TenLong(tie.FractionDigits - number.FractionDigits);
        var residual = tie.Residual + (ReferenceEquals(tie.Result, cell) ? change : 0);
        for (var index = 0; index < tie.Operands.Length; index++)
        {
            residual -= ReferenceEquals(tie.Operands[index], cell) ? tie.Signs[index] * change : 0;
        }
        return residual;
    }

    /// <summary>What is small in this sum, in base units: items move by that much between periods for no reason that figures show.</summary>
    private static decimal Material(FootingTie tie)
    {
        var largest = Math.Abs(tie.Result.Number.Number.Value);
        foreach (var operand in tie.Operands)
        {
            largest = Math.Max(largest, Math.Abs(operand.Number.Number.Value));
        }
        return (largest * Materiality + tie.Result.Number.Number.Quantum) * Powers.Ten(tie.Result.Scale);
    }

    private static double Plausibility(Edit edit, bool isDash) =>
        isDash
            ? -2
            : edit switch
            {
                Edit.Digit or Edit.Transposition or Edit.Sign => 3,
                Edit.DroppedDigit or Edit.ExtraDigit or Edit.Scale => 2,
                _ => -2,
            };
}
