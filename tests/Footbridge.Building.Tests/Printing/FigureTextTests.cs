using System.Globalization;
using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Building.Tests.Printing;

public class FigureTextTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20130425UL, 1UL);

    private static readonly TableFormats s_thousands = new("USD", 3);
    private static readonly ProseFormats s_prose = new("USD");

    [Theory]
    [InlineData("44392000", true, "$44,392")]
    [InlineData("-1643000", true, "$(1,643)")]
    [InlineData("-16000", false, "(16)")]
    [InlineData("0", false, "—")]
    [InlineData("0", true, "—")]
    [InlineData("499.99", false, "—")]
    [InlineData("-499.99", true, "—")]
    [InlineData("500", false, "1")]
    [InlineData("-500", false, "(1)")]
    [InlineData("1246930000", false, "1,246,930")]
    public void Money_in_a_table_of_thousands(string value, bool hasSign, string printed) =>
        Assert.Equal(printed, FigureText.Of(Number(value), s_thousands.Of(UnitKind.Money, null, hasSign)));

    [Theory]
    [InlineData(UnitKind.Shares, "50771000", "50,771")]
    [InlineData(UnitKind.Shares, "-128000", "(128)")]
    [InlineData(UnitKind.Shares, "0", "—")]
    [InlineData(UnitKind.PerShare, "-0.0324", "$(0.03)")]
    [InlineData(UnitKind.PerShare, "0.0021", "$0.00")]
    [InlineData(UnitKind.PerShare, "-0.0021", "$0.00")]
    [InlineData(UnitKind.PerShare, "0.125", "$0.13")]
    [InlineData(UnitKind.Percent, "0.5284", "52.8%")]
    [InlineData(UnitKind.Percent, "-0.0525", "-5.3%")]
    [InlineData(UnitKind.Percent, "0", "0.0%")]
    [InlineData(UnitKind.Ratio, "7.14", "7.1x")]
    [InlineData(UnitKind.Count, "3700", "3,700")]
    [InlineData(UnitKind.Count, "0", "0")]
    public void Other_units_in_a_table(UnitKind kind, string value, string printed) =>
        Assert.Equal(printed, FigureText.Of(Number(value), s_thousands.Of(kind, null, hasSign: true)));

    [Theory]
    [InlineData(UnitKind.Money, 6, null, "69699000", "$69.7 million")]
    [InlineData(UnitKind.Money, 6, null, "-1643000", "$(1.6) million")]
    [InlineData(UnitKind.Money, 6, null, "21000", "$0.0 million")]
    [InlineData(UnitKind.Money, 6, null, "-21000", "$0.0 million")]
    [InlineData(UnitKind.Money, 6, 2, "69699000", "$69.70 million")]
    [InlineData(UnitKind.Money, 3, null, "69699000", "$69,699 thousand")]
    [InlineData(UnitKind.Money, 9, null, "1246930000", "$1.2 billion")]
    [InlineData(UnitKind.Money, 0, null, "69699000", "$69,699,000")]
    [InlineData(UnitKind.Shares, 3, null, "50771000", "50,771 thousand")]
    [InlineData(UnitKind.Shares, 6, null, "50771000", "50.8 million")]
    public void Amounts_in_text(UnitKind kind, int scale, int? digits, string value, string printed) =>
        Assert.Equal(printed, FigureText.Of(Number(value), s_prose.Scaled(kind, scale, digits)));

    [Theory]
    [InlineData("-0.0658", "-7%")]
    [InlineData("-79.238", "-7924%")]
    [InlineData("0.0049", "0%")]
    [InlineData("-0.0049", "0%")]
    [InlineData("0.005", "1%")]
    public void Growth_has_no_digits_after_the_point_and_no_negative_zero(string value, string printed) =>
        Assert.Equal(printed, FigureText.Of(Number(value), TableFormats.Growth));

    [Theory]
    [InlineData("-70", "-70 BPS", "-70 basis points")]
    [InlineData("0", "0 BPS", "0 basis points")]
    [InlineData("0.9", "1 BPS", "1 basis point")]
    public void Basis_points_are_letters_in_tables_and_words_in_text(string value, string inTable, string inText)
    {
        Assert.Equal(inTable, FigureText.Of(Number(value), TableFormats.Points));
        Assert.Equal(inText, FigureText.Of(Number(value), ProseFormats.Points(Number(value))));
    }

    [Theory]
    [InlineData("EUR", "€44,392")]
    [InlineData("GBP", "£44,392")]
    [InlineData("CAD", "$44,392")]
    [InlineData("SEK", "SEK\u00A044,392")]
    public void Each_currency_has_its_sign(string currency, string printed) =>
        Assert.Equal(printed, FigureText.Of(44_392_000m, new TableFormats(currency, 3).Of(UnitKind.Money, null, hasSign: true)));

    [Fact]
    public void A_value_just_below_a_half_is_not_lifted_over_it()
    {
        // Dividing before rounding would lose the last digit, and make this 0.5.
        Assert.Equal("—", FigureText.Of(499.9999999999999999999999999m, s_thousands.Of(UnitKind.Money, null, hasSign: false)));
        Assert.Equal("0%", FigureText.Of(0.0049999999999999999999999999m, TableFormats.Growth));
    }

    [Fact]
    public void What_is_printed_reads_back_as_the_rounding_interval_of_the_value() =>
        Prop.ForAll(
                Values.ToArbitrary(),
                Formats.ToArbitrary(),
                static (value, format) =>
                {
                    var text = FigureText.Of(value, format);
                    var read = PrintedFigure.Read(text, format);
                    var quantum = Quantum(format);
                    Assert.True(
                        Math.Abs(value - read) * 2m <= quantum,
                        $"{value.ToString(CultureInfo.InvariantCulture)} prints as {text}, {read.ToString(CultureInfo.InvariantCulture)}"
                    );
                    // Halves go away from zero.
                    Assert.True(Math.Abs(value - read) * 2m < quantum || Math.Abs(read) > Math.Abs(value), text);
                    Assert.True(read != 0m || !(text.Contains('-') || text.Contains('(')), $"{text} is a negative zero");
                }
            )
            .Check(s_config);

    private static decimal Quantum(FigureFormat format)
    {
        var quantum = 1m;
        for (var step = 0; step < Math.Abs(format.Decimals); step++)
        {
            quantum = format.Decimals > 0 ? quantum / 10m : quantum * 10m;
        }
        return quantum;
    }

    private static Gen<decimal> Values { get; } =
        from mantissa in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from low in Gen.Choose(0, 2_000_000_000)
        from digits in Gen.Choose(0, 12)
        from half in Gen.Elements(false, false, true)
        select half ? mantissa / 2m : Math.Round(mantissa + low / 2_000_000_000m, digits);

    private static Gen<FigureFormat> Formats { get; } =
        from kind in Gen.Elements(UnitKind.Money, UnitKind.Shares, UnitKind.PerShare, UnitKind.Percent, UnitKind.Ratio, UnitKind.Count)
        from scale in Gen.Elements(0, 3, 6, 9)
        from digits in Gen.Choose(0, 4)
        from sign in Gen.Elements(true, false)
        from inText in Gen.Elements(true, false)
        select inText
            ? (kind is UnitKind.Money or UnitKind.Shares ? s_prose.Scaled(kind, scale, digits) : s_prose.Plain(kind, digits))
            : new TableFormats("USD", scale).Of(kind, digits, sign);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
