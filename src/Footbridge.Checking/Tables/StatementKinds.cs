using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Recognises a statement by all that it shows: the rows that it cannot do without, its many lines, its sums, and its title. A title
/// lowers the bar, it does not lift it: a table is no statement by its name alone.
/// </summary>
internal static class StatementKinds
{
    // What the rows must show without a title of that statement, and with one.
    private const int Income = 11;
    private const int TitledIncome = 7;
    private const int BalanceSheet = 9;
    private const int TitledBalanceSheet = 4;
    private const int CashFlow = 12;
    private const int TitledCashFlow = 5;

    /// <summary>As much as the title of a summary or a bridge takes away.</summary>
    private const int Other = 4;

    /// <summary>Sums are worth as much as a total by name.</summary>
    private const int Sums = 3;

    /// <summary>Captions further up than these head something else.</summary>
    private const int CaptionsAbove = 4;
    private const int LongestTitle = 160;

    private static readonly ulong s_cost = Mark(StatementKind.Income, "cost") | Lines(StatementKind.Income);
    private static readonly ulong s_net = Mark(StatementKind.Income, "net");
    private static readonly ulong s_results =
        Mark(StatementKind.Income, "gross") | Mark(StatementKind.Income, "operating") | Mark(StatementKind.Income, "before-tax");
    private static readonly ulong s_bottom = s_net | Mark(StatementKind.Income, "before-tax");
    private static readonly ulong s_once = s_results | s_net | Mark(StatementKind.Income, "revenue");
    private static readonly ulong s_assets = Mark(StatementKind.BalanceSheet, "assets");
    private static readonly ulong s_sources = Mark(StatementKind.BalanceSheet, "equity") | Mark(StatementKind.BalanceSheet, "both");
    private static readonly ulong s_totals = s_assets | s_sources | Mark(StatementKind.BalanceSheet, "liabilities");
    private static readonly ulong s_flows =
        Mark(StatementKind.CashFlow, "operating") | Mark(StatementKind.CashFlow, "investing") | Mark(StatementKind.CashFlow, "financing");

    /// <summary>Sets which statement <paramref name="table"/> is, and what its figures are in time.</summary>
    public static void Set(DraftTable table)
    {
        if (table.Columns.Length == 0)
        {
            return;
        }
        var evidence = new StatementEvidence(table);
        var name = NameOf(table);
        var title = StatementLexicon.Default.Title(name);
        var balance = BalanceWeight(table, evidence, title);
        var cash = CashWeight(evidence, title);
        var income = IncomeWeight(table, evidence, title);
        table.BalanceWeight = balance;
        table.Statement =
            balance >= Bar(title, StatementKind.BalanceSheet, BalanceSheet, TitledBalanceSheet) ? StatementKind.BalanceSheet
            : cash >= Bar(title, StatementKind.CashFlow, CashFlow, TitledCashFlow) ? StatementKind.CashFlow
            : Has(table.Title, "reconcil") ? StatementKind.Reconciliation
            : IsEquity(table) ? StatementKind.Equity
            : Has(table.Title, "segment") || Has(name, "segment") ? StatementKind.Segment
            : income >= Bar(title, StatementKind.Income, Income, TitledIncome) && !IsByColumn(table) ? StatementKind.Income
            : IsBridge(table, evidence) ? StatementKind.Reconciliation
            : StatementKind.Other;
        table.Time =
            table.Statement == StatementKind.BalanceSheet ? TimeKind.Instants
            : table.Statement is StatementKind.CashFlow or StatementKind.Income ? TimeKind.Durations
            // Less than a statement: what is measured at a day has a total of assets, what flows has none.
            : evidence.Shows(s_assets) && evidence.Weight(StatementKind.Income) < Sums ? TimeKind.Instants
            : (s_flows & ~evidence.All) == 0 ? TimeKind.Durations
            : TimeKind.Unknown;
    }

    /// <summary>
    /// Recognises a balance sheet that is drawn as two tables: they stand next to each other, and the greatest amount of each is the
    /// same.
    /// </summary>
    public static void JoinHalves(List<DraftTable> tables)
    {
        for (var index = 1; index < tables.Count; index++)
        {
            var (first, second) = (tables[index - 1], tables[index]);
            if (
                (first.Statement == StatementKind.BalanceSheet) != (second.Statement == StatementKind.BalanceSheet)
                && Math.Min(first.BalanceWeight, second.BalanceWeight) + Sums >= TitledBalanceSheet
                && first.Statement is StatementKind.BalanceSheet or StatementKind.Other
                && second.Statement is StatementKind.BalanceSheet or StatementKind.Other
                && StatementSums.Balance(first, second)
            )
            {
                first.Statement = second.Statement = StatementKind.BalanceSheet;
                first.Time = second.Time = TimeKind.Instants;
                (first.Units, second.Units) = (first.Units.Over(second.Units), second.Units.Over(first.Units));
            }
        }
    }

