using System.Text;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>Row captions as a person would quote them: one line, without footnote markers and dot leaders.</summary>
internal static class RowLabels
{
    /// <summary>The caption made of <paramref name="tokens"/>.</summary>
    public static string Of(List<TableToken> tokens)
    {
        if (tokens.Count == 0)
        {
            return "";
        }
        if (tokens.Count == 1 && tokens[0].Cell.Text is { Superscripts.IsEmpty: true } text && !NeedsCleaning(text.Value))
        {
            return text.Value;
        }
        var builder = new StringBuilder();
        foreach (var token in tokens)
        {
            Append(builder, token.Cell.Text);
        }
        return Trim(builder);
    }

    /// <summary>A text on one line, runs of white space as one space.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                builder.Append(character);
            }
            else if (builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }
        return builder.ToString().TrimEnd();
    }

    private static bool NeedsCleaning(string value) =>
        value.AsSpan().IndexOfAny("\n\t\u00A0") >= 0
        || value[^1] is ')' or '.' or '*' or '¹' or '²' or '³'
        || value.Contains("  ", StringComparison.Ordinal);

    private static void Append(StringBuilder builder, MappedText text)
    {
        var space = builder.Length > 0;
        for (var index = 0; index < text.Value.Length; index++)
        {
            var character = text.Value[index];
            if (text.IsSuperscript(index) || character is '¹' or '²' or '³')
            {
                continue;
            }
            if (char.IsWhiteSpace(character))
            {
                space = builder.Length > 0;
                continue;
            }
            if (space)
            {
                builder.Append(' ');
                space = false;
            }
            builder.Append(character);
        }
    }

    /// <summary>Takes trailing markers "(1)", "(a)", "*" and dot leaders away.</summary>
    private static string Trim(StringBuilder builder)
    {
        while (builder.Length > 0)
        {
            var last = builder[^1];
            if (last is '*' or ' ' or '†' || last == '.' && builder.Length > 1 && builder[^2] is '.' or ' ')
            {
                builder.Length--;
            }
            else if (last == ')' && MarkerLength(builder) is > 0 and var length)
            {
                builder.Length -= length;
            }
            else
            {
                break;
            }
        }
        return builder.ToString();
    }

    private static int MarkerLength(StringBuilder builder)
    {
        var index = builder.Length - 2;
        while (index > 0 && builder.Length - index <= 4 && char.IsLetterOrDigit(builder[index]))
        {
            index--;
        }
        var inner = builder.Length - index - 2;
        var isMarker = builder[index] == '(' && index > 0 && (inner is 1 || inner is 2 && char.IsDigit(builder[index + 1]));
        return isMarker ? builder.Length - index : 0;
    }
}
