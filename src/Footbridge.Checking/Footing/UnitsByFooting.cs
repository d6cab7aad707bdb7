using Footbridge.Checking.Figures;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Footing;

/// <summary>
/// What adds up counts the same thing. A caption that speaks of employees or shares names the unit of its row wrongly where the
/// row is an addend of amounts: "Employees and payroll accruals". The sum is the better witness.
/// </summary>
internal static class UnitsByFooting
{
    /// <summary>Gives cells of exact sums the unit and scale of the others, where most of these agree and the cell prints no unit itself.</summary>
    public static void Mend(List<FootingTie> ties)
    {
        foreach (var tie in ties)
        {
            if (tie.Residual == 0 && tie.NonZero > 1 && IsMixed(tie))
            {
                Mend(tie);
            }
        }
    }

    private static bool IsMixed(FootingTie tie)
    {
        foreach (var operand in tie.Operands)
        {
            if (!Same(operand, tie.Result))
            {
                return true;
            }
        }
        return false;
    }

    private static void Mend(FootingTie tie)
    {
        TableToken[] cells = [tie.Result, .. tie.Operands];
        var (witness, most) = (tie.Result, 0);
        foreach (var cell in cells)
        {
            var agree = 0;
            foreach (var other in cells)
            {
                agree += Same(cell, other) ? 1 : 0;
            }
            if (agree > most)
            {
                (witness, most) = (cell, agree);
            }
        }
        if (most * 3 < cells.Length * 2)
        {
            return;
        }
        foreach (var cell in cells)
        {
            if (!Same(cell, witness) && cell.Number.Unit is null && !cell.Number.ExplicitScale && cell.Unit?.Kind != UnitKind.PerShare)
            {
                cell.Unit = witness.Unit;
                cell.Scale = witness.Scale;
            }
        }
    }

    private static bool Same(TableToken cell, TableToken other) => cell.Unit?.Kind == other.Unit?.Kind && cell.Scale == other.Scale;
}
