using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Footbridge.Checking.Tests.Footing;
using Footbridge.Checking.Tests.Specs;
using Footbridge.Checking.Tests.Tables;
using Footbridge.Core.Documents;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Tests;
using Footbridge.Writing;
using Footbridge.Writing.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests;

/// <summary>What the product promises, whatever the document.</summary>
public class PromiseTests
{
    [Fact]
    public void Every_digit_of_the_example_stands_in_exactly_one_figure() =>
        AssertAccounted(ReadFile(ProjectFolder.PathOf("examples", "internap-1q13", "published.md")));

    [Fact]
    public void Every_digit_of_the_seed_stands_in_exactly_one_figure() =>
        AssertAccounted(ReadFile(ProjectFolder.SharedOrSkip("seed", "internap-1q13.txt")));

    [Fact]
    public void Every_digit_of_real_documents_stands_in_exactly_one_figure()
    {
        var files = Directory.GetFiles(ProjectFolder.SharedOrSkip("corpus", "releases")).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(files);
        Assert.All(files, static file => AssertAccounted(ReadFile(file)));
    }

    [Fact]
    public void Figures_of_a_caption_that_wraps_through_the_columns_are_not_lost() =>
        AssertAccounted(
            Read(
                """
                Equity (in thousands)

                                                       2006        2005        2004
                  Common stock; 30,000,000 shares
                    authorized; 9,898,168,  9,894,380, and 10,037,903
                    shares outstanding                9,898       9,894      10,038
                  Paid-in capital                    54,116      54,009      54,737
                  Retained earnings                  45,991      43,444      38,939
                  Total                             110,005     107,347     103,714
                """
            )
        );

