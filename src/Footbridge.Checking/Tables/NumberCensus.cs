using System.Buffers;
using Footbridge.Checking.Figures;

namespace Footbridge.Checking.Tables;

/// <summary>Counts the signs around a document's digits: which currency it prints, and whether it writes 1,234.5 or 1.234,5.</summary>
internal struct NumberCensus
{
    /// <summary>Fewer decimals than this prove no style.</summary>
    private const int Fewest = 8;

    /// <summary>Commas must outnumber points this many times: lists of numbers have commas too.</summary>
    private const int Majority = 4;

    private static readonly SearchValues<char> s_signs = SearchValues.Create("$€£,.");

    private int _dollars;
    private int _euros;
    private int _pounds;
    private int _commas;
    private int _points;

    /// <summary>The commonest currency sign; '\0' when there is none.</summary>
    public readonly char Sign =>
        _dollars == 0 && _euros == 0 && _pounds == 0 ? '\0'
        : _dollars >= _euros && _dollars >= _pounds ? '$'
        : _euros >= _pounds ? '€'
        : '£';

    /// <summary>What stands before the decimals.</summary>
    public readonly DecimalStyle Style => _commas >= Fewest && _commas > Majority * _points ? DecimalStyle.Comma : DecimalStyle.Point;

    /// <summary>Counts the signs of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var skip = text[at..].IndexOfAny(s_signs);
            if (skip < 0)
            {
                return;
            }
            at += skip;
            switch (text[at])
            {
                case '$':
                    _dollars++;
                    break;
                case '€':
                    _euros++;
                    break;
                case '£':
                    _pounds++;
                    break;
                default:
                    AddDecimal(text, at);
                    break;
            }
        }
    }

    /// <summary>
    /// One or two digits behind a sign are decimals, three are a group. "1.234,5" counts for the comma, "1,234.5" for the point;
    /// "1.2" between further points is a date or a heading.
    /// </summary>
    private void AddDecimal(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
        {
            return;
        }
        var digits = 0;
        while (at + 1 + digits < text.Length && digits < 3 && char.IsAsciiDigit(text[at + 1 + digits]))
        {
            digits++;
        }
        var next = at + 1 + digits < text.Length ? text[at + 1 + digits] : ' ';
        var ends =
            !char.IsAsciiLetterOrDigit(next)
            && (next is not ('.' or ',') || at + 2 + digits >= text.Length || !char.IsAsciiDigit(text[at + 2 + digits]));
        if (digits is 0 or 3 || !ends)
        {
            return;
        }
        if (text[at] == ',')
        {
            _commas++;
        }
        else
        {
            _points++;
        }
    }
}
