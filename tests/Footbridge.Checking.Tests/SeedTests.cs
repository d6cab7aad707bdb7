using System.Globalization;
using System.Text;
using Footbridge.Checking.Tests.Examples;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Tests;

namespace Footbridge.Checking.Tests;

/// <summary>
/// The worked example as published, and the same figures in other words: every figure found, with its unit, scale and period;
/// every other number told by kind; every total footed.
/// </summary>
public class SeedTests
{
    private const string Cells = """
        table 1
          7 rows: USD e3, USD e3, USD e3, percent e-2, percent e-2 | 1Q13, 1Q12, 4Q12, none, none
          1 row: percent e-2, percent e-2, percent e-2, bps e0, bps e0 | 1Q13, 1Q12, 4Q12, none, none
          1 row: USD e3, USD e3, USD e3, percent e-2, percent e-2 | 1Q13, 1Q12, 4Q12, none, none
          1 row: percent e-2, percent e-2, percent e-2, bps e0, bps e0 | 1Q13, 1Q12, 4Q12, none, none
        table 2
          25 rows: USD e3, USD e3 | 1Q13, 1Q12
          1 row: USD/share e0, USD/share e0 | 1Q13, 1Q12
          2 rows: shares e3, shares e3 | 1Q13, 1Q12
        table 3
          35 rows: USD e3, USD e3 | 31Mar13, 31Dec12
        table 4
          29 rows: USD e3, USD e3 | 1Q13, 1Q12
          1 row: USD e3, USD e3 | 31Dec12, 31Dec11
          1 row: USD e3, USD e3 | 31Mar13, 31Mar12
        table 5
          6 rows: USD e3, USD e3, USD e3 | 1Q13, 4Q12, 1Q12
        table 6
          6 rows: USD e3, USD e3, USD e3 | 1Q13, 4Q12, 1Q12
          6 rows: shares e3, shares e3, shares e3 | 1Q13, 4Q12, 1Q12
          2 rows: USD/share e0, USD/share e0, USD/share e0 | 1Q13, 4Q12, 1Q12
        table 7
          9 rows: USD e3, USD e3, USD e3 | 1Q13, 4Q12, 1Q12
          3 rows: percent e-2, percent e-2, percent e-2 | 1Q13, 4Q12, 1Q12
        """;

    private const string Captions = """
        $1,799 USD e3 31Mar13
        $1,809 USD e3 31Dec12
        $237 USD e3 31Mar13
        $239 USD e3 31Dec12
        $329 USD e3 31Mar13
        $388 USD e3 31Dec12
        20,000 shares e3 none
        120,000 shares e3 none
        53,585 shares e3 31Mar13
        53,459 shares e3 31Dec12
        408 shares e3 31Mar13
        267 shares e3 31Dec12
        """;

    private const string Footings = """
        table 1: 1 total in 3 columns
        table 2: 8 totals in 2 columns
        table 3: 6 totals in 2 columns
        table 4: 5 totals in 2 columns
        table 5: 1 total in 3 columns
        table 6: 3 totals in 3 columns
        table 7: 3 totals in 3 columns
        """;

    private static readonly Lazy<Proof> s_example = new(() => Check(ProjectFolder.PathOf("examples", "internap-1q13", "published.md")));

    private static string SeedPath => ProjectFolder.SharedOrSkip("seed", "internap-1q13.txt");

    [Fact]
    public void Every_financial_figure_of_the_release_is_found() => HoldsAllFigures(Check(SeedPath));

    [Fact]
    public void Every_financial_figure_of_the_example_is_found() => HoldsAllFigures(s_example.Value);

    [Fact]
    public void Every_cell_of_the_release_has_its_unit_scale_and_period() => Assert.Equal(Cells, CellsOf(Check(SeedPath)), Lines);

    [Fact]
    public void Every_cell_of_the_example_has_its_unit_scale_and_period() => Assert.Equal(Cells, CellsOf(s_example.Value), Lines);

    [Fact]
    public void Every_cell_of_the_release_has_its_value() => HasValues(Check(SeedPath), ReleaseText.Of(SeedPath));

