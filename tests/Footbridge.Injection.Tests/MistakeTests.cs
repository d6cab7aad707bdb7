using System.Text;
using Footbridge.Bench;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;
using Footbridge.Injection.Trials;
using Footbridge.Measure.Tests;

namespace Footbridge.Injection.Tests;

public sealed class MistakeTests
{
    private const string Release = """
        # Results

        - Revenue came to $69.7 million, an increase of 4% from $67.0 million, or less than hoped; costs were up to plan.
        - Costs fell 7% and were 2% below plan, at $1.5 billion (a decline of 5%), as higher-margin sales grew.
        - The margin was 20 basis points better in the second quarter of 2024 than in the three months before, 3% sequentially.
        - Growth goes on.

        (In thousands)

        | | 2024 | 2023 |
        |---|--:|--:|
        | Water | 1,204 | 1,187 |
        | Heat | 83 | 90 |
        | Revenue | 1,287 | 1,277 |
        | Waste | (967) | 941 |
        | Net | 320 | 2,218 |
        """;

    private static readonly string[] s_periods = ["third quarter of 2024", "second quarter of 2023", "six months", "year-over-year"];

    [Fact]
    public void Every_change_gives_what_a_person_would_misprint()
    {
        Assert.Equal(["1,024", "1,240", "2,104"], Results("1,204", Mistake.Transposed));
        Assert.Equal(["104", "120", "124", "204"], Results("1,204", Mistake.Dropped));
        Assert.Equal(["11,204", "12,004", "12,044", "12,204"], Results("1,204", Mistake.Inserted));
        Assert.Equal(["12,040"], Results("1,204", Mistake.TenTimes));
        Assert.Equal(["1,204,000"], Results("1,204", Mistake.ThousandTimes));
        Assert.Equal(["1,203", "1,205"], Results("1,204", Mistake.OffByOne));
        Assert.Equal(16, Results("1,204", Mistake.OffBySeveral).Distinct().Count());
        Assert.Equal(["(1,204)"], Results("1,204", Mistake.Sign));
        Assert.Equal(["967"], Results("(967)", Mistake.Sign));
        Assert.Equal(["1,187"], Results("1,204", Mistake.OtherPeriod));
        Assert.Equal(["941"], Results("(967)", Mistake.OtherPeriod));
        Assert.Equal(["(967)"], Results("941", Mistake.OtherPeriod));
        Assert.Equal(["697.0"], Results("69.7", Mistake.TenTimes));
        Assert.Equal(["$69.7 billion"], Results("$69.7 million", Mistake.ThousandTimes));
        Assert.Equal(["$1.5 million"], Results("$1.5 billion", Mistake.ThousandTimes));
        Assert.Equal(["200"], Results("20 basis", Mistake.BasisPointsTenfold).Select(text => text[..3]));
        Assert.Empty(Results("20 basis", Mistake.TenTimes));
        Assert.Empty(Results("1,204", Mistake.ProseAmount));
        Assert.Contains("71.0", Results("69.7", Mistake.ProseAmount));
        Assert.Equal(["1%", "10%", "11%", "12%", "13%", "2%", "6%", "7%", "8%", "9%"], Results("4%", Mistake.ProsePercent));
        // Eight other leading digits, nine others at each of the three places after it.
        Assert.Equal(8 + 27, Results("1,204", Mistake.Digit).Distinct().Count());
    }

