using Footbridge.Core.Tables;

namespace Footbridge.Measure.Statements;

/// <summary>The kinds of statement as lists and results write them.</summary>
internal static class StatementWords
{
    /// <summary>The three that every list is about.</summary>
    public static IReadOnlyList<StatementKind> Kinds { get; } = [StatementKind.Income, StatementKind.BalanceSheet, StatementKind.CashFlow];

    /// <summary>The word for a kind.</summary>
    public static string Of(StatementKind kind) =>
        kind switch
        {
            StatementKind.Income => "income",
            StatementKind.BalanceSheet => "balance sheet",
            StatementKind.CashFlow => "cash flow",
            StatementKind.Equity => "equity",
            StatementKind.Reconciliation => "reconciliation",
            StatementKind.Segment => "segment",
            _ => "none",
        };

    /// <summary>The kind of a word.</summary>
    /// <exception cref="FormatException">The word is none of the three.</exception>
    public static StatementKind Parse(string word) =>
        Kinds.Any(kind => Of(kind) == word)
            ? Kinds.First(kind => Of(kind) == word)
            : throw new FormatException($"A statement is one of {string.Join(", ", Kinds.Select(Of))}: \"{word}\".");
}