    private static int BalanceWeight(DraftTable table, StatementEvidence evidence, ulong title)
    {
        if (evidence.IsVetoed(StatementKind.BalanceSheet) || !evidence.Shows(s_totals))
        {
            return 0;
        }
        var balances = StatementSums.Balances(table);
        // Assets and liabilities of something: only what balances, or says so, is a balance sheet.
        if (!balances && !evidence.Shows(s_sources) && !IsTitled(title, StatementKind.BalanceSheet))
        {
            return Math.Min(evidence.Weight(StatementKind.BalanceSheet), TitledBalanceSheet - 1);
        }
        var flows = evidence.Shows(s_net) ? evidence.Weight(StatementKind.Income) / 2 : 0;
        return evidence.Weight(StatementKind.BalanceSheet) + (balances ? Sums : 0) - flows - Against(title);
    }

    private static int CashWeight(StatementEvidence evidence, ulong title) =>
        evidence.IsVetoed(StatementKind.CashFlow) || !evidence.Shows(s_flows)
            ? 0
            : evidence.Weight(StatementKind.CashFlow) - Against(title);

    private static int IncomeWeight(DraftTable table, StatementEvidence evidence, ulong title)
    {
        if (!evidence.Shows(s_cost) || !evidence.Shows(s_bottom))
        {
            return 0;
        }
        var reaches = StatementSums.Reaches(table, evidence.Rows, s_results | Mark(StatementKind.Income, "revenue"), s_bottom);
        return evidence.Weight(StatementKind.Income)
            + (reaches ? Sums : 0)
            - Against(title)
            - (evidence.Repeats(s_once) ? 2 * Other : 0)
            - (!IsTitled(title, StatementKind.Income) && IsBridge(table, evidence) ? Other : 0);
    }

    private static int Bar(ulong title, StatementKind kind, int bare, int titled) => IsTitled(title, kind) ? titled : bare;

    private static bool IsTitled(ulong title, StatementKind kind) => (title & StatementLexicon.TitleOf(kind)) != 0 && Against(title) == 0;

    private static int Against(ulong title) => (title & StatementLexicon.OtherTitle) != 0 ? Other : 0;

    /// <summary>The title, or the nearest short caption that names a statement where the title names none.</summary>
    private static string NameOf(DraftTable table)
    {
        if (table.Title.Length <= LongestTitle && StatementLexicon.Default.Title(table.Title) != 0)
        {
            return table.Title;
        }
        for (var index = table.Captions.Count - 1; index >= Math.Max(0, table.Captions.Count - CaptionsAbove); index--)
        {
            var caption = table.Captions[index].Value.AsSpan().Trim();
            if (
                caption.Length is > 0 and <= LongestTitle
                && caption[^1] is not ('.' or ';' or ',')
                && StatementLexicon.Default.Title(caption) != 0
            )
            {
                return table.Captions[index].Value;
            }
        }
        return table.Title;
    }

    /// <summary>True where several columns of given figures have heads, and none of them names a time: segments, measures, companies.</summary>
    private static bool IsByColumn(DraftTable table)
    {
        var given = 0;
        foreach (var column in table.Columns)
        {
            given += column.Kind == ColumnKind.Given && column.Stack.Count > 0 ? 1 : 0;
        }
        return given >= 2
            && !table.Heads.Exists(static head => PeriodGrammar.Parse(head) is { HasPeriod: true } or { Cues: not PeriodCues.None });
    }

    private static bool IsEquity(DraftTable table) =>
        (Has(table.Title, "equity") || Has(table.Title, "deficit") || Has(table.Title, "capital"))
        && table.Rows.Exists(static row =>
            Has(row.Label, "balance at") || Has(row.Label, "balance as of") || Has(row.Label, "balance,") || Has(row.Label, "balances")
        );

    /// <summary>"GAAP net income" and "Adjusted net income": a result beside one on another basis.</summary>
    private static bool IsBridge(DraftTable table, StatementEvidence evidence)
    {
        bool net = evidence.Shows(s_net),
            adjusted = false;
        foreach (var row in table.Rows)
        {
            var label = row.Label.AsSpan();
            net = net || Has(label, "net income") || Has(label, "net loss") || Has(label, "net earnings") || Has(label, "net profit");
            adjusted = adjusted || Has(label, "non-gaap") || Has(label, "adjusted") || Has(label, "normalized") || Has(label, "underlying");
        }
        return net && adjusted;
    }

    private static ulong Mark(StatementKind kind, string name) => StatementLexicon.Default.MarkOf(kind, name);

    private static ulong Lines(StatementKind kind) => StatementEvidence.Marks(item => item.Statement == kind && item.Name == "line");

    private static bool Has(ReadOnlySpan<char> text, string phrase) => text.Contains(phrase, StringComparison.OrdinalIgnoreCase);
}
