using Footbridge.Building.Tests.Releases;

namespace Footbridge.Building.Tests.Statements;

public class SegmentLinesTests
{
    private static readonly PackageTexts s_package = new()
    {
        Release = "segments: { a: Alpha, b: Beta, c: Gamma }",
        Facts = "sales,2025-Q2,b,3000\nsales,2025-Q2,a,2000\nrent,2025-Q2,,1000",
        Statements = """
            statements:
              - name: channels
                kind: segment
                title: Channels
                columns: [quarter]
                lines:
                  - segments: sales
            """,
        Narrative = "{{ table channels }}",
    };

    [Fact]
    public void Segments_stand_in_the_order_of_the_settings_and_without_data_not_at_all() =>
        Page.AssertDrawn(
            """
            Channels
            (In thousands)
                   Three Months Ended June 30, 2025
            Alpha                                $2
            Beta                                  3
            """,
            Page.Of(Page.Table(s_package.Built()))
        );

    [Theory]
    [InlineData("rent", "statements.yaml:7:19: rent is not split by segment; write rent, or give it data by segment")]
    [InlineData("sale", "statements.yaml:7:19: there is no concept sale; did you mean sales?")]
    public void A_concept_must_be_split(string concept, string problem) =>
        Page.AssertDrawn(
            problem,
            (
                s_package with
                {
                    Statements = s_package.Statements.Replace("segments: sales", $"segments: {concept}", StringComparison.Ordinal),
                }
            ).Told()
        );

    [Fact]
    public void A_segment_without_a_value_in_one_column_is_missing_there()
    {
        var told = (
            s_package with
            {
                Facts = s_package.Facts + "\nsales,2024-Q2,b,1000",
                Statements = s_package.Statements.Replace("[quarter]", "[quarter, quarter-1y]", StringComparison.Ordinal),
            }
        ).Told();
        Assert.StartsWith("statements.yaml:7:19: sales[a] has no value for 2024-Q2; add it to facts.csv: ", told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told);
    }
}
