using System.Globalization;
using System.Text;

namespace Footbridge.Bench.Results;

/// <summary>A report for a person.</summary>
internal static class MarkdownReport
{
    /// <summary>Writes <paramref name="report"/> as Markdown.</summary>
    public static string Write(Report report)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(report.Title).Append("\n\n    ").Append(report.Command).Append("\n\n");
        Table(text, ["figure", ""], report.Facts.Select(fact => new[] { fact.Key, fact.Value }));
        foreach (var remark in report.Remarks)
        {
            text.Append(remark).Append("\n\n");
        }
        foreach (var table in report.Tables)
        {
            text.Append("## ").Append(table.Title).Append("\n\n");
            Table(text, table.Columns, table.Rows);
        }
        text.Append("## Machine\n\n");
        Table(text, ["", ""], Machine.Describe().Select(pair => new object?[] { pair.Key, pair.Value }));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Table(StringBuilder text, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        var all = rows.ToList();
        Row(text, columns);
        Row(text, [.. columns.Select((_, index) => all.Exists(row => row[index] is not (string or null)) ? "---:" : "---")]);
        foreach (var row in all)
        {
            Row(text, [.. row.Select(ReportValue.Show)]);
        }
        text.Append('\n');
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
        {
            text.Append(' ').Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
        }
        text.Append('\n');
    }
}
