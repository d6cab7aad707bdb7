using System.Text;
using System.Text.RegularExpressions;
using Footbridge.Review.Tests.Browsing;
using Footbridge.Tests;

namespace Footbridge.Review.Tests;

/// <summary>Every number that was read stands marked on the page, in every kind of document.</summary>
public sealed class MarkedFigureTests(Chromium chromium) : IDisposable
{
    private readonly ReviewFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("releases")]
    [InlineData("filings")]
    public void Every_figure_of_real_documents_is_marked(string folder)
    {
        var missing = new List<string>();
        foreach (var path in Directory.GetFiles(ProjectFolder.SharedOrSkip("corpus", folder)).Order(StringComparer.Ordinal))
        {
            var proof = ReviewFiles.Check(ReviewFiles.Read(path));
            var page = Encoding.UTF8.GetString(ReviewFiles.Bytes(proof));
            var ids = Regex
                .Matches(page, "<data class=\"[^\"]*\" id=\"(f[0-9]+)\"")
                .Select(match => match.Groups[1].Value)
                .ToHashSet(StringComparer.Ordinal);
            var lost = proof.Figures.Where(figure => !ids.Contains(figure.Id)).Select(figure => $"{figure.Id} {figure.Text}").ToArray();
            if (lost.Length > 0)
            {
                missing.Add($"{Path.GetFileName(path)}: {lost.Length} of {proof.Figures.Length}: {string.Join(", ", lost.Take(5))}");
            }
        }
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Theory]
    [InlineData("releases", "*.html")]
    [InlineData("releases", "*.md")]
    [InlineData("releases", "*.txt")]
    public async Task A_mark_holds_the_figure_s_own_text(string folder, string pattern)
    {
        foreach (
            var path in Directory.GetFiles(ProjectFolder.SharedOrSkip("corpus", folder), pattern).Order(StringComparer.Ordinal).Take(4)
        )
        {
            var proof = ReviewFiles.Check(ReviewFiles.Read(path));
            await using var open = await OpenPage.At(chromium, _files.Write(proof), "#document");
            var texts = await open.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const texts = [];
                  for (const part of document.querySelectorAll("#pages data.f")) texts[part.value] = (texts[part.value] ?? "") + part.textContent;
                  return texts;
                }
                """
            );
            for (var index = 0; index < texts.Length; index++)
            {
                Assert.Equal(Bare(proof.Figures[index].Text), Bare(texts[index]));
            }
        }
    }

    // Digits and letters: signs may stand in cells of their own, and repeat there.
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
