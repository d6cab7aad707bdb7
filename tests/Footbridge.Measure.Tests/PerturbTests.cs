using System.Text;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Measure.Perturb;

namespace Footbridge.Measure.Tests;

public sealed class PerturbTests
{
    private const string Release = """
        # Results

        - Revenue came to $69.7 million, an increase of 4% from $67.0 million, or less than hoped; costs were up to plan.
        - Costs fell 7% and were 2% below plan, at $1.5 billion (a decline of 5%), as higher-margin sales grew.
        - Growth goes on.

        (In thousands)

        | | 2024 | 2023 |
        |---|--:|--:|
        | Water | 1,204 | 1,187 |
        | Waste | (967) | 941 |
        | Net | 237 | 2,128 |
        """;

    [Fact]
    public void Every_change_gives_what_a_person_would_misprint()
    {
        Assert.Equal(["1,024", "1,240", "2,104"], Results("1,204", Alteration.Transposed));
        Assert.Equal(["12,040"], Results("1,204", Alteration.TenTimes));
        Assert.Equal(["(1,204)"], Results("1,204", Alteration.Sign));
        Assert.Equal(["967"], Results("(967)", Alteration.Sign));
        Assert.Equal(["1,187"], Results("1,204", Alteration.Stale));
        Assert.Equal(["941"], Results("(967)", Alteration.Stale));
        Assert.Equal(["(967)"], Results("941", Alteration.Stale));
        Assert.Equal(["697.0"], Results("69.7", Alteration.TenTimes));
        Assert.Equal(["$69.7 billion"], Results("$69.7 million", Alteration.Scale));
        Assert.Equal(["$1.5 million"], Results("$1.5 billion", Alteration.Scale));
        // Eight other leading digits, nine others at each of the three places after it.
        Assert.Equal(8 + 27, Results("1,204", Alteration.Digit).Distinct().Count());
    }

    [Fact]
    public void Two_figures_change_places_with_their_signs()
    {
        Assert.Contains(
            "| Waste | 941 | (967) |",
            Pages(Alteration.Exchanged).Single(page => page.Contains("| 941 | (967)", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            Pages(Alteration.Exchanged),
            page => page.Contains("$67.0 million, an increase of 4% from $69.7 million", StringComparison.Ordinal)
        );
        Assert.Contains(Pages(Alteration.Exchanged), page => page.Contains("fell 2% and were 7% below", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_words_of_movement_beside_a_figure_are_turned_and_articles_follow()
    {
        Assert.Equal(
            ["a decrease of 4%", "Costs rose 7%", "2% above plan", "(an increase of 5%)"],
            Pages(Alteration.Direction).Select(Turned)
        );
        // No figure stands in their clause.
        Assert.Equal(["sales shrank"], Pages(Alteration.DistantDirection).Select(Turned));

        static string Turned(string page) =>
            new[] { "a decrease of 4%", "Costs rose 7%", "2% above plan", "(an increase of 5%)", "sales shrank" }.Single(phrase =>
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
    public void Every_change_alters_the_file_in_its_figures_only()
    {
        var proof = Product.Check("release.md", Encoding.UTF8.GetBytes(Release));
        foreach (var change in PerturbPlan.Of(proof).Changes)
        {
            var page = Edit.Apply(Release, change.Edits);
            Assert.NotEqual(Release, page);
            var after = Product.Check("release.md", Encoding.UTF8.GetBytes(page));
            Assert.Equal(proof.Figures.Length, after.Figures.Length);
            for (var index = 0; index < proof.Figures.Length; index++)
            {
                var (before, now) = (proof.Figures[index], after.Figures[index]);
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
                Alteration.Digit,
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
        var change = new Change(Alteration.Digit, [2], [new Edit(6, 1, "9")], [], "30", "90");

        Assert.False(Trial(before).IsDetected);
        Assert.Equal(2, Trial(Proof(Made.Error("new", [0, 1, 2], 1, 2))).Rank);
        var unranked = Trial(Proof(Made.Error("new", [0, 1, 2], 1)));
        Assert.False(unranked.IsDetected);
        Assert.True(unranked.IsNamed);
        var elsewhere = Trial(Proof(Made.Error("new", [0], 0)));
        Assert.Equal((0, 1, 1), (elsewhere.Rank, elsewhere.Errors, elsewhere.Elsewhere));
        // The same error now suspects another figure: that is news.
        Assert.Equal(1, Trial(Proof(Made.Error("old", [0, 1, 2], 2))).Rank);

        var word = change with { Kind = Alteration.Direction };
        Assert.True(PerturbTrial.Judge(before, PerturbTrial.Known(before), Proof(Made.Error("new", [2])), word).IsDetected);

        PerturbTrial Trial(Proof after) => PerturbTrial.Judge(before, PerturbTrial.Known(before), after, change);

        static Proof Proof(params Core.Findings.Finding[] findings) =>
            Made.Proof("10 20 30", [Made.Figure(0, 2, 10), Made.Figure(3, 5, 20), Made.Figure(6, 8, 30)], null, findings);
    }

    [Fact]
    public void A_sample_is_the_same_every_time_and_leaves_no_kind_out()
    {
        var file = new InputFile("release.md", Encoding.UTF8.GetBytes(Release));
        var all = PerturbRun.Of(file, null, 1);
        var some = PerturbRun.Of(file, 2, 1);
        Assert.Equal(all.Trials.Select(Group).ToHashSet(), some.Trials.Select(Group).ToHashSet());
        Assert.All(some.Trials.GroupBy(Group), group => Assert.InRange(group.Count(), 1, 2));
        Assert.Equal(some.Trials.Select(Text), PerturbRun.Of(file, 2, 1).Trials.Select(Text));
        Assert.NotEqual(some.Trials.Select(Text), PerturbRun.Of(file, 2, 2).Trials.Select(Text));

        (Alteration, FigureRole) Group(PerturbTrial trial) => (trial.Change.Kind, all.RoleOf(trial.Change));

        static string Text(PerturbTrial trial) => $"{trial.Change.Kind} {trial.Change.Figures[0]} {trial.Change.To}";
    }

    private static IEnumerable<string> Results(string text, Alteration kind)
    {
        var at = Release.IndexOf(text, StringComparison.Ordinal);
        var proof = Product.Check("release.md", Encoding.UTF8.GetBytes(Release));
        return PerturbPlan
            .Of(proof)
            .Changes.Where(change => change.Kind == kind && proof.Figures[change.Figures[0]].Span.Contains(at))
            .Select(change =>
            {
                var page = Edit.Apply(Release, change.Edits);
                return page[at..(at + text.Length + page.Length - Release.Length)];
            })
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Pages(Alteration kind) =>
        PerturbPlan
            .Of(Product.Check("release.md", Encoding.UTF8.GetBytes(Release)))
            .Changes.Where(change => change.Kind == kind)
            .Select(change => Edit.Apply(Release, change.Edits));
}
