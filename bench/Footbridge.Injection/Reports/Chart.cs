using System.Globalization;
using System.Security;
using System.Text;
using Footbridge.Bench.Results;

namespace Footbridge.Injection.Reports;

/// <summary>A picture of what was detected: a bar for all figures and one for those with a tie, with Wilson's interval, by class and by mistake.</summary>
internal static class Chart
{
    private const int Left = 230;
    private const int Scale = 480;
    private const int RowHeight = 30;
    private const int BarHeight = 10;

    /// <summary>Draws the tables of classes and of mistakes of a report.</summary>
    public static string Of(Report report)
    {
        var rows = new List<(string Name, Rate? All, Rate? Tied)>();
        foreach (var table in report.Tables.Where(table => table.Key is "classes" or "mistakes"))
        {
            rows.Add((table.Title, null, null));
            rows.AddRange(table.Rows.Select(row => ((string)row[0]!, (Rate?)(Rate)row[2]!, (Rate?)(Rate)row[4]!)));
        }
        var height = 50 + rows.Count * RowHeight;
        var svg = new StringBuilder();
        Line(
            svg,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Scale + 70} {height}\" font-family=\"sans-serif\" font-size=\"12\">"
        );
        Line(svg, "<title>Planted errors that are detected</title>");
        Line(
            svg,
            "<style>.all{fill:#9db4cc}.tied{fill:#1f5a93}.axis{stroke:#8884}.interval{stroke:#d9822b;stroke-width:1.5}text{fill:#555}</style>"
        );
        for (var percent = 0; percent <= 100; percent += 25)
        {
            var x = Left + Scale * percent / 100;
            Line(svg, $"<line class=\"axis\" x1=\"{x}\" y1=\"24\" x2=\"{x}\" y2=\"{height - 22}\"/>");
            Line(svg, $"<text x=\"{x}\" y=\"16\" text-anchor=\"middle\">{percent} %</text>");
        }
        for (var index = 0; index < rows.Count; index++)
        {
            var (name, all, tied) = rows[index];
            var y = 28 + index * RowHeight;
            var weight = all is null ? " font-weight=\"bold\"" : "";
            Line(svg, $"<text x=\"{Left - 8}\" y=\"{y + 16}\" text-anchor=\"end\"{weight}>{SecurityElement.Escape(name)}</text>");
            Bar(svg, all, "all", y + 2);
            Bar(svg, tied, "tied", y + 2 + BarHeight + 2);
        }
        var foot = height - 8;
        Line(
            svg,
            $"<rect class=\"all\" x=\"{Left}\" y=\"{foot - 9}\" width=\"10\" height=\"10\"/><text x=\"{Left + 16}\" y=\"{foot}\">all figures</text>"
        );
        Line(
            svg,
            $"<rect class=\"tied\" x=\"{Left + 110}\" y=\"{foot - 9}\" width=\"10\" height=\"10\"/><text x=\"{Left + 126}\" y=\"{foot}\">figures with a tie</text>"
        );
        Line(svg, "</svg>");
        return svg.ToString();
    }

    private static void Bar(StringBuilder svg, Rate? rate, string name, int y)
    {
        if (rate is not { Value: { } value, Interval: { } within })
        {
            return;
        }
        Line(svg, $"<rect class=\"{name}\" x=\"{Left}\" y=\"{y}\" width=\"{Length(value)}\" height=\"{BarHeight}\"/>");
        var middle = y + BarHeight / 2;
        Line(svg, $"<line class=\"interval\" x1=\"{At(within.Low)}\" y1=\"{middle}\" x2=\"{At(within.High)}\" y2=\"{middle}\"/>");

        static string At(decimal value) => (Left + value * Scale).ToString("0.0", CultureInfo.InvariantCulture);

        static string Length(decimal value) => (value * Scale).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private static void Line(StringBuilder svg, FormattableString line) =>
        svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Line(StringBuilder svg, string line) => svg.Append(line).Append('\n');
}