    [Fact]
    public void Exact_rounded_and_broken_are_three_verdicts()
    {
        const string Page = """
            (in millions)

            | | 2024 | 2023 | 2022 |
            |---|--:|--:|--:|
            | Water | 1,204.3 | 1,187.6 | 1,140.2 |
            | Waste | 967.8 | 941.5 | 930.7 |
            | Energy | 2,310.4 | 2,288.9 | 2,019.6 |
            | Total | 4,482.6 | 4,418.0 | 4,190.5 |
            """;
        var proof = CheckedText.Check(Page).Proof;
        Assert.Equal([Verdict.Rounded, Verdict.Exact, Verdict.Broken], proof.Ties.Select(static tie => tie.Verdict));
        Assert.Equal([0.1m, 0m, 100m], proof.Ties.Select(static tie => tie.Difference / 1_000_000m));
        Assert.Equal([Status.Rounded, Status.Proved], proof.Ties.Take(2).Select(tie => proof.Statuses[tie.Result]!.Value));
        Assert.Single(proof.Statuses, Status.Contradicted);
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes_on_one_thread_and_on_many()
    {
        var pages = Planting
            .Tables.Sample(24, new Rnd(20130425UL, 31UL), 30)
            .Select(static table => new PlantedPage(table).Html())
            .ToList();
        pages.Add(File.ReadAllText(ProjectFolder.PathOf("examples", "internap-1q13", "published.md")));
        var alone = pages.ConvertAll(static page => Json(Read(page)));
        var together = new string[pages.Count * 8];
        Parallel.For(
            0,
            together.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            index => together[index] = Json(Read(pages[index % pages.Count]))
        );
        Assert.All(
            together.Select(static (json, index) => (json, index)),
            pair => Assert.Equal(alone[pair.index % pages.Count], pair.json)
        );
    }

    [Fact]
    public void What_is_said_of_a_document_does_not_depend_on_the_order_in_which_documents_are_given() =>
        Prop.ForAll(
                Planting.AnyTable,
                Misprint.In(Planting.Tables),
                static (table, misprint) =>
                {
                    var first = Read(new PlantedPage(table).Html());
                    var second = Read(new PlantedPage(misprint.Page).Html());
                    Assert.Equal(Said(first.AddRange(second)), Said(second.AddRange(first)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20130425UL, 33UL));

    [Fact]
    public void Findings_keep_their_fingerprints_when_lines_move() =>
        Prop.ForAll(
                Misprint.In(Planting.Tables),
                static misprint =>
                {
                    var page = "## Results of operations\n\n" + new PlantedPage(misprint.Page).Pipes();
                    Assert.Equal(Fingerprints(page), Fingerprints("A sentence that was put in front.\n\nAnd another.\n\n" + page));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20130425UL, 35UL));

    [Fact]
    public void Nothing_that_reads_checks_or_writes_knows_the_network()
    {
        Type[] parts = [typeof(Document), typeof(DocumentReader), typeof(ReleaseCheck), typeof(CheckJson)];
        var references = parts.SelectMany(static part => part.Assembly.GetReferencedAssemblies()).Select(static name => name.Name!);
        Assert.DoesNotContain(references, static name => name.StartsWith("System.Net", StringComparison.Ordinal));
    }

    private static ImmutableArray<Document> ReadFile(string path) =>
        DocumentReader.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Documents;

    private static ImmutableArray<Document> Read(string page) =>
        DocumentReader.Read("page", new UTF8Encoding(false).GetBytes(page)).Documents;

    private static void AssertAccounted(ImmutableArray<Document> documents)
    {
        var proof = ReleaseCheck.Run(documents);
        for (var document = 0; document < documents.Length; document++)
        {
            var covered = new int[documents[document].Source.Length];
            foreach (var figure in proof.Figures.Where(figure => figure.Document == document))
            {
                for (var offset = figure.Span.Start; offset < figure.Span.End; offset++)
                {
                    covered[offset]++;
                }
            }
            foreach (var text in Texts(documents[document]))
            {
                for (var index = 0; index < text.Value.Length; index++)
                {
                    if (char.IsAsciiDigit(text.Value[index]) && covered[text.Span(index, index + 1).Start] is not 1 and var times)
                    {
                        Assert.Fail($"{documents[document].Path}: a digit stands in {times} figures: \"{Around(text.Value, index)}\"");
                    }
                }
            }
        }
        Assert.Equal(proof.Coverage.Financial, proof.Statuses.Count(static status => status is not null));
    }

    private static IEnumerable<MappedText> Texts(Document document) =>
        document.Blocks.SelectMany(static block =>
            block switch
            {
                Prose prose => [prose.Text],
                Grid grid => grid.Rows.SelectMany(static row => row.Cells).Select(static cell => cell.Text),
                _ => Enumerable.Empty<MappedText>(),
            }
        );

    private static string Around(string text, int index) =>
        text[Math.Max(0, index - 20)..index] + "[" + text[index] + "]" + text[(index + 1)..Math.Min(text.Length, index + 20)];

    private static string Json(ImmutableArray<Document> documents)
    {
        var format = new CheckJson();
        using var parts = new CheckParts(format);
        parts.Add(format.Render(ReleaseCheck.Run(documents), package: null));
        using var output = new MemoryStream();
        format.Write(output, parts);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Ties and messages with places, without the numbers that depend on the order of documents.</summary>
    private static IEnumerable<string> Said(ImmutableArray<Document> documents)
    {
        var proof = ReleaseCheck.Run(documents);
        var ties = proof.Ties.Select(tie =>
            string.Create(CultureInfo.InvariantCulture, $"{Sha(tie.Result)} {tie.Verdict} {tie.Formula} {tie.Computed}")
        );
        var findings = proof.Findings.Select(finding =>
            $"{proof.Documents[finding.Document].Sha256} {finding.Fingerprint} {finding.Message} {string.Join(",", finding.Suspects.Select(Sha))}"
        );
        return ties.Concat(findings).Order(StringComparer.Ordinal);

        string Sha(int figure) => $"{proof.Documents[proof.Figures[figure].Document].Sha256} {proof.Figures[figure].Span}";
    }

    private static IEnumerable<string> Fingerprints(string page) =>
        CheckedText.Check(page).Proof.Findings.Select(static finding => finding.Fingerprint);
}
