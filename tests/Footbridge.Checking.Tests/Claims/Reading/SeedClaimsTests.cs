using Footbridge.Checking.Tests.Figures;

namespace Footbridge.Checking.Tests.Claims.Reading;

/// <summary>Every figure in the prose of the worked example, as a person reads it.</summary>
public class SeedClaimsTests
{
    private const string Expected = """
        $69.7 million | value | revenue | Q1-13
        4% | growth up | revenue | Q1-13 vs Q1-12
        $36.8 million | value | segment income | Q1-13
        3% | growth up | segment income | Q1-13 vs Q1-12
        $14.1 million | value | adjusted ebitda | Q1-13
        16% | growth up | adjusted ebitda | Q1-13 vs Q1-12
        20.3% | value | adjusted ebitda margin | Q1-13
        200 basis points | change up | adjusted ebitda margin | Q1-13 vs Q1-12
        $69.7 million | value | revenue | Q1-13
        $67.0 million | value | revenue | Q1-12 | comparison of $69.7 million
        $69.7 million | value | revenue | Q4-12 | comparison of $69.7 million
        11% | growth up | data center service revenue | Q1-13 vs Q1-12
        2% | growth up | data center service revenue | Q1-13 vs Q4-12
        $44.4 million | value | data center service revenue | Q1-13
        $25.3 million | value | ip service revenue | Q1-13
        7% | growth down | ip service revenue | Q1-13 vs Q1-12
        3% | growth down | ip service revenue | Q1-13 vs Q4-12
        $(1.6) million | value | opposite of net income | Q1-13
        $(0.03) | value | opposite of net income share | Q1-13 | samemeasure of $(1.6) million
        $0.1 million | value | net income | Q1-12 | comparison of $(1.6) million
        $0.00 | value | net income share | Q1-12 | samemeasure of $0.1 million
        $0.0 million | value | net income | Q4-12 | comparison of $(1.6) million
        $0.00 | value | net income share | Q4-12 | samemeasure of $0.0 million
        $0.2 million | value | normalized net income | Q1-13
        $0.00 | value | normalized net income share | Q1-13 | samemeasure of $0.2 million
        $1.5 million | value | normalized net income | Q1-12 | comparison of $0.2 million
        $0.03 | value | normalized net income share | Q1-12 | samemeasure of $1.5 million
        $2.1 million | value | normalized net income | Q4-12
        $0.04 | value | normalized net income share | Q4-12 | samemeasure of $2.1 million
        $36.8 million | value | segment income | Q1-13
        3% | growth up | segment income | Q1-13 vs Q1-12
        2% | growth up | segment income | Q1-13 vs Q4-12
        52.8% | value | segment margin | Q1-13
        70 basis points | change down | segment margin | Q1-13 vs Q1-12
        100 basis points | change up | segment margin | Q1-13 vs Q4-12
        $21.7 million | value | segment income data center service | Q1-13
        49% | share | segment income data center service / data center service revenue | Q1-13 | samemeasure of $21.7 million
        $15.1 million | value | ip service segment income | Q1-13
        59.6% | share | ip service segment income / ip service revenue | Q1-13 | samemeasure of $15.1 million
        15% | growth up | data center service segment income | Q1-13 vs Q1-12
        7% | growth up | data center service segment income | Q1-13 vs Q4-12
        150 basis points | change up | data center service segment margin | Q1-13 vs Q1-12
        260 basis points | change up | data center service segment margin | Q1-13 vs Q4-12
        11% | growth down | ip service segment income | Q1-13 vs Q1-12
        5% | growth down | ip service segment income | Q1-13 vs Q4-12
        280 basis points | change down | ip service segment margin | Q1-13 vs Q1-12
        140 basis points | change down | ip service segment margin | Q1-13 vs Q4-12
        $14.1 million | value | adjusted ebitda | Q1-13
        16% | growth up | adjusted ebitda | Q1-13 vs Q1-12
        5% | growth down | adjusted ebitda | Q1-13 vs Q4-12
        20.3% | value | adjusted ebitda margin | Q1-13
        200 basis points | change up | adjusted ebitda margin | Q1-13 vs Q1-12
        120 basis points | change down | adjusted ebitda margin | Q1-13 vs Q4-12
        $34.6 million | value | cash equivalent | 31Mar13
        $161.7 million | value | debt | 31Mar13
        $57.1 million | value | capital lease obligation | 31Mar13 | partof of $161.7 million
        $6.1 million | value | cash provided operation | Q1-13
        $7.4 million | value | capital expenditure | Q1-13
        3,700 | value | customer | 31Mar13 | bound
        """;

    [Fact]
    public void Every_figure_of_the_prose_is_read_as_a_person_reads_it()
    {
        var path = Shared.PathOf("seed/internap-1q13.txt");
        Assert.Equal(Expected.ReplaceLineEndings("\n"), ReadText.Claims(Path.GetFileName(path), File.ReadAllBytes(path)).TrimEnd());
    }
}
