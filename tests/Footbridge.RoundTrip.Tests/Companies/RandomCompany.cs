using Footbridge.Core.Periods;

namespace Footbridge.RoundTrip.Tests.Companies;

/// <summary>
/// The package of a made-up company: fiscal calendar, scales, segments, trees of lines, signs, measures and text are drawn by a seed.
/// Its data are those of real books: assets equal liabilities and equity, the cash flow explains the change in cash.
/// </summary>
internal sealed class RandomCompany
{
    private const int Years = 3;

    private readonly Random _random;
    private readonly RandomData _data;
    private readonly StringBuilder _statements = new("statements:\n");
    private readonly string[] _segments;
    private readonly bool _toDate;

    private RandomCompany(int seed)
    {
        _random = new Random(seed);
        Quarter = FiscalPeriod.OfQuarter(_random.Next(2005, 2025), _random.Next(1, 5));
        _toDate = Quarter.Quarter > 1;
        _data = new RandomData(_random, Quarter, Years);
        _segments = [.. Captions.Segments.OrderBy(_ => _random.Next()).Take(_random.Next(2, 7))];
    }

    /// <summary>The quarter that the release reports.</summary>
    public FiscalPeriod Quarter { get; }

    /// <summary>The files of the package, by path.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The package that a seed gives; the same at any time.</summary>
    public static IReadOnlyDictionary<string, string> Draw(int seed) =>
        new RandomCompany(seed) { Files = new Dictionary<string, string>() }.Write();

