using System.Text;
using System.Text.Json;
using Footbridge.Tests;
using Footbridge.Writing.Releases;
using Footbridge.Writing.Tests.Schema;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>Whole files as a person sees them.</summary>
public sealed class ReleasePagesTests
{
    private static readonly Dictionary<string, Func<byte[]>> s_files = new(StringComparer.Ordinal)
    {
        ["release.html"] = () => HtmlRelease.Write(Made.Quarterly()).Bytes,
        ["release.md"] = () => MarkdownRelease.Write(Made.Quarterly()).Bytes,
        ["release.txt"] = () => TextRelease.Write(Made.Quarterly()).Bytes,
        ["facts.csv"] = () => FactsCsv.Write(Made.Quarterly()).Bytes,
        ["facts.json"] = () => FactsJson.Write(Made.Quarterly()).Bytes,
        ["facts.xsd"] = () => FactsTaxonomy.Write(Made.Quarterly()).Bytes,
        ["manifest.json"] = () => Manifest(Made.Quarterly()).Bytes,
        ["hostile.html"] = () => HtmlRelease.Write(Made.Hostile(EscapingTests.Hostile)).Bytes,
        ["hostile.md"] = () => MarkdownRelease.Write(Made.Hostile(EscapingTests.Hostile)).Bytes,
        ["hostile.txt"] = () => TextRelease.Write(Made.Hostile(EscapingTests.Hostile)).Bytes,
        ["build-sure.txt"] = BuildTextTests.Sure,
        ["build-unsure.txt"] = BuildTextTests.Unsure,
    };

    private static string Folder => ProjectFolder.PathOf("tests", "Footbridge.Writing.Tests", "Releases", "Expected");

    public static TheoryData<string> Names() => [.. s_files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_is_what_was_accepted(string name) =>
        Accepted.Compare(Path.Combine(Folder, name), Encoding.UTF8.GetString(s_files[name]()));

    [Fact]
    public void No_file_is_left_over() =>
        Assert.Empty(Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Except(s_files.Keys, StringComparer.Ordinal));

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
    public void The_manifest_fits_its_published_schema()
    {
        var schema = JsonDocument.Parse(File.ReadAllText(ProjectFolder.PathOf("docs", "schema", "manifest-1.schema.json"))).RootElement;
        var manifest = JsonDocument.Parse(Manifest(Made.Quarterly()).Bytes).RootElement;
        Assert.Empty(SchemaValidator.Validate(schema, manifest, strict: true));
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
