using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>Assets are liabilities and equity, in every column of a balance sheet.</summary>
internal static class BalanceEquation
{
    /// <summary>Adds the ties of <paramref name="statements"/> to <paramref name="ties"/>.</summary>
    public static void Find(StatementList statements, TieBook ties)
    {
        foreach (var statement in statements.All)
        {
            if (statement.Kind == StatementKind.BalanceSheet && statement.Only("assets") is { IsTotal: true } assets)
            {
                Find(statement, assets, ties);
            }
        }
    }

    private static void Find(Statement statement, LineItem assets, TieBook ties)
    {
        if (statement.Only("liabilities-and-equity") is { } both)
        {
            for (var column = 0; column < assets.Facts.Length && column < both.Facts.Length; column++)
            {
                if (assets.Facts[column] is { } left && both.Facts[column] is { } right && Fits(left, right))
                {
                    ties.Add(
                        TieRules.Articulation,
                        right.Figure,
                        [left.Figure],
                        new Agreement(1),
                        both.IsTotal ? TieForce.Accuses : TieForce.Hint,
                        "total assets are total liabilities and equity"
                    );
                }
            }
        }
        else if (statement.Only("liabilities") is { } liabilities && statement.Only("equity") is { } equity)
        {
            for (var column = 0; column < assets.Facts.Length && column < equity.Facts.Length; column++)
            {
                if (
                    assets.Facts[column] is { } whole
                    && column < liabilities.Facts.Length
                    && liabilities.Facts[column] is { } owed
                    && equity.Facts[column] is { } owned
                    && Fits(whole, owed)
                    && Fits(whole, owned)
                )
                {
                    ties.Add(
                        TieRules.Articulation,
                        whole.Figure,
                        [owed.Figure, owned.Figure],
                        new SignedSum([1, 1]),
                        TieForce.Hint,
                        "total assets are total liabilities and total equity"
                    );
                }
            }
        }
    }

    private static bool Fits(Fact left, Fact right) =>
        left.ColumnKind == ColumnKind.Given && left.Period == right.Period && left.Unit == right.Unit;
}
