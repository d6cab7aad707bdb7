using Footbridge.Core.Numbers;

namespace Footbridge.Measure.Perturb;

/// <summary>Changes of one figure by itself.</summary>
internal static class NumberChanges
{
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
                    yield return Of(Alteration.Digit, figure, mantissa, [new Edit(figure.Digits[position], 1, digit.ToString())]);
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
                    Alteration.Transposed,
                    figure,
                    mantissa,
                    [new Edit(figure.Digits[position], 1, right.ToString()), new Edit(figure.Digits[position + 1], 1, left.ToString())]
                );
            }
        }
    }

    /// <summary>The other sign; a zero has none.</summary>
    public static IEnumerable<Change> Sign(PrintedFigure figure)
    {
        var number = figure.Figure.Number;
        if (number.Mantissa != 0 && figure.HasClearSign)
        {
            yield return new Change(
                Alteration.Sign,
                [figure.Index],
                [.. figure.ChangeSign()],
                [new Altered(figure.Index, number.Negated(), figure.Figure.Scale)],
                figure.Figure.Text,
                number.Mantissa < 0 ? figure.Run : $"({figure.Run})"
            );
        }
    }

    /// <summary>Ten times the value at the same printed precision: a nought slipped in, or a point one place off.</summary>
    public static IEnumerable<Change> TenTimes(PrintedFigure figure, PrintedDigits style)
    {
        var number = figure.Figure.Number;
        if (number.Mantissa == 0 || !figure.IsPlain || Math.Abs(number.Mantissa) >= Powers.TenLong(PrintedNumber.MaxDigits - 1))
        {
            yield break;
        }
        var tenfold = number with { Mantissa = number.Mantissa * 10 };
        yield return Of(Alteration.TenTimes, figure, Math.Abs(tenfold.Mantissa), [.. figure.Renumber(style.Write(tenfold))]);
    }

    /// <summary>Million for billion and the other way round, where the figure says its scale itself.</summary>
    public static IEnumerable<Change> Scale(string source, PrintedFigure figure)
    {
        foreach (var (word, other, shift) in new[] { ("million", "billion", 3), ("billion", "million", -3) })
        {
            var found = source.IndexOf(
                word,
                figure.End,
                Math.Max(0, figure.Figure.Span.End - figure.End),
                StringComparison.OrdinalIgnoreCase
            );
            if (found >= 0 && figure.Figure.Number.Mantissa != 0)
            {
                var initial = source[found] == char.ToUpperInvariant(word[0]) ? char.ToUpperInvariant(other[0]) : other[0];
                yield return new Change(
                    Alteration.Scale,
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

    private static char Digit(PrintedFigure figure, int position) => figure.Run[figure.Digits[position] - figure.Start];

    private static Change Of(Alteration kind, PrintedFigure figure, long magnitude, Edit[] edits)
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
