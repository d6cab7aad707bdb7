using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>What the findings about words have in common: no value would mend them, and a line break of the source does not name them.</summary>
internal static class TextFinding
{
    private const int LongestQuote = 160;

    /// <summary>A finding of <paramref name="rule"/>; its id is set when all findings are in order.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="message">One sentence with both texts or numbers.</param>
    /// <param name="details">Further lines; the last is the next step.</param>
    /// <param name="document">Index of the document.</param>
    /// <param name="span">Where in it.</param>
    /// <param name="figures">The figures that it is about.</param>
    /// <param name="table">Title of the table that it is about, or other words that name its place.</param>
    /// <param name="row">The row or the words that it is about.</param>
    /// <param name="expected">What would mend it, as it would be printed.</param>
    public static Finding Of(
        Rule rule,
        string message,
        IEnumerable<string> details,
        int document,
        SourceSpan span,
        IEnumerable<int> figures,
        string table,
        string row,
        string? expected = null
    ) =>
        new(
            "",
            rule,
            rule.Severity,
            message,
            [.. details],
            document,
            span,
            [.. figures],
            [],
            expected,
            null,
            Fingerprints.Of(rule, table, row, "")
        );

    /// <summary>Words as a message shows them: in quotation marks, on one line, cut where they are long.</summary>
    public static string Quote(ReadOnlySpan<char> text, int longest = LongestQuote)
    {
        var line = Tables.RowLabels.OneLine(text.Trim());
        if (line.Length <= longest)
        {
            return $"\"{line}\"";
        }
        var space = line.LastIndexOf(' ', longest);
        return $"\"{line.AsSpan(0, space > longest / 2 ? space : longest).TrimEnd([' ', ',', ';'])} ...\"";
    }

    /// <summary>A value in the unit and with the digits of a figure beside which it is shown.</summary>
    public static string Print(decimal value, Figure like, int moreDigits = 0)
    {
        var digits = like.Number.FractionDigits + moreDigits;
        var format = "N" + digits.ToString(CultureInfo.InvariantCulture);
        var text = Math.Abs(value / Powers.Ten(like.Scale)).ToString(format, CultureInfo.InvariantCulture);
        return value < 0 ? "(" + text + ")" : text;
    }

    /// <summary>The head of a figure's column, for a message: "March 31, 2013".</summary>
    public static string Column(Facts.Fact fact)
    {
        var head = fact.Line.Table.Columns[fact.Column].Header;
        return head.Length > 0 ? head : fact.Period?.Describe() ?? "";
    }
}
