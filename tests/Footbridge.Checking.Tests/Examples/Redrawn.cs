using System.Net;
using System.Text;

namespace Footbridge.Checking.Tests.Examples;

/// <summary>A release in plain Markdown, drawn as other programs draw releases: the same words and figures in the same order.</summary>
internal sealed class Redrawn
{
    private const int LineWidth = 86;
    private const int LabelWidth = 38;
    private const int HeadWidth = 12;

    private readonly List<(string Mark, string Text)> _lines = [];

    /// <summary>Takes Markdown of headings, list items, paragraphs on one line each, and pipe tables.</summary>
    public Redrawn(string markdown)
    {
        foreach (var line in markdown.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            var mark =
                line.StartsWith('|') ? "|"
                : line.StartsWith('#') ? line[..line.IndexOf(' ', StringComparison.Ordinal)]
                : line.StartsWith("- ", StringComparison.Ordinal) ? "-"
                : line.Length == 0 ? ""
                : "p";
            _lines.Add((mark, mark is "|" or "p" or "" ? line : line[(mark.Length + 1)..]));
        }
    }

    /// <summary>A page of HTML.</summary>
    /// <param name="splits">True to give currency signs and closing parentheses cells of their own, as filing tools do.</param>
    public string Html(bool splits)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html><head><title>Release</title></head><body>\n");
        foreach (var (mark, lines) in Blocks())
        {
            if (mark == "|")
            {
                Table(html, Rows(lines), splits);
                continue;
            }
            var name = mark switch
            {
                "-" => "li",
                "p" => "p",
                _ => $"h{mark.Length}",
            };
            html.Append(mark == "-" ? "<ul>\n" : "");
            lines.ForEach(line => html.Append($"<{name}>{Encode(line)}</{name}>\n"));
            html.Append(mark == "-" ? "</ul>\n" : "");
        }
        return html.Append("</body></html>\n").ToString();
    }

    /// <summary>Text with columns of characters, as news wires send it: lines are filled, labels wrap, figures stand right.</summary>
    public string FixedWidth()
    {
        var text = new StringBuilder();
        foreach (var (mark, lines) in Blocks())
        {
            if (mark == "|")
            {
                Columns(text, Rows(lines));
            }
            else
            {
                foreach (var line in lines)
                {
                    var first = mark == "-" ? "  - " : "";
                    var wrapped = Wrap(Plain(line), LineWidth - first.Length).ToList();
                    text.AppendJoin('\n', wrapped.Select((part, index) => (index == 0 ? first : new string(' ', first.Length)) + part))
                        .Append('\n');
                }
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private IEnumerable<(string Mark, List<string> Lines)> Blocks()
    {
        List<string> block = [];
        for (var index = 0; index < _lines.Count; index++)
        {
            var (mark, text) = _lines[index];
            if (mark.Length > 0)
            {
                block.Add(text);
            }
            var next = index + 1 < _lines.Count ? _lines[index + 1].Mark : "";
            if (block.Count > 0 && (next != mark || mark is not ("|" or "-")))
            {
                yield return (mark, block);
                block = [];
            }
        }
    }

    private static List<string[]> Rows(IEnumerable<string> lines) =>
        [
            .. lines
                .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
                .Where(cells => !cells.All(cell => cell.Length > 0 && cell.All(character => character is '-' or ':'))),
        ];

    private static void Table(StringBuilder html, List<string[]> rows, bool splits)
    {
        html.Append("<table>\n");
        for (var row = 0; row < rows.Count; row++)
        {
            html.Append($"<tr><td>{Encode(rows[row][0])}</td>");
            foreach (var cell in rows[row].Skip(1))
            {
                if (!splits)
                {
                    html.Append($"<td align=\"right\">{Encode(cell)}</td>");
                }
                else if (row == 0)
                {
                    html.Append($"<td></td><td colspan=\"3\">{Encode(cell)}</td>");
                }
                else
                {
                    var sign = cell.StartsWith('$') ? "$" : "";
                    var end = cell.EndsWith(')') ? ")" : "";
                    html.Append($"<td></td><td>{sign}</td><td>{Encode(cell[sign.Length..(cell.Length - end.Length)])}</td><td>{end}</td>");
                }
            }
            html.Append("</tr>\n");
        }
        html.Append("</table>\n");
    }

    private static void Columns(StringBuilder text, List<string[]> rows)
    {
        var heads = rows[0].Select(cell => Wrap(cell, HeadWidth).ToList()).ToList();
        var widths = Enumerable
            .Range(0, rows[0].Length)
            .Select(column => Math.Max(heads[column].Max(part => part.Length), rows.Skip(1).Max(row => row[column].Length)))
            .ToArray();
        var depth = heads.Max(parts => parts.Count);
        for (var line = 0; line < depth; line++)
        {
            // Heads stand at the bottom.
            Line("", column => heads[column].ElementAtOrDefault(line - depth + heads[column].Count) ?? "");
        }
        Line("", column => new string('-', widths[column]));
        foreach (var row in rows.Skip(1))
        {
            var label = Wrap(row[0], LabelWidth - 2).ToList();
            for (var part = 0; part + 1 < label.Count; part++)
            {
                Line((part == 0 ? "" : "  ") + label[part], _ => "");
            }
            Line((label.Count > 1 ? "  " : "") + label[^1], column => row[column]);
        }

        void Line(string label, Func<int, string> cell)
        {
            var line = new StringBuilder(label.PadRight(LabelWidth));
            for (var column = 1; column < widths.Length; column++)
            {
                // A closing parenthesis hangs to the right of its column.
                var value = cell(column);
                var hangs = value.EndsWith(')');
                line.Append("  ").Append((hangs ? value[..^1] : value).PadLeft(widths[column])).Append(hangs ? ')' : ' ');
            }
            text.Append(line.ToString().TrimEnd()).Append('\n');
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            // Nobody breaks "March 31,".
            var isDay = word.EndsWith(',') && word.Length <= 3 && char.IsAsciiDigit(word[0]);
            if (line.Length > 0 && line.Length + 1 + word.Length > width && !isDay)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }

    // Addresses stand in angle brackets in Markdown only.
    private static string Plain(string text) =>
        text.Replace("<http", "http", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);

    private static string Encode(string text) => WebUtility.HtmlEncode(Plain(text));
}
