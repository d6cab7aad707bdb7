using System.Reflection;
using System.Text;
using Footbridge.Checking.Rules;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Ties;
using Footbridge.Writing.Tests.Building;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Tests;

/// <summary>Every page that a person sees, as a picture in Expected/.</summary>
public sealed class PagesTests
{
    [Fact]
    public void Check_shows_coverage_findings_tables_and_next_steps() => Snapshot.Match(Render.Text(Samples.Broken()));

    [Fact]
    public void Check_quiet_says_what_it_leaves_out() => Snapshot.Match(Render.Text(Samples.Broken(), Verbosity.Quiet));

    [Fact]
    public void Check_verbose_shows_everything() => Snapshot.Match(Render.Text(Samples.Broken(), Verbosity.Verbose));

    [Fact]
    public void Check_of_a_corpus_has_a_section_and_a_line_for_each_release() =>
        Snapshot.Match(
            Render.Whole(
                new CheckText(Verbosity.Normal, colour: false),
                Samples.Broken("corpus/a.htm"),
                new ProofBuilder("corpus/b.htm").Build(),
                Samples.Broken("corpus/with space.htm")
            )
        );

    [Fact]
    public void Check_of_a_package_counts_each_of_its_documents() => Snapshot.Match(Render.Text(Samples.Package()));

    [Fact]
    public void Check_of_a_page_without_figures_says_so() => Snapshot.Match(Render.Text(new ProofBuilder().Write("Nothing here.").Build()));

    [Fact]
    public void Check_cuts_a_long_list_only_with_a_word() => Snapshot.Match(Render.Text(Samples.ManyUnsupported()));

    [Fact]
    public void Why_shows_a_broken_sum() => Why("67,082");

    [Fact]
    public void Why_shows_an_operand() => Why("44,392");

    [Fact]
    public void Why_shows_what_is_near_an_unsupported_figure() => Why("$69.7 million");

    [Fact]
    public void Why_of_a_number_that_is_no_figure_says_what_it_is() => Why("555");

    [Fact]
    public void Why_numbers_a_few_figures_with_the_same_text()
    {
        var proof = Samples.Package();
        Snapshot.Match(WhyText.Render(proof, FigureSearch.Find(proof, "69,699"), colour: false));
    }

    [Fact]
    public void Why_lists_many_figures_with_the_same_text()
    {
        var proof = Samples.ManyUnsupported();
        Snapshot.Match(WhyText.Render(proof, FigureSearch.Find(proof, "100"), colour: false));
    }

    [Fact]
    public void Why_shows_the_rounding_that_a_tie_needs() => Snapshot.Match(WhyText.Render(Samples.RoundedSum(), [2], colour: false));

    [Fact]
    public void Why_of_a_claim_that_its_table_contradicts() => Why(Samples.Quarter(), "$1.5 million");

    [Fact]
    public void Why_of_a_claim_that_holds() => Why(Samples.Quarter(), "1:23");

    [Fact]
    public void Why_of_a_claim_that_nothing_supports_says_what_is_missing() => Why(Samples.Quarter(), "$72 million");

    [Fact]
    public void Why_of_basis_points_says_by_which_convention_they_hold() => Why(Samples.Quarter(), "210 BPS");

    [Fact]
    public void Why_names_the_document_of_each_operand() => Why(Samples.SameFactTwice(), "67,082");

    [Fact]
    public void Why_says_the_scale_of_operands_that_differ_in_it() => Why(Samples.PerShare(), "$(0.37)");

    [Fact]
    public void Why_of_a_balance_with_a_remainder_says_that_it_is_open() => Why(Samples.SameFactTwice(), "5,350");

    [Fact]
    public void Show_claims_with_what_they_were_tied_to() => Snapshot.Match(ShowClaimsText.Render(Samples.Quarter(), colour: false));

    [Fact]
    public void Show_claims_of_a_page_without_any_says_so() => Snapshot.Match(ShowClaimsText.Render(Samples.Broken(), colour: false));

    [Fact]
    public void Check_tells_tables_and_prose_apart() => Snapshot.Match(Render.Text(Samples.Quarter()));

    [Fact]
    public void Show_tables_as_read() => Snapshot.Match(ShowTablesText.Render(Samples.Broken(), colour: false));

    [Fact]
    public void Show_tables_breaks_a_wide_table_into_bands() => Snapshot.Match(ShowTablesText.Render(Samples.Wide(), colour: false));

    [Fact]
    public void Show_figures_lists_every_number() => Snapshot.Match(ShowFiguresText.Render(Samples.Broken(), colour: false));

    [Fact]
    public void Explain_a_rule() => Snapshot.Match(RuleText.Explain(ColumnDoesNotFoot.Rule, colour: false));

    [Fact]
    public void List_the_rules() => Snapshot.Match(RuleText.List(RuleCatalogue.All, colour: false));

    [Fact]
    public void Every_picture_belongs_to_a_test_and_fits_the_page()
    {
        var names = typeof(PagesTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(method => method.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(Snapshot.Folder))
        {
            Assert.Contains(Path.GetFileNameWithoutExtension(path), names);
            Assert.All(
                File.ReadAllLines(path),
                line =>
                {
                    Assert.InRange(line.Length, 0, 100);
                    Assert.Equal(line.TrimEnd(), line);
                }
            );
        }
    }

    [Fact]
    public void Every_rule_explains_itself_within_the_page() =>
        Assert.All(
            RuleCatalogue.All,
            rule =>
                Assert.All(
                    Encoding.UTF8.GetString(RuleText.Explain(rule, colour: false)).Split('\n'),
                    line => Assert.InRange(line.Length, 0, 100)
                )
        );

    [Fact]
    public void Colour_adds_marks_and_changes_no_letter()
    {
        var plain = Render.Text(Samples.Broken());
        var coloured = Render.Whole(new CheckText(Verbosity.Normal, colour: true), Samples.Broken());
        Assert.Contains("\u001b[1;31merror\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(
            plain,
            System.Text.RegularExpressions.Regex.Replace(
                coloured,
                "\u001b\\[[0-9;]*m",
                "",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(5)
            )
        );
    }

    [Fact]
    public void A_document_cannot_control_the_terminal()
    {
        var builder = new ProofBuilder("\u001b]0;title\u0007.md");
        var figure = builder.Figure("\u001b[2J1", label: "a\r\nb\u202Ec\u0085d", period: Period.Instant(new DateOnly(2013, 3, 31)));
        builder.Find(ColumnDoesNotFoot.Rule, "\u001b[31mmessage", [figure], details: ["\u009b1m"]);
        var proof = builder.Build();
        var pages = new[]
        {
            Render.Text(proof, Verbosity.Verbose),
            Encoding.UTF8.GetString(WhyText.Render(proof, [0], colour: false)),
            Encoding.UTF8.GetString(ShowFiguresText.Render(proof, colour: false)),
            Encoding.UTF8.GetString(ShowTablesText.Render(proof, colour: false)),
            NoFigureText.Render(proof, "7"),
        };
        Assert.All(
            pages,
            page =>
            {
                Assert.DoesNotContain(page, letter => char.IsControl(letter) && letter != '\n');
                Assert.DoesNotContain('\u202E', page);
            }
        );
    }

    private static void Why(Proof proof, string query, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Snapshot.Match(WhyText.Render(proof, FigureSearch.Find(proof, query), colour: false), name);

    private static void Why(string query, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var proof = Samples.Broken();
        Snapshot.Match(WhyText.Render(proof, FigureSearch.Find(proof, query), colour: false), name);
    }
}