    private Dictionary<string, string> Write()
    {
        var settings = Settings();
        WriteIncome();
        WriteBalanceSheet();
        WriteCashFlows();
        WriteSegments();
        WriteReconciliation();
        WriteSummary();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["release.yaml"] = settings,
            ["facts.csv"] = _data.Csv(),
            ["statements.yaml"] = _statements.ToString(),
            ["measures.yaml"] = Measures(),
            ["narrative.md"] = RandomNarrative.Write(_random, _segments[0], _toDate),
        };
    }

    private string Settings()
    {
        string[] ends =
        [
            "December 31",
            "June 30",
            "September 30",
            "last Saturday of September",
            "Saturday nearest January 31",
            "last Sunday of June",
        ];
        var scale = _random.Next(3) == 0 ? "millions" : "thousands";
        // Data in the printed scale foot exactly; finer data leave differences of rounding.
        var data = _random.Next(2) == 0 ? scale : "units";
        _data.Digits =
            data == scale ? 0
            : scale == "millions" ? 6
            : 3;
        var segments = string.Concat(_segments.Select((caption, index) => Line($"  segment_{index + 1}: {caption}\n")));
        return Line(
            $"""
            entity: Harbor Lights Holdings, Inc.
            name: Harbor Lights
            ticker: "NYSE: HLT"
            currency: USD
            fiscal_year:
              ends: {ends[_random.Next(ends.Length)]}
              named_after: {(_random.Next(4) == 0 ? "start" : "end")}
            quarter: {Quarter}
            scale: {scale}
            data:
              scale: {data}
            basis_points: {(_random.Next(2) == 0 ? "printed" : "exact")}
            segments:
            {segments}
            """
        );
    }

    private string FlowColumns => _toDate ? "[quarter, quarter-1y, ytd, ytd-1y]" : "[quarter, quarter-1y]";

    private void Statement(string name, string kind, string title, string columns, string lines, string more = "") =>
        _statements.Append(
            CultureInfo.InvariantCulture,
            $"  - name: {name}\n    kind: {kind}\n    title: {title}\n    columns: {columns}\n{more}    lines:\n{lines}"
        );

    private void WriteIncome()
    {
        for (var segment = 1; segment <= _segments.Length; segment++)
        {
            _data.Flow("revenues", Line($"segment_{segment}"), 200_000, 900_000);
            _data.Flow("direct_costs", Line($"segment_{segment}"), 90_000, 190_000);
        }
        var costs = RandomLines.Draw(_random, Some(Captions.Costs, 3, 10), "cost", 10);
        foreach (var leaf in costs.Leaves)
        {
            _data.Flow(leaf, null, 900, 30_000);
        }
        _data.Flow("depreciation", null, 5_000, 40_000);
        _data.Flow("interest_expense", null, 500, 9_000);
        _data.Flow("other_income", null, -4_000, 4_000);
        _data.Flow("income_tax", null, -3_000, 60_000);
        _data.Flow("stock_compensation", null, 700, 9_000);
        _data.FlowOf(
            "net_income",
            at =>
                _data.Sum(at, "revenues")
                - _data.Sum(at, "direct_costs")
                - costs.Leaves.Sum(leaf => _data.Sum(at, leaf))
                - _data.Sum(at, "depreciation")
                - _data.Sum(at, "interest_expense")
                + _data.Sum(at, "other_income")
                - _data.Sum(at, "income_tax")
        );
        _data.State("basic_shares", 40_000, 90_000, "shares", isFlow: true);
        Statement(
            "operations",
            "income",
            "Consolidated Statements of Operations",
            FlowColumns,
            $$"""
                  - heading: "Revenues:"
                    lines:
                      - segments: revenues
                    total: { line: total_revenues, caption: Total revenues }
                  - heading: "Operating expenses:"
                    lines:
                      - { line: "direct_costs[total]", caption: Direct costs }
            {{costs.Yaml.TrimEnd('\n')}}
                      - { line: depreciation, caption: Depreciation }
                    total: { line: total_operating_expenses, caption: Total operating expenses }
                  - { line: operating_income, caption: Operating income (loss), formula: total_revenues - total_operating_expenses, rule: single }
                  - { line: interest_expense, caption: Interest expense, show: negated }
                  - { line: other_income, caption: "Other income (expense), net" }
                  - line: income_before_taxes
                    caption: Income (loss) before income taxes
                    formula: operating_income - interest_expense + other_income
                    rule: single
                  - { line: income_tax, caption: Income tax benefit (expense), show: negated }
                  - { line: net_income, caption: Net income (loss), formula: income_before_taxes - income_tax, rule: double, dollar: true }
                  - { line: earnings_per_share, caption: Basic earnings (loss) per share, formula: net_income / basic_shares }
                  - { line: basic_shares, caption: Weighted average basic shares outstanding }

            """
        );
    }

    private void WriteBalanceSheet()
    {
        var sections = new[]
        {
            (Name: "current_assets", Lines: RandomLines.Draw(_random, Some(Captions.CurrentAssets, 2, 7), "current_asset", 14)),
            (Name: "other_assets", Lines: RandomLines.Draw(_random, Some(Captions.OtherAssets, 3, 8), "other_asset", 10)),
            (
                Name: "current_liabilities",
                Lines: RandomLines.Draw(_random, Some(Captions.CurrentLiabilities, 3, 8), "current_liability", 14)
            ),
            (Name: "other_liabilities", Lines: RandomLines.Draw(_random, Some(Captions.OtherLiabilities, 2, 6), "other_liability", 14)),
        };
        _data.State("cash", 30_000, 200_000);
        for (var section = 0; section < sections.Length; section++)
        {
            foreach (var leaf in sections[section].Lines.Leaves)
            {
                _data.State(leaf, section < 2 ? 40_000 : 2_000, section < 2 ? 300_000 : 60_000);
            }
        }
        _data.State("common_stock", 400, 900);
        _data.State("paid_in_capital", 50_000, 90_000);
        _data.StateOf(
            "retained_earnings",
            at =>
                _data.Sum(at, "cash")
                + sections[..2].SelectMany(section => section.Lines.Leaves).Sum(leaf => _data.Sum(at, leaf))
                - sections[2..].SelectMany(section => section.Lines.Leaves).Sum(leaf => _data.Sum(at, leaf))
                - _data.Sum(at, "common_stock")
                - _data.Sum(at, "paid_in_capital")
        );
        Statement(
            "balance_sheet",
            "balance-sheet",
            "Consolidated Balance Sheets",
            "[quarter, year-1y]",
            $$"""
                  - heading: Assets
                    lines:
                      - heading: "Current assets:"
                        lines:
                          - { line: cash, caption: Cash and cash equivalents }
            {{sections[0].Lines.Yaml.TrimEnd('\n')}}
                        total: { line: total_current_assets, caption: Total current assets }
            {{sections[1].Lines.Yaml.TrimEnd('\n')}}
                    total: { line: total_assets, caption: Total assets, rule: double }
                  - heading: Liabilities and stockholders' equity
                    lines:
                      - lines:
                          - heading: "Current liabilities:"
                            lines:
            {{Indented(sections[2].Lines.Yaml, 2)}}
                            total: { line: total_current_liabilities, caption: Total current liabilities }
            {{sections[3].Lines.Yaml.TrimEnd('\n')}}
                        total: { line: total_liabilities, caption: Total liabilities }
                      - heading: "Stockholders' equity:"
                        lines:
                          - { line: common_stock, caption: Common stock }
                          - { line: paid_in_capital, caption: Additional paid-in capital }
                          - { line: retained_earnings, caption: Retained earnings (accumulated deficit) }
                        total: { line: total_equity, caption: Total stockholders' equity }
                    total: { line: total_liabilities_and_equity, caption: Total liabilities and stockholders' equity, rule: double }

            """
        );
    }

    private void WriteCashFlows()
    {
        var nonCash = RandomLines.Draw(_random, Some(Captions.NonCash, 2, 6), "non_cash", 10);
        var investing = RandomLines.Draw(_random, Some(Captions.Investing, 2, 5), "investing", 10);
        var financing = RandomLines.Draw(_random, Some(Captions.Financing, 3, 6), "financing", 10);
        string[] leaves = [.. nonCash.Leaves, .. investing.Leaves, .. financing.Leaves];
        foreach (var leaf in leaves)
        {
            _data.Flow(leaf, null, -20_000, 20_000);
        }
        _data.Flow("capital_expenditures", null, 4_000, 30_000);
        _data.FlowOf(
            "working_capital",
            at =>
                _data.Change(at, "cash")
                - _data.Sum(at, "net_income")
                - _data.Sum(at, "depreciation")
                - _data.Sum(at, "stock_compensation")
                + _data.Sum(at, "capital_expenditures")
                - leaves.Sum(leaf => _data.Sum(at, leaf)),
            isWritten: true
        );
        Statement(
            "cash_flows",
            "cash-flow",
            "Consolidated Statements of Cash Flows",
            "[ytd, ytd-1y]",
            $$"""
                  - heading: "Operating activities:"
                    lines:
                      - { line: net_income, caption: Net income (loss) }
                      - { line: depreciation, caption: Depreciation }
                      - { line: stock_compensation, caption: Stock-based compensation }
            {{nonCash.Yaml.TrimEnd('\n')}}
                      - { line: working_capital, caption: Changes in working capital }
                    total: { line: operating_cash_flow, caption: Net cash provided by (used in) operating activities }
                  - heading: "Investing activities:"
                    lines:
                      - { line: capital_expenditures, caption: Capital expenditures, show: negated }
            {{investing.Yaml.TrimEnd('\n')}}
                    total: { line: investing_cash_flow, caption: Net cash provided by (used in) investing activities }
                  - heading: "Financing activities:"
                    lines:
            {{financing.Yaml.TrimEnd('\n')}}
                    total: { line: financing_cash_flow, caption: Net cash provided by (used in) financing activities }
                  - line: change_in_cash
                    caption: Net increase (decrease) in cash and cash equivalents
                    formula: operating_cash_flow + investing_cash_flow + financing_cash_flow
                    rule: single
                  - { line: cash_at_beginning, caption: Cash and cash equivalents at beginning of period, formula: opening(cash) }
                  - { line: cash_at_end, caption: Cash and cash equivalents at end of period, formula: cash_at_beginning + change_in_cash, rule: double }

            """
        );
    }

    private void WriteSegments() =>
        Statement(
            "segments",
            "segment",
            "Segment Results",
            FlowColumns,
            """
                  - heading: "Revenues:"
                    lines:
                      - segments: revenues
                    total: { line: "revenues[total]", caption: Total revenues }
                  - heading: "Direct costs:"
                    lines:
                      - segments: direct_costs
                    total: { line: "direct_costs[total]", caption: Total direct costs }
                  - heading: "Segment profit:"
                    lines:
                      - segments: segment_profit
                    total: { line: "segment_profit[total]", caption: Total segment profit }
                  - heading: "Segment margin:"
                    lines:
                      - segments: segment_margin

            """
        );

    private void WriteReconciliation() =>
        Statement(
            "reconciliation",
            "reconciliation",
            "Reconciliation of Net Income (Loss) to Adjusted EBITDA",
            FlowColumns,
            """
                  - { reconciliation: adjusted_ebitda, caption: Adjusted EBITDA (non-GAAP) }

            """
        );

    private void WriteSummary() =>
        Statement(
            "summary",
            "other",
            "Financial Summary",
            "[quarter, quarter-1y, quarter-1q, yoy, qoq]",
            """
                  - { line: total_revenues, caption: Total revenues }
                  - { line: operating_income, caption: Operating income (loss) }
                  - { line: net_income, caption: Net income (loss) }
                  - { line: earnings_per_share, caption: Basic earnings (loss) per share }
                  - { line: adjusted_ebitda, caption: Adjusted EBITDA }
                  - { line: adjusted_ebitda_margin, caption: Adjusted EBITDA margin }

            """,
            _random.Next(2) == 0 ? "    heads: compact\n" : ""
        );

    // A measure of its own for each company: some of the usual adjustments, in any order, some of them deducted.
    private string Measures()
    {
        (string Entry, string Words)[] usual =
        [
            ("{ add: income_tax, caption: Income tax expense (benefit) }", "income taxes"),
            ("{ add: interest_expense, caption: Interest expense }", "interest"),
            ("{ subtract: other_income, caption: \"Other income (expense), net\" }", "other income"),
            ("{ add: depreciation, caption: Depreciation }", "depreciation"),
            ("{ add: stock_compensation, caption: Stock-based compensation }", "stock-based compensation"),
            ("{ add: cost_1, caption: Costs of the first kind }", "costs of the first kind"),
        ];
        var taken = usual.OrderBy(_ => _random.Next()).Take(_random.Next(3, usual.Length + 1)).ToArray();
        var words = taken.Select(adjustment => adjustment.Words).ToArray();
        return Line(
            $$"""
            measures:
              adjusted_ebitda:
                label: Adjusted EBITDA
                gaap: { concept: net_income, caption: Net income (loss) (GAAP) }
                adjustments:
            {{string.Join('\n', taken.Select(adjustment => "      - " + adjustment.Entry))}}
                definition: Net income or loss before {{string.Join(", ", words[..^1])}} and {{words[^1]}}.
                useful: It shows what operations earn before charges that say little about them.
              adjusted_ebitda_margin:
                label: Adjusted EBITDA margin
                formula: adjusted_ebitda / total_revenues
                non_gaap: true
                definition: Adjusted EBITDA as a share of total revenues.
              segment_profit:
                label: Segment profit
                formula: revenues - direct_costs
              segment_margin:
                label: Segment margin
                formula: segment_profit / revenues

            """
        );
    }

    private string[] Some(string[] captions, int least, int most) =>
        [.. captions.OrderBy(_ => _random.Next()).Take(_random.Next(least, Math.Min(most, captions.Length) + 1))];

    private static string Indented(string yaml, int blanks) =>
        string.Join('\n', yaml.TrimEnd('\n').Split('\n').Select(line => new string(' ', blanks) + line));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
