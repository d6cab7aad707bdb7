using System.Globalization;
using Footbridge.Core.Numbers;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Mistakes;

/// <summary>Changes of one figure by itself.</summary>
internal static class NumberChanges
{
    // In a hundred.
    private static readonly long[] s_parts = [2, 5, 9, 15];

    /// <summary>Every other digit at every position. A leading zero is not a number that anybody prints.</summary>
    public static IEnumerable<Change> Digits(PrintedFigure figure)
    {
        for (var position = 0; position < figure.Digits.Length; position++)
        {
            var least = position == 0 && figure.Digits.Length > figure.Figure.Number.FractionDigits + 1 ? '1' : '0';
            for (var digit = least; digit <= '9'; digit++)
            {
                if (digit != Digit(figure, position))
                {
                    var weight = Powers.TenLong(figure.Digits.Length - 1 - position);
                    var mantissa = Math.Abs(figure.Figure.Number.Mantissa) + (digit - Digit(figure, position)) * weight;
                    yield return Of(Mistake.Digit, figure, mantissa, [new Edit(figure.Digits[position], 1, digit.ToString())]);
                }
            }
        }
    }

    /// <summary>Every two different digits side by side.</summary>
    public static IEnumerable<Change> Transposed(PrintedFigure figure)
    {
        for (var position = 0; position + 1 < figure.Digits.Length; position++)
        {
            var (left, right) = (Digit(figure, position), Digit(figure, position + 1));
            var leadsWithZero = position == 0 && right == '0' && figure.Digits.Length > figure.Figure.Number.FractionDigits + 1;
            if (left != right && !leadsWithZero)
            {
                var weight = Powers.TenLong(figure.Digits.Length - 2 - position);
                var mantissa = Math.Abs(figure.Figure.Number.Mantissa) + (right - left) * 9 * weight;
                yield return Of(
                    Mistake.Transposed,
                    figure,
                    mantissa,
                    [new Edit(figure.Digits[position], 1, right.ToString()), new Edit(figure.Digits[position + 1], 1, left.ToString())]
                );
            }
        }
    }

    /// <summary>Every digit left out, where others remain. A run of like digits loses only one of them.</summary>
    public static IEnumerable<Change> Dropped(PrintedFigure figure, PrintedDigits style)
    {
        var digits = DigitsOf(figure);
        for (var position = 0; position < digits.Length && digits.Length > figure.Figure.Number.FractionDigits + 1; position++)
        {
            var isSame = position > 0 && digits[position] == digits[position - 1];
            if (!isSame && digits.Remove(position, 1) is var rest && !LeadsWithZero(figure, rest))
            {
                yield return Written(Mistake.Dropped, figure, style, rest);
            }
        }
    }

    /// <summary>Every digit typed twice.</summary>
    public static IEnumerable<Change> Inserted(PrintedFigure figure, PrintedDigits style)
    {
        var digits = DigitsOf(figure);
        for (var position = 0; position < digits.Length && digits.Length < PrintedNumber.MaxDigits; position++)
        {
            var isSame = position > 0 && digits[position] == digits[position - 1];
            if (!isSame && digits.Insert(position, digits[position].ToString()) is var more && !LeadsWithZero(figure, more))
            {
                yield return Written(Mistake.Inserted, figure, style, more);
            }
        }
    }

    /// <summary>So many units of the last digit more and less, each of them; never through zero.</summary>
    public static IEnumerable<Change> Off(Mistake kind, PrintedFigure figure, PrintedDigits style, IEnumerable<long> units)
    {
        var magnitude = Math.Abs(figure.Figure.Number.Mantissa);
        foreach (var unit in units)
        {
            foreach (var moved in new[] { magnitude + unit, magnitude - unit })
            {
                if (moved > 0 && moved < Powers.TenLong(PrintedNumber.MaxDigits))
                {
                    yield return Written(kind, figure, style, Text(figure, moved));
                }
            }
        }
    }

