using System.Collections.Immutable;
using System.Text;
using Footbridge.Core.Documents;
using Footbridge.Measure.Synthetic;
using Footbridge.Reading;

namespace Footbridge.Benchmarks;

/// <summary>The documents that the benchmarks run on: made up, so that the figures can be had on any machine.</summary>
internal static class Documents
{
    /// <summary>A release in HTML of about <paramref name="kilobytes"/>.</summary>
    public static string Html(int kilobytes) => SyntheticRelease.Html(kilobytes * 1000, seed: 1);

    /// <summary>The same as bytes.</summary>
    public static byte[] HtmlBytes(int kilobytes) => Encoding.UTF8.GetBytes(Html(kilobytes));

    /// <summary>The same as read.</summary>
    public static ImmutableArray<Document> Read(int kilobytes) => DocumentReader.Read("release.html", HtmlBytes(kilobytes)).Documents;

    /// <summary>A Markdown table with a total under every ten rows.</summary>
    public static byte[] Markdown(int rows)
    {
        var text = new StringBuilder("(in thousands)\n\n| | 2024 | 2023 |\n| --- | --- | --- |\n");
        long left = 0,
            right = 0;
        for (var row = 1; row <= rows; row++)
        {
            var (a, b) = (row * 7919L % 90_000, row * 104_729L % 90_000);
            (left, right) = (left + a, right + b);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| Item | {a:#,0} | {b:#,0} |\n");
            if (row % 10 == 0)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| Total | {left:#,0} | {right:#,0} |\n");
                (left, right) = (0, 0);
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
