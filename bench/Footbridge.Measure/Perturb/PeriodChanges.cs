using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Perturb;

/// <summary>Changes that put one period's value in the place of another's.</summary>
/// <param name="proof">The proof of the unmodified file.</param>
/// <param name="figures">Its figures as printed, by index; null for those that cannot be changed.</param>
/// <param name="style">How it writes digits.</param>
internal sealed class PeriodChanges(Proof proof, PrintedFigure?[] figures, PrintedDigits style)
{
    private readonly Dictionary<int, Tie> _values = proof
        .Ties.Where(tie => tie.Verdict is Verdict.Exact or Verdict.Rounded && tie.Operands.Length == 1)
        .Where(tie => proof.Figures[tie.Result].Place == FigurePlace.Prose)
        .Where(tie => proof.Figures[tie.Operands[0].Figure].Place == FigurePlace.Table)
        .GroupBy(tie => tie.Result)
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>The figure and the next one like it, exchanged: in its row, in its caption, in its sentence.</summary>
    /// <param name="figure">The first of the two.</param>
    /// <param name="sentence">The end of its sentence, for running text.</param>
    public IEnumerable<Change> Exchanged(PrintedFigure figure, int sentence)
    {
        if (Next(figure, sentence) is { } other)
        {
            yield return new Change(
                Alteration.Exchanged,
                [figure.Index, other.Index],
                [.. Take(figure, other.Figure.Number, other.Run), .. Take(other, figure.Figure.Number, figure.Run)],
                [Value(figure, other.Figure.Number), Value(other, figure.Figure.Number)],
                $"{figure.Figure.Text} / {other.Figure.Text}",
                $"{other.Figure.Text} / {figure.Figure.Text}"
            );
        }
    }

    /// <summary>The value of the other period in the figure's place; for running text that of the cell that proves it.</summary>
    public IEnumerable<Change> Stale(PrintedFigure figure)
    {
        if (
            OtherPeriod(figure) is { } number
            && number != figure.Figure.Number
            && (IsNegative(number) == IsNegative(figure.Figure.Number) || figure.HasClearSign)
        )
        {
            yield return new Change(
                Alteration.Stale,
                [figure.Index],
                [.. Take(figure, number, style.Write(number))],
                [Value(figure, number)],
                figure.Figure.Text,
                (number.Mantissa < 0 ? "-" : "") + style.Write(number)
            );
        }
    }

    private PrintedNumber? OtherPeriod(PrintedFigure figure)
    {
        if (!figure.IsPlain)
        {
            return null;
        }
        if (figure.Figure.Place == FigurePlace.Table)
        {
            return (Beside(figure.Index, 1) ?? Beside(figure.Index, -1)) is { } cell ? proof.Figures[cell].Number : null;
        }
        if (
            !_values.TryGetValue(figure.Index, out var tie)
            || (Beside(tie.Operands[0].Figure, 1) ?? Beside(tie.Operands[0].Figure, -1)) is not { } other
        )
        {
            return null;
        }
        var unit = Powers.Ten(figure.Figure.Scale - figure.Figure.Number.FractionDigits);
        // A cell may print a loss with a sign that the text says in words.
        var sign = Math.Sign(proof.Figures[tie.Operands[0].Figure].Value) == Math.Sign(figure.Figure.Value) ? 1 : -1;
        var mantissa = Math.Round(sign * proof.Figures[other].Value / unit, MidpointRounding.AwayFromZero);
        return figure.Figure.Number with { Mantissa = (long)mantissa };
    }

    // The nearest cell of the row in that direction that holds the same kind of figure.
    private int? Beside(int index, int step)
    {
        var figure = proof.Figures[index];
        for (var other = index + step; other >= 0 && other < proof.Figures.Length; other += step)
        {
            var next = proof.Figures[other];
            if (next.Table != figure.Table || next.Row != figure.Row || next.Document != figure.Document)
            {
                return null;
            }
            if (next.Place == FigurePlace.Table && next.IsFinancial && IsLike(figure, next) && !next.Number.IsDash)
            {
                return other;
            }
        }
        return null;
    }

    private PrintedFigure? Next(PrintedFigure figure, int sentence)
    {
        if (!figure.IsPlain)
        {
            return null;
        }
        var other = figure.Figure.Place == FigurePlace.Table ? Beside(figure.Index, 1) : NextInText(figure, sentence);
        return
            other is { } index
            && figures[index] is { IsPlain: true } next
            && next.Figure.Number != figure.Figure.Number
            && (IsNegative(next.Figure.Number) == IsNegative(figure.Figure.Number) || (figure.HasClearSign && next.HasClearSign))
            ? next
            : null;
    }

    private int? NextInText(PrintedFigure figure, int sentence)
    {
        for (var index = figure.Index + 1; index < proof.Figures.Length && proof.Figures[index].Span.Start < sentence; index++)
        {
            var next = proof.Figures[index];
            if (next.Document != figure.Figure.Document || next.Table != figure.Figure.Table)
            {
                return null;
            }
            if (
                next.IsFinancial
                && next.Place == figure.Figure.Place
                && next.Row == figure.Figure.Row
                && IsLike(figure.Figure, next)
                && next.Number.FractionDigits == figure.Figure.Number.FractionDigits
            )
            {
                return index;
            }
        }
        return null;
    }

    private bool IsLike(Figure figure, Figure other) =>
        figure.Unit == other.Unit
        && figure.Scale == other.Scale
        && (
            figure.Column is not { } column
            || other.Column is not { } beside
            || proof.Tables[figure.Table!.Value].Columns[column].Kind == proof.Tables[figure.Table!.Value].Columns[beside].Kind
        );

    // Where the sign changes too, the blanks beside the figure are taken by its marks already.
    private static IEnumerable<Edit> Take(PrintedFigure figure, PrintedNumber number, string run) =>
        IsNegative(number) == IsNegative(figure.Figure.Number)
            ? figure.Renumber(run)
            : [.. figure.ChangeSign(), .. figure.Renumber(run, shifts: false)];

    private static bool IsNegative(PrintedNumber number) => number.Mantissa < 0;

    private static Altered Value(PrintedFigure figure, PrintedNumber number) => new(figure.Index, number, figure.Figure.Scale);
}
