using Footbridge.Checking.Tests.Specs;
using Footbridge.Checking.Tests.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>One digit printed wrong anywhere in a statement is found, and is found once.</summary>
public class MisprintTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void One_wrong_digit_is_one_error_that_suspects_its_cell(int columns)
    {
        var tables = new Planting.Plan { Columns = (columns, columns), Digits = (4, 6) }.Tables();
        // Six statements more show that this issuer's columns foot to the last digit.
        var others = tables.Sample(6, new Rnd(8UL, 1UL), 30).ToArray();
        Prop.ForAll(Misprint.In(tables), misprint => IsFoundOnce(misprint.Row, misprint.Column, misprint.Page, others))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20130425UL, 7UL));
    }

    [Fact]
    public void One_wrong_digit_among_sums_that_round_line_by_line_is_one_error_that_suspects_its_cell()
    {
        var tables = new Planting.Plan { Columns = (2, 4), Digits = (5, 6) }.Tables();
        var others = tables.Sample(6, new Rnd(8UL, 1UL), 30).Select(static table => table.RoundedLineByLine()).ToArray();
        Prop.ForAll(
                Misprint.In(tables),
                misprint =>
                {
                    var rounded = misprint with { Table = misprint.Table.RoundedLineByLine(), Place = misprint.Place % 2 };
                    // What rounding may leave in a long sum is no misprint.
                    return Math.Abs(rounded.Printed - rounded.Meant) < 10
                        || IsFoundOnce(misprint.Row, misprint.Column, rounded.Page, others);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20130425UL, 9UL));
    }

    private static bool IsFoundOnce(int row, int column, PlantedTable page, PlantedTable[] others)
    {
        var result = CheckedText.Check(new PlantedPage(page).HtmlBefore(others), "html");
        var findings = result.Proof.Findings.Where(static finding => finding.Severity == Severity.Error).ToArray();
        Assert.True(
            findings is [var finding] && finding.Suspects.Any(suspect => Stands(result.Proof.Figures[suspect], row, column)),
            $"{findings.Length} errors\n{string.Join('\n', findings.SelectMany(static finding => finding.Details.Prepend(finding.Message)))}"
        );
        return true;
    }

    private static bool Stands(Figure figure, int row, int column) =>
        figure is { Table: 0, Row: { } r, Column: { } c } && (r, c) == (row, column);
}