    [Fact]
    public void Every_cell_of_the_example_has_its_value() =>
        HasValues(s_example.Value, ReleaseText.Of(ProjectFolder.PathOf("examples", "internap-1q13", "published.md")));

    [Fact]
    public void Figures_in_captions_of_the_release_hold_for_their_column() => Assert.Equal(Captions, CaptionsOf(Check(SeedPath)), Lines);

    [Fact]
    public void Figures_in_captions_of_the_example_hold_for_their_column() => Assert.Equal(Captions, CaptionsOf(s_example.Value), Lines);

    [Fact]
    public void Every_other_number_of_the_release_is_told_by_kind() =>
        HasKinds(
            Check(SeedPath),
            "code 1, date 19, enumerator 3, footnote-marker 6, number-word 2, ordinal 4, par-value 2, period 32, phone 6, time 2, year 28"
        );

    [Fact]
    public void Every_other_number_of_the_example_is_told_by_kind() =>
        HasKinds(
            s_example.Value,
            "code 1, date 21, enumerator 3, footnote-marker 6, number-word 3, ordinal 2, par-value 2, period 39, phone 6, time 2, year 24"
        );

    [Fact]
    public void Every_digit_of_the_release_belongs_to_a_number() => CoversAllDigits(Check(SeedPath), File.ReadAllText(SeedPath));

    [Fact]
    public void Every_digit_of_the_example_belongs_to_a_number() =>
        CoversAllDigits(s_example.Value, File.ReadAllText(ProjectFolder.PathOf("examples", "internap-1q13", "published.md")));

    [Fact]
    public void All_27_footings_of_the_release_are_found_and_exact() => Foots(Check(SeedPath));

    [Fact]
    public void All_27_footings_of_the_example_are_found_and_exact() => Foots(s_example.Value);

    private static bool Lines(string expected, string actual) =>
        expected.ReplaceLineEndings("\n").Trim() == actual.ReplaceLineEndings("\n").Trim();

    private static Proof Check(string path)
    {
        var outcome = DocumentReader.Read(Path.GetFileName(path), File.ReadAllBytes(path));
        Assert.Null(outcome.Refusal);
        return ReleaseCheck.Run(outcome.Documents);
    }

    private static void HoldsAllFigures(Proof proof)
    {
        var financial = proof.Figures.Where(static figure => figure.Kind is null).ToArray();
        Assert.Equal(405, financial.Length);
        Assert.Equal(334, financial.Count(static figure => figure.Place == FigurePlace.Table));
        Assert.Equal(9, financial.Count(static figure => figure.Place == FigurePlace.Table && figure.Number.IsDash));
        Assert.Equal(12, financial.Count(static figure => figure.Place == FigurePlace.Caption));
        Assert.Equal(59, financial.Count(static figure => figure.Place == FigurePlace.Prose));
    }

