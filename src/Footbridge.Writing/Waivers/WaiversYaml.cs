using System.Globalization;
using System.Text;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Waivers;

/// <summary>Changes the text of a waivers file line by line: what is not added or removed keeps its bytes.</summary>
public static class WaiversYaml
{
    /// <summary>The text with further entries.</summary>
    /// <param name="text">The file as it is; empty for a new one.</param>
    /// <param name="below">The line below which they go; 0 for the end, where the key "waivers" goes first.</param>
    /// <param name="indent">Blanks before a dash.</param>
    /// <param name="entries">What is added, in this order.</param>
    public static string Append(string text, int below, int indent, IEnumerable<ProposedWaiver> entries)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entries);
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var added = new StringBuilder();
        if (text.Length == 0)
        {
            added.Append("# Findings that were looked at and accepted. An entry counts once it has a reason and a name.").Append(end);
        }
        if (below == 0)
        {
            added.Append("waivers:").Append(end);
        }
        foreach (var entry in entries)
        {
            Write(added, new string(' ', indent), end, entry);
        }
        var lines = Lines(text);
        var at = below == 0 ? lines.Count : below;
        var before = string.Concat(lines.Take(at));
        // The last line of a file may lack its end.
        return before + (before.Length > 0 && before[^1] != '\n' ? end : "") + added + string.Concat(lines.Skip(at));
    }

    /// <summary>The text without some of its lines.</summary>
    /// <param name="text">The file as it is.</param>
    /// <param name="ranges">First and last lines, one-based, that go.</param>
    public static string Without(string text, IEnumerable<(int First, int Last)> ranges)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(ranges);
        var gone = ranges.SelectMany(static range => Enumerable.Range(range.First, range.Last - range.First + 1)).ToHashSet();
        return string.Concat(Lines(text).Where((_, index) => !gone.Contains(index + 1)));
    }

    private static void Write(StringBuilder text, string indent, string end, ProposedWaiver entry)
    {
        text.Append(indent).Append("- fingerprint: ").Append(entry.Fingerprint).Append(end);
        foreach (var line in entry.Comment)
        {
            // The page's gate: no text of a document ends a comment.
            text.Append(indent).Append("  # ").Append(new Page(colour: false).Write(line).ToString().TrimEnd()).Append(end);
        }
        text.Append(indent).Append("  reason: ").Append(Quoted(entry.Reason)).Append(end);
        text.Append(indent).Append("  who: ").Append(Quoted(entry.Who)).Append(end);
    }

    // A double-quoted scalar says every character without guessing at types.
    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)letter:X4}"
                ),
                _ => quoted.Append(letter),
            };
        }
        return quoted.Append('"').ToString();
    }

    // Each with its end; those that a reader counts: LF, CR LF and lone CR.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var found = text.AsSpan(start).IndexOfAny('\n', '\r');
            var next =
                found < 0 ? text.Length
                : text[start + found] == '\r' && start + found + 1 < text.Length && text[start + found + 1] == '\n' ? start + found + 2
                : start + found + 1;
            lines.Add(text[start..next]);
            start = next;
        }
        return lines;
    }
}
