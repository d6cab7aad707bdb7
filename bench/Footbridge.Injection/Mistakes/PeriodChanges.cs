using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Mistakes;

/// <summary>Changes that put one period's value in the place of another's.</summary>
internal sealed class PeriodChanges(PrintedRelease release)
{
    private readonly Proof _proof = release.Proof;

    private readonly Dictionary<int, Tie> _values = release
        .Proof.Ties.Where(tie => tie.Verdict is Verdict.Exact or Verdict.Rounded && tie.Operands.Length == 1)
        .Where(tie => release.Proof.Figures[tie.Result].Place == FigurePlace.Prose)
        .Where(tie => release.Proof.Figures[tie.Operands[0].Figure].Place == FigurePlace.Table)
        .GroupBy(tie => tie.Result)
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>The figure and the next one like it, exchanged: in its row, in its caption, in its sentence.</summary>
    public IEnumerable<Change> Exchanged(PrintedFigure figure)
    {
        if (Next(figure) is { } other)
        {
            yield return new Change(
                Mistake.ColumnsExchanged,
                [figure.Index, other.Index],
                [.. Take(figure, other.Figure.Number, other.Run), .. Take(other, figure.Figure.Number, figure.Run)],
                [Value(figure, other.Figure.Number), Value(other, figure.Figure.Number)],
                $"{figure.Figure.Text} / {other.Figure.Text}",
                $"{other.Figure.Text} / {figure.Figure.Text}"
            );
        }
    }

    /// <summary>The value of the other period in the figure's place; for running text that of the cell that proves it.</summary>
    public IEnumerable<Change> Other(PrintedFigure figure)
    {
        if (
            OtherPeriod(figure) is { } number
            && number != figure.Figure.Number
            && (IsNegative(number) == IsNegative(figure.Figure.Number) || figure.HasClearSign)
        )
        {
            yield return new Change(
                Mistake.OtherPeriod,
                [figure.Index],
                [.. Take(figure, number, release.Style.Write(number))],
                [Value(figure, number)],
                figure.Figure.Text,
                (number.Mantissa < 0 ? "-" : "") + release.Style.Write(number)
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
            return (Beside(figure.Index, 1) ?? Beside(figure.Index, -1)) is { } cell ? _proof.Figures[cell].Number : null;
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
        var sign = Math.Sign(_proof.Figures[tie.Operands[0].Figure].Value) == Math.Sign(figure.Figure.Value) ? 1 : -1;
        var mantissa = Math.Round(sign * _proof.Figures[other].Value / unit, MidpointRounding.AwayFromZero);
        return figure.Figure.Number with { Mantissa = (long)mantissa };
    }

    // The nearest cell of the row in that direction that holds the same kind of figure.
    private int? Beside(int index, int step)
    {
        var figure = _proof.Figures[index];
        for (var other = index + step; other >= 0 && other < _proof.Figures.Length; other += step)
        {
            var next = _proof.Figures[other];
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

    private PrintedFigure? Next(PrintedFigure figure)
    {
        if (!figure.IsPlain)
        {
            return null;
        }
        var other = figure.Figure.Place == FigurePlace.Table ? Beside(figure.Index, 1) : NextInText(figure);
        return
            other is { } index
            && release.Figures[index] is { IsPlain: true } next
            && next.Figure.Number != figure.Figure.Number
            && (IsNegative(next.Figure.Number) == IsNegative(figure.Figure.Number) || (figure.HasClearSign && next.HasClearSign))
            ? next
            : null;
    }

    private int? NextInText(PrintedFigure figure)
    {
        var sentence = release.Sentences[figure.Index];
        for (var index = figure.Index + 1; index < _proof.Figures.Length && _proof.Figures[index].Span.Start < sentence; index++)
        {
            var next = _proof.Figures[index];
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
            || _proof.Tables[figure.Table!.Value].Columns[column].Kind == _proof.Tables[figure.Table!.Value].Columns[beside].Kind
        );

    // Where the sign changes too, the blanks beside the figure are taken by its marks already.
    private static IEnumerable<Edit> Take(PrintedFigure figure, PrintedNumber number, string run) =>
        IsNegative(number) == IsNegative(figure.Figure.Number)
            ? figure.Renumber(run)
            : [.. figure.ChangeSign(), .. figure.Renumber(run, shifts: false)];

    private static bool IsNegative(PrintedNumber number) => number.Mantissa < 0;

    private static Altered Value(PrintedFigure figure, PrintedNumber number) => new(figure.Index, number, figure.Figure.Scale);
}
