using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Measure.Truth;

namespace Footbridge.Measure.Tests;

public sealed class JudgeTests
{
    private static readonly Period s_quarter = Period.Duration(new(2024, 1, 1), new(2024, 3, 31));

    [Theory]
    [InlineData(-12345, 1, 3, "Right")]
    [InlineData(12345, 1, 3, "SignWrong")]
    [InlineData(-12345, 1, 6, "ScaleWrong")]
    [InlineData(-12345, 2, 3, "DigitsWrong")]
    [InlineData(-123450, 2, 3, "DigitsWrong")]
    [InlineData(-12346, 1, 3, "DigitsWrong")]
    public void A_value_is_right_in_digits_scale_and_sign(long mantissa, int fractionDigits, int scale, string outcome) =>
        Assert.Equal(outcome, Judge.Value(Place("1,234.5", 1234.5m, 1), Made.Figure(0, 1, mantissa, fractionDigits, scale)).ToString());

    [Fact]
    public void A_missing_figure_and_one_that_is_not_financial_are_told_apart()
    {
        var place = Place("1,234.5", 1234.5m, 1);
        Assert.Equal(ValueOutcome.NotFound, Judge.Value(place, null));
        var year = Made.Figure(0, 1, -12345, 1, 3) with { Kind = FigureKind.Year };
        Assert.Equal(ValueOutcome.NotFinancial, Judge.Value(place, year));
    }

    [Fact]
    public void A_zero_has_neither_scale_nor_sign() =>
        Assert.Equal(ValueOutcome.Right, Judge.Value(Place("—", 0m, 0), Made.Figure(0, 1, 0, 0, 6)));

    [Theory]
    [InlineData("2024-01-01/2024-03-31", "Exact")]
    [InlineData("2024-01-04/2024-03-31", "NearStart")]
    [InlineData("2023-10-01/2024-03-31", "LengthWrong")]
    [InlineData("2024-03-31", "InstantForDuration")]
    [InlineData("2023-01-01/2023-03-31", "EndWrong")]
    [InlineData("2023-03-31", "KindAndEndWrong")]
    [InlineData(null, "Null")]
    public void A_duration_is_judged_by_its_days(string? read, string outcome) =>
        Assert.Equal(outcome, Judge.Period(s_quarter, Parse(read)).ToString());

    [Theory]
    [InlineData("2023-12-31", "Exact")]
    [InlineData("2024-01-01/2024-03-31", "OpeningBalance")]
    [InlineData("2023-10-01/2023-12-31", "ClosingBalance")]
    [InlineData("2024-03-31", "EndWrong")]
    public void An_instant_is_judged_against_the_balances_of_a_duration(string read, string outcome) =>
        Assert.Equal(outcome, Judge.Period(Period.Instant(new(2023, 12, 31)), Parse(read)).ToString());

    [Fact]
    public void A_currency_that_the_page_does_not_name_is_not_held_against_the_reader()
    {
        var fact = Place("1", 1m, 0).Fact;
        Assert.Equal(UnitOutcome.Right, Judge.Unit(fact, Unit.Usd));
        Assert.Equal(UnitOutcome.CurrencyMissing, Judge.Unit(fact, new Unit(UnitKind.Money)));
        Assert.Equal(UnitOutcome.CurrencyWrong, Judge.Unit(fact, new Unit(UnitKind.Money, "EUR")));
        Assert.Equal(UnitOutcome.KindWrong, Judge.Unit(fact, Unit.Shares));
        Assert.Equal(UnitOutcome.KindWrong, Judge.Unit(fact, null));
    }

    [Fact]
    public void The_figure_at_a_place_shares_most_characters_with_it()
    {
        var index = new FigureIndex([Made.Figure(0, 40, 1), Made.Figure(10, 14, 2), Made.Figure(14, 20, 3)]);
        Assert.Equal(2, index.At(new(10, 14))!.Number.Mantissa);
        Assert.Equal(3, index.At(new(15, 18))!.Number.Mantissa);
        Assert.Equal(1, index.At(new(25, 30))!.Number.Mantissa);
        Assert.Null(index.At(new(40, 45)));
    }

    [Fact]
    public void A_page_read_well_is_right_through_and_through()
    {
        const string Source =
            "<xbrli:context id=\"q\"><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-03-31</xbrli:endDate></xbrli:period></xbrli:context>"
            + "<xbrli:unit id=\"u\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>"
            + "<table><tr><td>Sales</td><td>(<ix:nonFraction name=\"a:Sales\" contextRef=\"q\" unitRef=\"u\" scale=\"3\">250</ix:nonFraction>)</td></tr></table>";
        var hidden = new HiddenSource(Source);
        var at = hidden.Text.IndexOf("(250)", StringComparison.Ordinal);
        var figure = Made.Figure(at, at + 5, -250, 0, 3) with { Period = s_quarter };
        var judgement = Assert.Single(Judge.Compare(TaggedPlace.Find(Source), hidden, [figure]));
        Assert.False(judgement.IsMiss);
        Assert.True(judgement.SignConvention);
    }

    private static TaggedPlace Place(string text, decimal value, int fractionDigits) =>
        new(
            TaggedRole.Cell,
            null,
            new PrintedMagnitude(text, value, fractionDigits, value != 0m),
            IsNegative: true,
            [new TaggedFact("a:Item", new TagContext(s_quarter, []), new TagUnit("iso4217:USD", null), 3, false, "", 0, 1)]
        );

    private static Period? Parse(string? text) =>
        text?.Split('/') switch
        {
            null => null,
            [var day] => Period.Instant(Day(day)),
            [var start, var end] => Period.Duration(Day(start), Day(end)),
            _ => throw new FormatException(text),
        };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
