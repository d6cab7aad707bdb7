using System.Collections.Immutable;
using System.Text;
using Footbridge.Core.Packages;
using Footbridge.Reading.Packages;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>A package without a fault that uses every key and every kind of line, and the same with one thing changed.</summary>
internal sealed class SamplePackage
{
    private readonly ImmutableSortedDictionary<string, byte[]> _files;

    private SamplePackage(ImmutableSortedDictionary<string, byte[]> files) => _files = files;

    public const string Release = """
        # Comments stand wherever YAML has them.
        entity: Harbor Lights Corporation
        name: Harbor Lights
        ticker: "NYSE: HLT"
        currency: USD
        fiscal_year:
          ends: last Saturday of September
          named_after: end
        quarter: 2025-Q2
        scale: thousands
        data:
          files: [facts.csv]
          scale: millions
        segments:
          stores: Stores
          online: Online
        rounding:
          plug: [other_net]
        growth:
          base: absolute
          not_meaningful_above: 999%
          not_meaningful_across_zero: true
          not_meaningful: n/m
        basis_points: exact
        outputs: [html, json]

        """;

    public const string Statements = """
        concepts:
          customers: { unit: count, at: period-end, caption: Customers, additive: false }
          basic_shares: { unit: shares, caption: Basic }
        statements:
          - name: operations
            kind: income
            title: Statements of Operations
            note: (In thousands, except per share amounts)
            columns: [quarter, { period: quarter-1y, head: "2Q24" }, yoy]
            scale: millions
            heads: compact
            lines:
              - heading: "Revenues:"
                lines:
                  - { segments: revenues, decimals: 1 }
                total: { line: total_revenues, caption: Total revenues, rule: single }
              - heading: "Costs:"
                lines:
                  - { line: cost_of_sales, caption: Cost of sales, show: negated, dollar: false }
                  - selling
                total: total_costs
              - { line: operating_income, caption: Income from operations, formula: total_revenues - total_costs, rule: double, dollar: true }
              - lines: [ "revenues[stores]" ]
              - heading: Per share
              - { line: eps, formula: "operating_income / basic_shares", decimals: 2, italic: true, rule: none }
          - name: bridge
            kind: reconciliation
            title: "{{ name }}: reconciliation"
            columns: [quarter]
            lines:
              - { reconciliation: adjusted_ebitda, caption: Adjusted EBITDA }

        """;

    public const string Measures = """
        measures:
          adjusted_ebitda:
            label: Adjusted EBITDA
            gaap: { concept: operating_income, caption: Income from operations (GAAP) }
            adjustments:
              - { add: depreciation, caption: Depreciation and amortization }
              - { subtract: gain_on_disposal }
              - subtract: gains + 2
            definition: |
              Income from operations before depreciation.
            useful: It shows what operations earn.
          margin: { label: Margin, formula: adjusted_ebitda / total_revenues, non_gaap: true }

        """;

    public const string Facts =
        "concept,period,segment,value,unit\n"
        + "revenues,2025-Q2,stores,\"1,234.5\",money\n"
        + "revenues,2025-Q2,online,(16),USD\n"
        + "basic_shares,2025-03-30/2025-06-28,,50.25,shares\n"
        + "customers,2025-06-28,,3700,count\n"
        + "yield,2025-FY,,4%,\n";

    public const string Narrative = """
        # {{ name }} Reports {{ period | capitalize }}

        Revenue was **{{ total_revenues | millions }}**, {{ total_revenues | change yoy }}.

        {{ table operations }}

        {{ include boilerplate/about.md }}

        """;

    public const string About = "## About\n\nFounded in 1996.\n";

    public static SamplePackage Good { get; } =
        new(
            new Dictionary<string, string>
            {
                ["release.yaml"] = Release,
                ["statements.yaml"] = Statements,
                ["measures.yaml"] = Measures,
                ["facts.csv"] = Facts,
                ["narrative.md"] = Narrative,
                ["boilerplate/about.md"] = About,
            }.ToImmutableSortedDictionary(pair => pair.Key, pair => Encoding.UTF8.GetBytes(pair.Value), StringComparer.Ordinal)
        );

    /// <summary>The same with another file instead of one, or beside the others.</summary>
    public SamplePackage With(string path, byte[] bytes) => new(_files.SetItem(path, bytes));

    /// <summary>The same with another file instead of one, or beside the others.</summary>
    public SamplePackage With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same without a file.</summary>
    public SamplePackage Without(string path) => new(_files.Remove(path));

    /// <summary>The same with other words in a file.</summary>
    public SamplePackage Changed(string path, string written, string instead)
    {
        var text = Text(path);
        Assert.Contains(written, text, StringComparison.Ordinal);
        return With(path, text.Replace(written, instead, StringComparison.Ordinal));
    }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    public byte[] Bytes(string path) => _files[path];

    public IEnumerable<string> Paths => _files.Keys;

    public PackageReading Read() => PackageReader.Read(new PackageInMemory(_files));

    /// <summary>The package; fails the test where it has a problem.</summary>
    public ReleasePackage Package()
    {
        var reading = Read();
        Assert.Equal([], reading.Problems.Select(problem => problem.ToString()));
        return Assert.IsType<ReleasePackage>(reading.Package);
    }

    /// <summary>The lines of all problems; the package must be there exactly when none of them is an error.</summary>
    public string[] Problems()
    {
        var reading = Read();
        Assert.Equal(reading.Problems.Any(problem => problem.Severity == Core.Findings.Severity.Error), reading.Package is null);
        return [.. reading.Problems.Select(problem => problem.ToString())];
    }
}
