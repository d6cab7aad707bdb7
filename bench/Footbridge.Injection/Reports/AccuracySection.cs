using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Footbridge.Injection.Reports;

/// <summary>The accuracy section of the project's front page, made from the committed results and from nothing else.</summary>
internal static class AccuracySection
{
    private const string Begin = "<!-- accuracy, from bench/results/injection.json -->\n";
    private const string End = "<!-- end of accuracy -->\n";

    /// <summary>Writes the section between its two marks in a page.</summary>
    /// <exception cref="FormatException">The page lacks the marks.</exception>
    public static void WriteInto(FileInfo page, FileInfo results) =>
        File.WriteAllText(page.FullName, Replace(File.ReadAllText(page.FullName), Of(File.ReadAllText(results.FullName))));

    /// <summary>A page with the section in the place of the one that it has.</summary>
    /// <exception cref="FormatException">The page lacks the marks.</exception>
    public static string Replace(string page, string section)
    {
        var start = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, Math.Max(0, start), StringComparison.Ordinal);
        return start < 0 || end < 0
            ? throw new FormatException($"The page has no place for the section: \"{Begin.Trim()}\" and \"{End.Trim()}\".")
            : string.Concat(page.AsSpan(0, start), section, page.AsSpan(end + End.Length));
    }

    /// <summary>The section with its marks.</summary>
    /// <param name="json">The results, as JSON.</param>
    public static string Of(string json)
    {
        using var results = JsonDocument.Parse(json);
        var figures = results.RootElement.GetProperty("figures");
        var tables = results.RootElement.GetProperty("tables");
        var text = new StringBuilder(Begin).Append('\n');
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            Measured on {Count("documents")} real releases and filings of {Count(
                "companies"
            )} companies: **the development set**, the documents that the program was tuned on. Expect less on others.

            - **False alarms.** {Count("errors on unmodified documents")} errors on the unmodified documents, {figures.GetProperty(
                "errors a document"
            ).GetDecimal()} a document; {Count("errors judged: misread")} of them a misreading, the others the issuer's own. Of {Count(
                "benign edits"
            )} edits that change nothing that is said (white space, spelling of characters, footnotes, rounding) {Percent(
                "benign edits that raise an error"
            )} raised an error.
            - **Coverage.** {Percent("coverage in cells of tables")} of the financial figures in tables and {Percent(
                "coverage in prose"
            )} of those in prose are proved: {Coverage()}.
            - **Planted errors.** {Count(
                "mistakes made"
            )} copies with one mistake each. The figure that was changed leads the suspects in {Percent(
                "right figure first among suspects"
            )} of those found, and is among the first three in {Percent("right figure among the first three suspects")}.


            """
        );
        text.Append("| one mistake | tried | detected | over companies |\n| :-- | --: | --: | --: |\n");
        foreach (var row in tables.GetProperty(Headlines.Key).EnumerateArray())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.GetProperty("mistakes").GetString()?.Trim()} | {row.GetProperty("made").GetInt32():#,0} | {Rate(row.GetProperty("detected"))} | {row.GetProperty("over companies").GetString()} |\n"
            );
        }
        text.Append("\n![Planted errors that are detected, by class of figure and by mistake](bench/results/injection.svg)\n\n");
        text.Append("\"All figures\" includes those that nothing else on the page follows from, and changes that rounding hides. ");
        text.Append("Intervals are 95 %; over companies, the companies are drawn again. ");
        text.Append("[All results](bench/results/injection.md) · [how it is measured](bench/README.md)\n\n");
        return text.Append(End).ToString();

        string Count(string key) => figures.GetProperty(key).GetInt32().ToString("#,0", CultureInfo.InvariantCulture);

        string Percent(string key) => Rate(figures.GetProperty(key));

        string Coverage() =>
            string.Join(
                "; ",
                tables
                    .GetProperty("coverage")
                    .EnumerateArray()
                    .Select(row =>
                        $"{row.GetProperty("framework").GetString()} {row.GetProperty("folder").GetString()} {Rate(row.GetProperty("cells"))} and {Rate(row.GetProperty("prose"))}"
                    )
            );
    }

    // A share is a number, a rate an object with its interval.
    private static string Rate(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return "none";
        }
        var rate = value.ValueKind == JsonValueKind.Object ? value.GetProperty("rate") : value;
        return (rate.GetDecimal() * 100m).ToString("0.0", CultureInfo.InvariantCulture) + " %";
    }
}
