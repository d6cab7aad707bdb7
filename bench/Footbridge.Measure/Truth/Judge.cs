using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Measure.Truth;

/// <summary>Holds what was read of a page against the tags that were hidden from the reader.</summary>
internal static class Judge
{
    private const int NearDays = 7;

    /// <summary>One judgement a place, in order.</summary>
    /// <param name="places">The truth.</param>
    /// <param name="hidden">The page that was read.</param>
    /// <param name="figures">The figures of the page.</param>
    public static ImmutableArray<Judgement> Compare(ImmutableArray<TaggedPlace> places, HiddenSource hidden, ImmutableArray<Figure> figures)
    {
        var index = new FigureIndex(figures);
        return
        [
            .. places.Select(place =>
            {
                var span = Trimmed(hidden, place.Fact);
                return Of(place, index.At(span));
            }),
        ];
    }

    private static SourceSpan Trimmed(HiddenSource hidden, TaggedFact fact)
    {
        int start = hidden.Map(fact.Start),
            end = hidden.Map(fact.End);
        while (start < end && char.IsWhiteSpace(hidden.Text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(hidden.Text[end - 1]))
        {
            end--;
        }
        return new SourceSpan(start, end);
    }

    private static Judgement Of(TaggedPlace place, Figure? figure)
    {
        var value = Value(place, figure);
        if (figure is null || !figure.IsFinancial)
        {
            return new Judgement(place, figure, value, UnitOutcome.NoFigure, PeriodOutcome.NoFigure);
        }
        // A number tagged in several contexts is right when it is right for one of them.
        var period = place.Facts.Select(fact => Period(fact.Context?.Period, figure.Period)).Min();
        return new Judgement(place, figure, value, Unit(place.Fact, figure.Unit), period);
    }

    /// <summary>Judges digits, scale and sign. A zero has neither scale nor sign.</summary>
    public static ValueOutcome Value(TaggedPlace place, Figure? figure)
    {
        if (figure is null)
        {
            return ValueOutcome.NotFound;
        }
        if (!figure.IsFinancial)
        {
            return ValueOutcome.NotFinancial;
        }
        var number = figure.Number;
        var printed = place.Printed;
        if (Math.Abs(number.Value) != printed.Value || (printed.HasDigits && number.FractionDigits != printed.FractionDigits))
        {
            return ValueOutcome.DigitsWrong;
        }
        if (printed.Value == 0m)
        {
            return ValueOutcome.Right;
        }
        return figure.Scale != place.Fact.Scale ? ValueOutcome.ScaleWrong
            : number.Value < 0 != place.IsNegative ? ValueOutcome.SignWrong
            : ValueOutcome.Right;
    }

    /// <summary>Judges the unit.</summary>
    public static UnitOutcome Unit(TaggedFact fact, Unit? read)
    {
        if (fact.Unit is null)
        {
            return UnitOutcome.NoTruth;
        }
        var truth = fact.Unit.ToUnit(fact.Scale);
        if (read == truth)
        {
            return UnitOutcome.Right;
        }
        if (read?.Kind == truth.Kind)
        {
            return read.Currency is null ? UnitOutcome.CurrencyMissing : UnitOutcome.CurrencyWrong;
        }
        return IsPlain(truth.Kind) && read is not null && IsPlain(read.Kind) ? UnitOutcome.OtherNumber : UnitOutcome.KindWrong;

        static bool IsPlain(UnitKind kind) => kind is UnitKind.Ratio or UnitKind.Count;
    }

    /// <summary>Judges the period.</summary>
    public static PeriodOutcome Period(Period? truth, Period? read)
    {
        if (truth is null)
        {
            return PeriodOutcome.NoTruth;
        }
        if (read is null)
        {
            return PeriodOutcome.Null;
        }
        if (read == truth)
        {
            return PeriodOutcome.Exact;
        }
        if (read.End == truth.End)
        {
            return (truth.Start, read.Start) switch
            {
                ({ } expected, { } got) => Math.Abs(expected.DayNumber - got.DayNumber) <= NearDays
                    ? PeriodOutcome.NearStart
                    : PeriodOutcome.LengthWrong,
                (null, _) => PeriodOutcome.ClosingBalance,
                _ => PeriodOutcome.InstantForDuration,
            };
        }
        return truth.IsInstant && read.Start is { } opening && Math.Abs(opening.DayNumber - 1 - truth.End.DayNumber) <= 1
                ? PeriodOutcome.OpeningBalance
            : truth.IsInstant == read.IsInstant ? PeriodOutcome.EndWrong
            : PeriodOutcome.KindAndEndWrong;
    }
}
