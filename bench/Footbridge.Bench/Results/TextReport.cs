using System.Text;

namespace Footbridge.Bench.Results;

/// <summary>A report for a person at a terminal: columns drawn with blanks.</summary>
internal static class TextReport
{
    /// <summary>Writes <paramref name="report"/> as text.</summary>
    public static string Write(Report report)
    {
        var text = new StringBuilder();
        text.Append(report.Title).Append("\n\n");
        Table(text, [], report.Facts.Select(fact => new[] { fact.Key, fact.Value }));
        foreach (var table in report.Tables)
        {
            text.Append('\n').Append(table.Title).Append("\n\n");
            Table(text, table.Columns, table.Rows);
        }
        return text.ToString();
    }

    private static void Table(StringBuilder text, string[] columns, IEnumerable<object?[]> rows)
    {
        var values = rows.ToList();
        List<string[]> lines = [.. values.Select(row => row.Select(ReportValue.Show).ToArray())];
        if (columns.Length > 0)
        {
            lines.Insert(0, [.. columns]);
        }
        if (lines.Count == 0)
        {
            return;
        }
        var isText = Enumerable
            .Range(0, lines[0].Length)
            .Select(column => values.TrueForAll(row => row[column] is string or null))
            .ToArray();
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, column) => isText[column] ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }
    }
}
