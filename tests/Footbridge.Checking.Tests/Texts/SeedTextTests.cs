using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Tests;

namespace Footbridge.Checking.Tests.Texts;

/// <summary>The six things in which the words of the worked example contradict its figures, and no other.</summary>
public class SeedTextTests
{
    private static readonly string[] s_codes = ["FB801", "FB802", "FB803", "FB804", "FB805", "FB808"];

    private static readonly Lazy<Proof> s_example = new(() => Check(ProjectFolder.PathOf("examples", "internap-1q13", "published.md")));

    private static Proof Release => Check(ProjectFolder.SharedOrSkip("seed", "internap-1q13.txt"));

    [Fact]
    public void The_release_has_six_warnings_about_words() => Assert.Equal(s_codes, CodesOf(Release));

    [Fact]
    public void The_example_has_six_warnings_about_words() => Assert.Equal(s_codes, CodesOf(s_example.Value));

    [Fact]
    public void A_loss_is_an_income_in_the_first_quarter_of_2012() =>
        EachShows("FB801", finding => finding.Message, "Loss before income taxes", "82", "March 31, 2012");

    [Fact]
    public void A_gain_is_added_that_the_table_takes_off()
    {
        EachShows("FB802", finding => finding.Message, "gain (loss)", "Loss (gain)", "14,139", "14,145");
        EachShows("FB802", finding => string.Join('\n', finding.Details), "15,034", "14,964", "12,265", "12,233");
    }

    [Fact]
    public void Dilutive_securities_are_in_no_definition() =>
        EachShows("FB803", finding => finding.Message, "Add potentially dilutive securities", "873", "50,643", "51,516");

    [Fact]
    public void Income_per_share_divides_the_part_available_to_common_stockholders()
    {
        EachShows("FB804", finding => finding.Message, "Normalized net income", "available to common stockholders");
        EachShows(
            "FB804",
            finding => string.Join('\n', finding.Details),
            "242 / 50,771 = 0.0048",
            "237 / 50,771 = 0.0047",
            "0.0416",
            "0.0407"
        );
    }

    [Fact]
    public void A_title_is_quoted_in_another_order()
    {
        EachShows(
            "FB805",
            finding => string.Join('\n', finding.Details),
            "Net Income (Loss) and Basic and Diluted Net Income (Loss) Per Share"
        );
        EachShows(
            "FB805",
            finding => finding.Message.ToUpperInvariant(),
            "NET (LOSS) INCOME AND BASIC AND DILUTED NET (LOSS) INCOME PER SHARE"
        );
    }

    [Fact]
    public void Charges_called_non_recurring_stand_in_all_periods()
    {
        EachShows("FB808", finding => finding.Message, "Exit activities, restructuring and impairments");
        EachShows("FB808", finding => string.Join('\n', finding.Details), "248", "610", "43");
    }

    [Fact]
    public void Every_warning_names_the_next_step()
    {
        foreach (var finding in FindingsOf(s_example.Value))
        {
            Assert.StartsWith("next: ", finding.Details[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_finding_keeps_its_name_when_lines_move()
    {
        var text = File.ReadAllText(ProjectFolder.PathOf("examples", "internap-1q13", "published.md"));
        var moved = DocumentReader.Read("moved.md", System.Text.Encoding.UTF8.GetBytes("A line more.\n\n" + text));
        Assert.Equal(
            FindingsOf(s_example.Value).Select(static finding => finding.Fingerprint),
            FindingsOf(ReleaseCheck.Run(moved.Documents)).Select(static finding => finding.Fingerprint)
        );
    }

    private static void EachShows(string code, Func<Finding, string> text, params string[] parts)
    {
        Shows(s_example.Value);
        Shows(Release);

        void Shows(Proof proof)
        {
            var finding = Assert.Single(proof.Findings, finding => finding.Rule.Code == code);
            Assert.All(parts, part => Assert.Contains(part, text(finding), StringComparison.Ordinal));
        }
    }

    private static string[] CodesOf(Proof proof) =>
        [.. FindingsOf(proof).Select(static finding => finding.Rule.Code).Order(StringComparer.Ordinal)];

    private static IEnumerable<Finding> FindingsOf(Proof proof) =>
        proof.Findings.Where(static finding => finding.Rule.Code.StartsWith("FB8", StringComparison.Ordinal));

    private static Proof Check(string path) =>
        ReleaseCheck.Run(DocumentReader.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Documents);
}
