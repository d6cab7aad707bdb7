using System.Text;
using Footbridge.Writing.Releases;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>Whole files as a person sees them.</summary>
public sealed class ReleasePagesTests
{
    [Fact]
    public void Release_as_html() => Snapshot.Match(HtmlRelease.Write(Made.Quarterly()).Bytes);

    [Fact]
    public void Release_as_markdown() => Snapshot.Match(MarkdownRelease.Write(Made.Quarterly()).Bytes);

    [Fact]
    public void Release_as_text() => Snapshot.Match(TextRelease.Write(Made.Quarterly()).Bytes);

    [Fact]
    public void Release_facts_as_csv() => Snapshot.Match(FactsCsv.Write(Made.Quarterly()).Bytes);

    [Fact]
    public void Release_facts_as_json() => Snapshot.Match(FactsJson.Write(Made.Quarterly()).Bytes);

    [Fact]
    public void Release_facts_as_taxonomy() => Snapshot.Match(FactsTaxonomy.Write(Made.Quarterly()).Bytes);

    [Fact]
    public void Release_manifest() => Snapshot.Match(Manifest(Made.Quarterly()).Bytes);

    [Fact]
    public void Release_with_words_that_try_to_be_markdown() =>
        Snapshot.Match(MarkdownRelease.Write(Made.Hostile(EscapingTests.Hostile)).Bytes);

    [Fact]
    public void Release_with_words_that_try_to_be_lines_of_text() =>
        Snapshot.Match(TextRelease.Write(Made.Hostile(EscapingTests.Hostile)).Bytes);

    [Fact]
    public void The_same_release_gives_the_same_bytes()
    {
        var first = ReleaseFormats.Write(Made.Quarterly(), []);
        var second = ReleaseFormats.Write(Made.Quarterly(), []);
        Assert.Equal(
            ["release.html", "release.md", "release.txt", "facts.csv", "facts.json", "facts.xsd"],
            first.Select(file => file.Name)
        );
        Assert.Equal(first.Select(file => Convert.ToHexString(file.Bytes)), second.Select(file => Convert.ToHexString(file.Bytes)));
        Assert.Equal(Manifest(Made.Quarterly()).Bytes, Manifest(Made.Quarterly()).Bytes);
    }

    [Fact]
    public void Only_the_forms_asked_for_are_written() =>
        Assert.Equal(["release.md", "facts.csv"], ReleaseFormats.Write(Made.Quarterly(), ["csv", "md"]).Select(file => file.Name));

    [Fact]
    public void No_file_has_a_mark_a_carriage_return_or_a_blank_at_the_end_of_a_line() =>
        Assert.All(
            ReleaseFormats.Write(Made.Quarterly(), []).Where(file => file.Name != FactsTaxonomy.Name),
            file =>
            {
                var text = Encoding.UTF8.GetString(file.Bytes);
                Assert.NotEqual('\uFEFF', text[0]);
                Assert.DoesNotContain('\r', text);
                Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
                Assert.EndsWith("\n", text, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Every_span_points_at_its_figure() =>
        Assert.All(
            RoundTrip.Pages,
            write =>
            {
                var page = write(Made.Quarterly());
                var text = Encoding.UTF8.GetString(page.Bytes);
                Assert.Equal(31, page.Figures.Length);
                Assert.All(
                    page.Figures,
                    figure =>
                    {
                        var printed = text[figure.Span.Start..figure.Span.End];
                        printed = printed
                            .Replace("<span class=\"sign\">", "", StringComparison.Ordinal)
                            .Replace("</span>", "", StringComparison.Ordinal);
                        Assert.Equal(figure.Figure.Text, printed);
                    }
                );
                Assert.Equal(page.Figures.OrderBy(figure => figure.Span.Start), page.Figures);
            }
        );

    private static ReleaseFile Manifest(Core.Releases.Release release)
    {
        var files = ReleaseFormats.Write(release, []);
        return ManifestJson.Write(
            release,
            [new("facts.csv", new string('a', 64)), new("release.yaml", new string('b', 64))],
            files,
            [.. files.Where(file => file.IsPage).Select(page => new PageCoverage(page, RoundTrip.Check(page)))],
            "1.2.3"
        );
    }
}
