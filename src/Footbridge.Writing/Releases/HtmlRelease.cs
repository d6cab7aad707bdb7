using System.Security.Cryptography;
using System.Text;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>
/// The release as one HTML page: no script, nothing from the network, and nothing of the package's text that could become
/// markup. Every figure is an element that carries its concept, period, value, formula and origin.
/// </summary>
public static class HtmlRelease
{
    /// <summary>The file's name.</summary>
    public const string Name = "release.html";

    /// <summary>Writes the page.</summary>
    public static ReleaseFile Write(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var page = new SpannedText();
        Head(page, release);
        new HtmlBlocks(page).WriteAll(release.Settings, release.Blocks);
        return page.Line("</body>").Line("</html>").ToFile(Name);
    }

    private static void Head(SpannedText page, Release release)
    {
        var style = ReleaseStyle.Css;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        page.Line("<!DOCTYPE html>")
            .Line("<html lang=\"en\">")
            .Line("<head>")
            .Line("<meta charset=\"utf-8\">")
            .Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'\">")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Line($"<title>{HtmlText.Escape(Title(release))}</title>")
            .Line($"<style>{style}</style>")
            .Line("</head>")
            .Line("<body>");
    }

    private static string Title(Release release) =>
        release.Blocks is [HeadingBlock heading, ..] ? FlatText.Of(heading.Runs).Text.Replace('\n', ' ') : Company(release.Settings);

    internal static string Company(ReleaseSettings settings) =>
        settings.Ticker is { } ticker ? $"{settings.Entity} ({ticker})" : settings.Entity;
}