    /// <summary>Rows that are alike in units, scales and periods as one line each.</summary>
    private static string CellsOf(Proof proof)
    {
        var text = new StringBuilder();
        foreach (var table in proof.Figures.Where(IsCell).GroupBy(static figure => figure.Table!.Value))
        {
            text.Append(CultureInfo.InvariantCulture, $"table {table.Key + 1}\n");
            string? before = null;
            var rows = 0;
            foreach (var row in table.GroupBy(static figure => figure.Row!.Value).Select(LineOf).Append(null))
            {
                if (row != before && before is not null)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  {rows} {(rows == 1 ? "row" : "rows")}: {before}\n");
                    rows = 0;
                }
                before = row;
                rows++;
            }
        }
        return text.ToString();
    }

    private static string LineOf(IEnumerable<Figure> row) =>
        $"{string.Join(", ", row.Select(static figure => $"{figure.Unit} e{figure.Scale}"))} | {string.Join(", ", row.Select(static figure => Name(figure.Period)))}";

    private static void HasValues(Proof proof, ReleaseText text)
    {
        var cells = proof.Figures.Where(IsCell).ToArray();
        var printed = text.TableFigures;
        Assert.Equal(printed.Count, cells.Length);
        var wrong = new List<string>();
        for (var index = 0; index < cells.Length; index++)
        {
            var scale = cells[index].Scale;
            var value = ByHand(printed[index]) * (scale >= 0 ? (decimal)Math.Pow(10, scale) : 0.01m);
            if (cells[index].Value != value)
            {
                wrong.Add($"{printed[index]} is read as {cells[index].Value}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>A second reading of a cell, by plain text means.</summary>
    private static decimal ByHand(string text)
    {
        var digits = new string([.. text.Where(static c => char.IsAsciiDigit(c) || c == '.')]);
        var number = digits.Length == 0 ? 0 : decimal.Parse(digits, CultureInfo.InvariantCulture);
        return text.Contains('(', StringComparison.Ordinal) || text.StartsWith('-') ? -number : number;
    }

    private static string CaptionsOf(Proof proof) =>
        string.Join(
            '\n',
            proof
                .Figures.Where(static figure => figure is { Kind: null, Place: FigurePlace.Caption })
                .Select(static figure => $"{figure.Text} {figure.Unit} e{figure.Scale} {Name(figure.Period)}")
        );

    private static void HasKinds(Proof proof, string expected)
    {
        var kinds = proof
            .Figures.Where(static figure => figure.Kind is not null)
            .GroupBy(static figure => NameOf(figure.Kind!.Value))
            .OrderBy(static g => g.Key, StringComparer.Ordinal)
            .ToArray();
        var found = string.Join(", ", kinds.Select(static kind => $"{kind.Key} {kind.Count()}"));
        var list = string.Join(
            '\n',
            kinds.Select(static kind => $"{kind.Key}: {string.Join("; ", kind.Select(static figure => figure.Text))}")
        );
        Assert.True(expected == found, $"expected {expected}\nfound    {found}\n{list}");
    }

    private static string NameOf(FigureKind kind) =>
        string.Concat(
            kind.ToString().Select(static (c, index) => char.IsUpper(c) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString())
        );

    private static void CoversAllDigits(Proof proof, string source)
    {
        var covered = new bool[source.Length];
        foreach (var figure in proof.Figures)
        {
            covered.AsSpan(figure.Span.Start, figure.Span.End - figure.Span.Start).Fill(true);
        }
        var missed = new List<string>();
        for (var index = 0; index < source.Length; index++)
        {
            if (char.IsAsciiDigit(source[index]) && !covered[index])
            {
                var start = Math.Max(0, index - 20);
                missed.Add(source.Substring(start, Math.Min(40, source.Length - start)).ReplaceLineEndings(" "));
            }
        }
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private static void Foots(Proof proof)
    {
        Assert.All(proof.Ties.Where(static tie => tie.Rule == "footing"), static tie => Assert.Equal(Verdict.Exact, tie.Verdict));
        var totals = proof
            .Ties.Where(static tie => tie.Rule == "footing")
            .Select(tie => proof.Figures[tie.Result])
            .GroupBy(static figure => (Table: figure.Table!.Value, Row: figure.Row!.Value))
            .ToArray();
        Assert.Equal(27, totals.Length);
        var found = string.Join(
            '\n',
            totals
                .GroupBy(static total => (total.Key.Table, Columns: total.Count()))
                .OrderBy(static group => group.Key)
                .Select(static group =>
                    $"table {group.Key.Table + 1}: {group.Count()} {(group.Count() == 1 ? "total" : "totals")} in {group.Key.Columns} columns"
                )
        );
        Assert.Equal(Footings, found, Lines);
    }

    private static bool IsCell(Figure figure) => figure is { Kind: null, Place: FigurePlace.Table };

    private static string Name(Period? period) =>
        period switch
        {
            null => "none",
            { Start: { } start } => string.Create(CultureInfo.InvariantCulture, $"{(start.Month + 2) / 3}Q{start:yy}"),
            _ => period.End.ToString("dMMMyy", CultureInfo.InvariantCulture),
        };
}
