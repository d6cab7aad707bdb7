using System.Text;

namespace Footbridge.Measure.Synthetic;

/// <summary>
/// A made-up earnings release in HTML, as heavy in markup as those of the commonest filing tool: spacer cells, split currency
/// signs and parentheses, a style on every cell. Its statements add up, and what its sentences say of them is true. It lets the speed be measured without any real document.
/// </summary>
public static class SyntheticRelease
{
    private static readonly string[] s_titles =
    [
        "Operating results",
        "Financial position",
        "Yearly overview",
        "Segment results",
        "Liquidity",
        "Commitments",
    ];

    /// <summary>Makes a release.</summary>
    /// <param name="characters">It has at least this many characters, and at most one statement more.</param>
    /// <param name="seed">The same seed gives the same release.</param>
    public static string Html(int characters, int seed)
    {
        var random = new Random(seed);
        var html = new StringBuilder(characters + 40_000);
        html.Append("<!DOCTYPE html><html><head><title>Results</title></head><body>");
        for (var number = 0; number == 0 || html.Length < characters; number++)
        {
            var periods = SyntheticPeriods.Of(number);
            var sections = characters < 50_000 ? 1 : 3;
            var statement = SyntheticStatement.Make(
                SyntheticNames.Of(number),
                s_titles[number % s_titles.Length],
                periods,
                sections,
                random
            );
            Paragraph(html, SyntheticClaims.Of(statement, periods));
            Statement(html, statement);
        }
        return html.Append("</body></html>").ToString();
    }

    private static void Paragraph(StringBuilder html, IEnumerable<string> sentences)
    {
        html.Append("<div style=\"margin-bottom:6pt;text-align:justify\">");
        Font(html, 400);
        html.AppendJoin(' ', sentences).Append("</span></div>");
    }

    private static void Statement(StringBuilder html, SyntheticStatement statement)
    {
        html.Append("<div style=\"margin-top:9pt;text-align:center\">");
        Font(html, 700);
        html.Append(statement.Title).Append("</span></div><div style=\"text-align:center\">");
        Font(html, 400);
        html.Append(
            "(in thousands, except per share amounts)</span></div><table style=\"border-collapse:collapse;display:inline-table;margin-bottom:5pt;vertical-align:text-bottom;width:100.000%\"><tr>"
        );
        Spacer(html, "#ffffff");
        foreach (var header in statement.Headers)
        {
            html.Append(
                "<td colspan=\"3\" style=\"border-bottom:1pt solid #000;padding:2px 1pt;text-align:center;vertical-align:bottom\">"
            );
            Font(html, 700);
            html.Append(header).Append("</span></td>");
            Spacer(html, "#ffffff");
        }
        html.Append("</tr>");
        for (var index = 0; index < statement.Lines.Count; index++)
        {
            Line(html, statement, statement.Lines[index], index % 2 == 0 ? "#cceeff" : "#ffffff");
        }
        foreach (var line in statement.PerShare)
        {
            Line(html, statement, line, "#ffffff");
        }
        html.Append("</table>");
    }

    private static void Line(StringBuilder html, SyntheticStatement statement, StatementLine line, string colour)
    {
        html.Append("<tr><td colspan=\"3\" style=\"background-color:").Append(colour);
        html.Append(";padding:2px 1pt;text-align:left;vertical-align:bottom\"><div style=\"padding-left:");
        html.Append(line.Values is null ? 9 : 18).Append("pt;text-indent:-9pt\">");
        Font(html, line.IsTotal ? 700 : 400);
        html.Append(line.Label).Append("</span></div></td>");
        for (var column = 0; column < statement.Headers.Length; column++)
        {
            if (line.Values is not null)
            {
                Amount(html, line, column, colour);
            }
            else
            {
                Spacer(html, colour);
            }
            Spacer(html, colour);
        }
        html.Append("</tr>");
    }

    private static void Amount(StringBuilder html, StatementLine line, int column, string colour)
    {
        var (isTotal, value) = (line.IsTotal, line.Values![column]);
        var rule = isTotal ? ";border-top:1pt solid #000000" : "";
        Open("text-align:left");
        if (isTotal || line.Decimals > 0)
        {
            Font(html, 400);
            html.Append("$</span>");
        }
        html.Append("</td>");
        Open("text-align:right");
        Font(html, isTotal ? 700 : 400);
        html.Append(value < 0 ? "(" : "").Append(line.Digits(column)).Append(value < 0 ? "" : "&#160;");
        html.Append("</span></td>");
        Open("text-align:right");
        if (value < 0)
        {
            Font(html, 400);
            html.Append(")</span>");
        }
        html.Append("</td>");

        void Open(string align) =>
            html.Append("<td style=\"background-color:")
                .Append(colour)
                .Append(rule)
                .Append(";padding:2px 0 2px 1pt;")
                .Append(align)
                .Append(";vertical-align:bottom\">");
    }

    private static void Spacer(StringBuilder html, string colour) =>
        html.Append("<td colspan=\"3\" style=\"background-color:").Append(colour).Append(";padding:0 1pt\"></td>");

    private static void Font(StringBuilder html, int weight) =>
        html.Append("<span style=\"color:#000000;font-family:'Arial',sans-serif;font-size:9pt;font-weight:")
            .Append(weight)
            .Append(";line-height:100%\">");
}