    [Fact]
    public void Two_figures_change_places_with_their_signs()
    {
        Assert.Contains(
            "| Waste | 941 | (967) |",
            Pages(Mistake.ColumnsExchanged).Single(page => page.Contains("| 941 | (967)", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            Pages(Mistake.ColumnsExchanged),
            page => page.Contains("$67.0 million, an increase of 4% from $69.7 million", StringComparison.Ordinal)
        );
        Assert.Contains(Pages(Mistake.ColumnsExchanged), page => page.Contains("fell 2% and were 7% below", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_words_of_movement_beside_a_figure_are_turned_and_articles_follow()
    {
        Assert.Equal(
            ["a decrease of 4%", "Costs rose 7%", "2% above plan", "(an increase of 5%)"],
            Pages(Mistake.Direction).Select(Turned)
        );
        static string Turned(string page) =>
            new[] { "a decrease of 4%", "Costs rose 7%", "2% above plan", "(an increase of 5%)" }.Single(phrase =>
                page.Contains(phrase, StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Columns_of_fixed_width_stay_where_they_are()
    {
        const string Line = "  Waste        (967)      941\n";
        var figures = new[] { Made.Figure(15, 20, -967), Made.Figure(26, 29, 941) };
        var (negative, positive) = (
            PrintedFigure.Of(Line, 0, figures[0], keepsWidth: true)!,
            PrintedFigure.Of(Line, 1, figures[1], keepsWidth: true)!
        );
        Assert.Equal("  Waste         967       941\n", Edit.Apply(Line, negative.ChangeSign()));
        Assert.Equal("  Waste        (967)     (941)\n", Edit.Apply(Line, positive.ChangeSign()));
        Assert.Equal("  Waste      (9,670)      941\n", Edit.Apply(Line, negative.Renumber("9,670")));
        Assert.Equal("  Waste        (967)    9,410\n", Edit.Apply(Line, positive.Renumber("9,410")));
        Assert.Equal("  Waste        (967)       41\n", Edit.Apply(Line, positive.Renumber("41")));
    }

    [Fact]
    public void The_words_of_a_period_name_another_one()
    {
        Assert.Equal(
            ["third quarter of 2024", "second quarter of 2023", "six months", "year-over-year"],
            Pages(Mistake.PeriodWord).Select(page => s_periods.Single(phrase => page.Contains(phrase, StringComparison.Ordinal)))
        );
    }

    [Fact]
    public void Rows_that_are_swapped_leave_their_labels_behind()
    {
        Assert.Contains(
            Pages(Mistake.RowsSwapped),
            page => page.Contains("| Water | 83 | 90 |\n| Heat | 1,204 | 1,187 |", StringComparison.Ordinal)
        );
        // One of two rows has a printed sign that the other has not.
        Assert.DoesNotContain(Pages(Mistake.RowsSwapped), page => page.Contains("| Waste | 83 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_total_is_carried_on_to_the_totals_above_it()
    {
        const string Sums = """
            | | 2024 | 2023 |
            |---|--:|--:|
            | Water | 61,204 | 51,187 |
            | Heat | 8,522 | 9,011 |
            | Total revenue | 69,726 | 60,198 |
            | Wages | (12,345) | (11,926) |
            | Income | 57,381 | 48,272 |
            """;
        Assert.Contains(
            new Sample(null, 1)
                .Of(Printed(Sums), "release.md")
                .Where(change => change.Kind == Mistake.TotalCarried)
                .Select(change => Edit.Apply(Sums, change.Edits)),
            page =>
                page.Contains("| Total revenue | 69,733 | 60,198 |", StringComparison.Ordinal)
                && page.Contains("| Income | 57,388 | 48,272 |", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Two_addends_make_up_for_each_other()
    {
        Assert.Contains(
            Pages(Mistake.CompensatingPair),
            page => page.Contains("| Water | 1,213 |", StringComparison.Ordinal) && page.Contains("| Heat | 74 |", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_change_alters_the_file_in_its_figures_only()
    {
        var release = Printed(Release);
        var changes = new Sample(null, 1).Of(release, "release.md").ToList();
        Assert.Equal(
            Enum.GetValues<Mistake>().Except([Mistake.AdjustmentSign, Mistake.PerShare]),
            changes.Select(change => change.Kind).Distinct().Order()
        );
        foreach (var change in changes)
        {
            var page = Edit.Apply(Release, change.Edits);
            Assert.NotEqual(Release, page);
            var after = Product.Check("release.md", Encoding.UTF8.GetBytes(page));
            if (change.IsOfWord)
            {
                continue;
            }
            Assert.Equal(release.Proof.Figures.Length, after.Figures.Length);
            for (var index = 0; index < release.Proof.Figures.Length; index++)
            {
                var (before, now) = (release.Proof.Figures[index], after.Figures[index]);
                var (start, end) = Edit.Moved(before.Span.Start, before.Span.End, change.Edits);
                Assert.True(now.Span.Start < end && now.Span.End > start, $"{change.Kind} {change.From}: {now.Text} is not at {start}");
                var altered = change.Values.Where(value => value.Figure == index).ToList();
                Assert.Equal(altered is [var value] ? value.Number : before.Number, now.Number);
                Assert.Equal(altered is [var scaled] ? scaled.Scale : before.Scale, now.Scale);
            }
        }
    }

    [Fact]
    public void A_change_that_no_tie_can_feel_is_hidden_and_no_other()
    {
        // 69.7 million is the rounding of 69,699 thousand; 237 is 1,204 less 967 to the last digit.
        var proof = Made.Proof(
            "69.7 69,699 1,204 967 237 4",
            [
                Made.Figure(0, 4, 697, 1, 6),
                Made.Figure(5, 11, 69_699, 0, 3),
                Made.Figure(12, 17, 1204, 0, 3),
                Made.Figure(18, 21, 967, 0, 3),
                Made.Figure(22, 25, 237, 0, 3),
                Made.Figure(26, 27, 4, 0, -2, Unit.Percent),
            ],
            [
                new Tie("t1", "prose-value", Verdict.Exact, 0, [new Operand(1, 1)], "", 69_699_000m, 69_700_000m),
                new Tie("t2", "footing", Verdict.Exact, 4, [new Operand(2, 1), new Operand(3, -1)], "", 237_000m, 237_000m),
                new Tie("t3", "growth", Verdict.Exact, 5, [new Operand(2, 1), new Operand(3, 1)], "", 237m / 967m, 0.04m),
                new Tie("t4", "unheard-of", Verdict.Exact, 1, [new Operand(4, 1)], "", 69_699_000m, 69_699_000m),
            ]
        );
        Assert.False(Hides(0, 698), "69.8 is not the rounding of 69,699");
        Assert.False(Hides(4, 238), "a sum that foots to the digit feels one off");
        Assert.False(Hides(1, 69_698), "a tie whose arithmetic is unknown is never given up");
        Assert.True(new Precision(proof with { Ties = proof.Ties.RemoveAt(3) }).Hides(Change(1, 69_698)), "69,698 rounds to 69.7 as well");
        Assert.True(Hides(0, 697), "the same is no change");

        bool Hides(int figure, long mantissa) => new Precision(proof).Hides(Change(figure, mantissa));

        Change Change(int figure, long mantissa) =>
            new(
                Mistake.Digit,
                [figure],
                [new Edit(proof.Figures[figure].Span.Start, 1, "x")],
                [new Altered(figure, proof.Figures[figure].Number with { Mantissa = mantissa }, proof.Figures[figure].Scale)],
                "",
                ""
            );
    }

    [Fact]
    public void A_figure_is_found_only_by_a_new_error_that_suspects_it()
    {
        var before = Proof(Made.Error("old", [0, 1], 0));
        var change = new Change(Mistake.Digit, [2], [new Edit(6, 1, "9")], [], "30", "90");

        Assert.False(Judged(before).IsDetected);
        Assert.Equal(2, Judged(Proof(Made.Error("new", [0, 1, 2], 1, 2))).Rank);
        var unranked = Judged(Proof(Made.Error("new", [0, 1, 2], 1)));
        Assert.False(unranked.IsDetected);
        Assert.Equal((1, 0), (unranked.Errors, unranked.Elsewhere));
        Assert.True(Judged(Proof(Made.Error("new", [0, 1, 2]))).IsDetected, "one of these rows");
        var elsewhere = Judged(Proof(Made.Error("new", [0], 0)));
        Assert.Equal((0, 1, 1), (elsewhere.Rank, elsewhere.Errors, elsewhere.Elsewhere));
        // The same error now suspects another figure: that is news.
        Assert.Equal(1, Judged(Proof(Made.Error("old", [0, 1, 2], 2))).Rank);
        var word = change with { Kind = Mistake.Direction };
        Assert.True(Trial.Judge(before, Proof(Made.Error("new", [2], 1)), word).IsDetected);

        Trial Judged(Proof after) => Trial.Judge(before, after, change);

        static Proof Proof(params Core.Findings.Finding[] findings) =>
            Made.Proof("10 20 30", [Made.Figure(0, 2, 10), Made.Figure(3, 5, 20), Made.Figure(6, 8, 30)], null, findings);
    }

    [Fact]
    public void A_sample_is_the_same_every_time_and_even_over_classes_and_mistakes()
    {
        var release = Printed(Release);
        var all = new Sample(null, 1).Of(release, "release.md").ToList();
        var some = new Sample(2, 1).Of(release, "release.md").ToList();
        Assert.Equal(all.Select(Group).ToHashSet(), some.Select(Group).ToHashSet());
        Assert.All(some.GroupBy(Group), group => Assert.InRange(group.Count(), 1, 2));
        Assert.All(
            some.GroupBy(change => (change.Kind, change.Figures[0])).Where(group => !group.First().IsOfWord),
            group => Assert.Single(group)
        );
        Assert.Equal(some.Select(Text), new Sample(2, 1).Of(release, "release.md").Select(Text));
        Assert.NotEqual(some.Select(Text), new Sample(2, 2).Of(release, "release.md").Select(Text));
        Assert.NotEqual(some.Select(Text), new Sample(2, 1).Of(release, "other.md").Select(Text));

        (Mistake, FigureClass) Group(Change change) => (change.Kind, release.Classes.Of(change.Figures[0]));

        static string Text(Change change) => $"{change.Kind} {change.Figures[0]} {change.To}";
    }

    private static PrintedRelease Printed(string source) => new(Product.Check("release.md", Encoding.UTF8.GetBytes(source)));

    private static IEnumerable<string> Results(string text, Mistake kind)
    {
        var at = Release.IndexOf(text, StringComparison.Ordinal);
        var release = Printed(Release);
        return new Sample(null, 1)
            .Of(release, "release.md")
            .Where(change => change.Kind == kind && release.Proof.Figures[change.Figures[0]].Span.Contains(at))
            .Select(change =>
            {
                var page = Edit.Apply(Release, change.Edits);
                return page[at..(at + text.Length + page.Length - Release.Length)];
            })
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Pages(Mistake kind) =>
        new Sample(null, 1)
            .Of(Printed(Release), "release.md")
            .Where(change => change.Kind == kind)
            .OrderBy(change => change.Edits.Min(edit => edit.Start))
            .Select(change => Edit.Apply(Release, change.Edits));
}