    /// <summary>Another number of its size: two to fifteen parts in a hundred away, two units of the last digit at least.</summary>
    public static IEnumerable<Change> OfItsSize(Mistake kind, PrintedFigure figure, PrintedDigits style)
    {
        var magnitude = Math.Abs(figure.Figure.Number.Mantissa);
        return Off(kind, figure, style, s_parts.Select(part => Math.Max(2L, magnitude * part / 100)).Distinct());
    }

    /// <summary>The other sign; a zero has none.</summary>
    public static IEnumerable<Change> Sign(Mistake kind, PrintedFigure figure)
    {
        var number = figure.Figure.Number;
        if (number.Mantissa != 0 && figure.HasClearSign)
        {
            yield return new Change(
                kind,
                [figure.Index],
                [.. figure.ChangeSign()],
                [new Altered(figure.Index, number.Negated(), figure.Figure.Scale)],
                figure.Figure.Text,
                number.Mantissa < 0 ? figure.Run : $"({figure.Run})"
            );
        }
    }

    /// <summary>A power of ten times the value at the same printed precision: a nought slipped in, a scale that was not applied.</summary>
    public static IEnumerable<Change> Times(Mistake kind, PrintedFigure figure, PrintedDigits style, int zeros)
    {
        var digits = DigitsOf(figure);
        if (figure.Figure.Number.Mantissa != 0 && digits.Length + zeros <= PrintedNumber.MaxDigits)
        {
            yield return Written(kind, figure, style, Text(figure, Math.Abs(figure.Figure.Number.Mantissa) * Powers.TenLong(zeros)));
        }
    }

    /// <summary>Billion for million, where the figure says its scale itself.</summary>
    public static IEnumerable<Change> ScaleWord(string source, PrintedFigure figure)
    {
        foreach (var (word, other, shift) in new[] { ("million", "billion", 3), ("billion", "million", -3) })
        {
            var after = Math.Max(0, figure.Figure.Span.End - figure.End);
            var found = source.IndexOf(word, figure.End, after, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && figure.Figure.Number.Mantissa != 0)
            {
                var initial = source[found] == char.ToUpperInvariant(word[0]) ? char.ToUpperInvariant(other[0]) : other[0];
                yield return new Change(
                    Mistake.ThousandTimes,
                    [figure.Index],
                    [new Edit(found, 1, initial.ToString())],
                    [new Altered(figure.Index, figure.Figure.Number, figure.Figure.Scale + shift)],
                    figure.Figure.Text,
                    $"{figure.Run} {other}"
                );
                yield break;
            }
        }
    }

    private static string DigitsOf(PrintedFigure figure) => Text(figure, Math.Abs(figure.Figure.Number.Mantissa));

    private static string Text(PrintedFigure figure, long magnitude) =>
        magnitude.ToString(CultureInfo.InvariantCulture).PadLeft(figure.Figure.Number.FractionDigits + 1, '0');

    private static bool LeadsWithZero(PrintedFigure figure, string digits) =>
        digits[0] == '0' && digits.Length > figure.Figure.Number.FractionDigits + 1;

    private static Change Written(Mistake kind, PrintedFigure figure, PrintedDigits style, string digits)
    {
        var magnitude = long.Parse(digits, CultureInfo.InvariantCulture);
        return Of(kind, figure, magnitude, [.. figure.Renumber(style.Write(figure.Figure.Number with { Mantissa = magnitude }))]);
    }

    private static char Digit(PrintedFigure figure, int position) => figure.Run[figure.Digits[position] - figure.Start];

    private static Change Of(Mistake kind, PrintedFigure figure, long magnitude, Edit[] edits)
    {
        var number = figure.Figure.Number with { Mantissa = figure.Figure.Number.Mantissa < 0 ? -magnitude : magnitude };
        var moved = edits.Select(edit => edit with { Start = edit.Start - figure.Start }).Where(edit => edit.Start >= 0);
        return new Change(
            kind,
            [figure.Index],
            [.. edits],
            [new Altered(figure.Index, number, figure.Figure.Scale)],
            figure.Figure.Text,
            Edit.Apply(figure.Run, moved)
        );
    }
}
