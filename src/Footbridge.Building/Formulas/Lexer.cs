using System.Globalization;

namespace Footbridge.Building.Formulas;

/// <summary>Cuts a formula into tokens.</summary>
internal static class Lexer
{
    /// <summary>The tokens up to the end, or the first fault.</summary>
    public static FormulaFault? Read(string text, List<Token> tokens)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var length = Length(text, at, out var kind);
            if (length == 0)
            {
                return Fault(text, at);
            }
            tokens.Add(new Token(kind, text.Substring(at, length), at));
            at += length;
        }
        tokens.Add(new Token(TokenKind.End, "", text.Length));
        return null;
    }

    private static int Length(string text, int at, out TokenKind kind)
    {
        var first = text[at];
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(next)))
        {
            kind = TokenKind.Number;
            return NumberLength(text, at);
        }
        if (char.IsAsciiLetter(first) || first == '_')
        {
            kind = TokenKind.Name;
            return WordLength(text, at);
        }
        if (first == '@')
        {
            kind = TokenKind.Selector;
            return PeriodSelector.TryParse(text.AsSpan(at + 1), out _, out var length) ? length + 1 : 0;
        }
        if (first == '.' && next == '.')
        {
            kind = TokenKind.Range;
            return 2;
        }
        kind = TokenKind.Sign;
        return first is '<' or '>' && next == '=' ? 2
            : "+-*/()[],<>=".Contains(first, StringComparison.Ordinal) ? 1
            : 0;
    }

    private static int NumberLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }
        if (end < text.Length && text[end] == '%')
        {
            end++;
        }
        return end - at;
    }

    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }
        return end - at;
    }

    private static FormulaFault Fault(string text, int at) =>
        text[at] switch
        {
            '@' => new(at, "after @ no period is named", "write @-1q, @-1y, @ytd, @year or @quarter, at most 100 years away"),
            '−' or '–' or '—' => new(at, "this dash is no minus sign", "write -"),
            '×' or '·' => new(at, "this sign does not multiply", "write *"),
            '÷' => new(at, "this sign does not divide", "write /"),
            '$' or '€' or '£' => new(at, $"a formula takes no {text[at]}", "leave it out; amounts come from data"),
            _ => new(
                at,
                $"a formula takes no {Printable(text[at])}",
                "use names, numbers, + - * / ( ) and the functions of the documentation"
            ),
        };

    private static string Printable(char character) =>
        char.IsControl(character) || char.IsSurrogate(character)
            ? string.Create(CultureInfo.InvariantCulture, $"character U+{(int)character:X4}")
            : $"'{character}'";
}
