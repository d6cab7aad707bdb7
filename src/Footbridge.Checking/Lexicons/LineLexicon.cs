using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>line-items.txt</c> lists.</summary>
internal static class LineLexicon
{
    private const int Fields = 5;

    /// <summary>All standard lines, in the order listed.</summary>
    public static IReadOnlyList<StandardLine> Lines { get; } = LexiconText.Lines("line-items.txt").ConvertAll(Parse);

    private static StandardLine Parse(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length != Fields)
        {
            throw new InvalidOperationException($"line-items.txt: \"{line}\" has {fields.Length} fields, not {Fields}.");
        }
        var statement = fields[1] switch
        {
            "income" => StatementKind.Income,
            "balance" => StatementKind.BalanceSheet,
            "cash" => StatementKind.CashFlow,
            "any" => StatementKind.Other,
            _ => throw new InvalidOperationException($"line-items.txt: \"{line}\" names no statement."),
        };
        var unit = fields[3] switch
        {
            "money" => UnitKind.Money,
            "per-share" => UnitKind.PerShare,
            "shares" => UnitKind.Shares,
            _ => throw new InvalidOperationException($"line-items.txt: \"{line}\" names no unit."),
        };
        var isBalance = fields[2] switch
        {
            "balance" => true,
            "flow" => false,
            _ => throw new InvalidOperationException($"line-items.txt: \"{line}\" is neither a flow nor a balance."),
        };
        return new StandardLine(fields[0], statement, isBalance, unit, fields[4].Split(';', StringSplitOptions.TrimEntries));
    }
}
