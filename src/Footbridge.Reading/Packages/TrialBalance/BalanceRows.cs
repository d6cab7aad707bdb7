using System.Collections.Immutable;
using Footbridge.Core.Packages;
using Footbridge.Reading.Packages.Data;

namespace Footbridge.Reading.Packages.TrialBalance;

/// <summary>Reads a trial balance: accounts with debit and credit, or one signed balance.</summary>
internal static class BalanceRows
{
    private static readonly ImmutableArray<ColumnName> s_columns =
    [
        new("code", ["account", "account code", "account number", "no"], true),
        new("name", ["account name", "description"], false),
        new("period", [], false),
        new("debit", [], false),
        new("credit", [], false),
        new("balance", ["amount", "net"], false),
    ];

    /// <summary>The balances; null when the columns are not those of a trial balance.</summary>
    internal static ImmutableArray<Balance>? Read(SheetRows rows, string file, string? quarter, ProblemList problems)
    {
        if (Columns.Read(rows, file, s_columns, problems) is not { } columns)
        {
            return null;
        }
        var head = new PackagePlace(file, rows.Line);
        var (hasDebit, hasCredit, hasBalance) = (columns["debit"] >= 0, columns["credit"] >= 0, columns["balance"] >= 0);
        if (hasBalance == (hasDebit || hasCredit) || hasDebit != hasCredit)
        {
            problems.Error(head, "the columns of the amounts are not clear", "have either debit and credit, or balance alone");
            return null;
        }
        var texts = new StringPool<bool>(_ => true);
        var periods = new StringPool<bool>(text => PeriodText.IsPeriod(text));
        var balances = ImmutableArray.CreateBuilder<Balance>();
        while (rows.Read())
        {
            var place = new PackagePlace(file, rows.Line);
            columns.Cover(rows, place, problems);
            var code = texts[rows.Cell(columns["code"])].Text;
            if (code.Length == 0)
            {
                problems.Error(place, "the row has no account", "write its code; leave rows of totals out");
                continue;
            }
            var name = columns["name"] >= 0 ? texts[rows.Cell(columns["name"])].Text : "";
            var period = quarter ?? "";
            if (columns["period"] >= 0)
            {
                (period, var isPeriod) = periods[rows.Cell(columns["period"])];
                if (!isPeriod)
                {
                    problems.Error(
                        place,
                        period.Length == 0 ? "period is empty" : $"period cannot be {Quoted.Text(period)}",
                        PeriodText.Forms
                    );
                }
            }
            var amount = hasBalance
                ? Amount(rows, columns["balance"], "balance", place, problems)
                : Amount(rows, columns["debit"], "debit", place, problems) - Amount(rows, columns["credit"], "credit", place, problems);
            if (amount is { } known)
            {
                balances.Add(new Balance(code, name, period, known, place));
            }
        }
        return balances.ToImmutable();
    }

    // An account without a debit has an empty cell there.
    private static decimal? Amount(SheetRows rows, int column, string name, PackagePlace place, ProblemList problems)
    {
        var cell = rows.Cell(column);
        if (cell.IsEmpty && name != "balance")
        {
            return 0;
        }
        if (Amounts.Read(cell, name, place, problems, out var isPercent) is not { } amount)
        {
            return null;
        }
        if (isPercent)
        {
            problems.Error(place, $"{name} {Quoted.Text(cell)} is a percentage", "write an amount");
            return null;
        }
        return amount;
    }
}
