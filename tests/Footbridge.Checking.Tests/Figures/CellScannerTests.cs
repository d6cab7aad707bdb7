using System.Globalization;
using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tests.Figures;

public class CellScannerTests
{
    private static readonly ScanContext s_point = new(Style: DecimalStyle.Point, Place: Footbridge.Core.Facts.FigurePlace.Table);

    [Theory]
    [InlineData("$ 44,392", "44392", "USD")]
    [InlineData("(1,643)", "-1643", "")]
    [InlineData("$(0.03", "-0.03", "USD")]
    [InlineData("(41.1", "-41.1", "")]
    [InlineData("1,799(1)", "1799", "")]
    [InlineData("1,234(a)", "1234", "")]
    [InlineData("1,234 **", "1234", "")]
    [InlineData("-70 BPS", "-70", "bps")]
    [InlineData("100 BPS", "100", "bps")]
    [InlineData("11%", "0.11", "percent")]
    [InlineData("(7)%", "-0.07", "percent")]
    [InlineData("(7.5%)", "-0.075", "percent")]
    [InlineData("( 7.5 ) %", "-0.075", "percent")]
    [InlineData("49.0 %", "0.49", "percent")]
    [InlineData("7.1x", "7.1", "ratio")]
    [InlineData("+2.8%", "0.028", "percent")]
    [InlineData("$3.32", "3.32", "USD")]
    [InlineData("8.6 pts", "0.086", "percent")]
    [InlineData("0.3 pt", "0.003", "percent")]
    [InlineData("EUR 12", "12", "EUR")]
    [InlineData("-$5.0", "-5", "USD")]
    [InlineData("$-5.0", "-5", "USD")]
    [InlineData("\u22125", "-5", "")]
    [InlineData("–5.25", "-5.25", "")]
    [InlineData("1,643-", "-1643", "")]
    [InlineData("8\u00A0416.9", "8416.9", "")]
    [InlineData("8\u202F416", "8416", "")]
    [InlineData("1'234", "1234", "")]
    [InlineData(".45", "0.45", "")]
    [InlineData("(.03)", "-0.03", "")]
    [InlineData("$1.2M", "1200000", "USD")]
    [InlineData("\u00A0 12 \u00A0", "12", "")]
    [InlineData("1,799¹", "1799", "")]
    [InlineData("*13.5%*", "0.135", "percent")]
    public void A_cell_with_one_number_is_a_figure(string text, string value, string unit)
    {
        var reading = CellScanner.Read(text, s_point);
        Assert.Equal(CellClass.Figure, reading.Class);
        Assert.Equal(value, Numbers.Value(reading.Number).ToString("0.######", CultureInfo.InvariantCulture));
        Assert.Equal(unit, reading.Number.Unit?.ToString() ?? "");
    }

    [Theory]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234", "1234")]
    [InlineData("-9,3 %", "-0.093")]
    public void A_continental_document_separates_thousands_its_own_way(string text, string value)
    {
        var reading = CellScanner.Read(text, new ScanContext(Style: DecimalStyle.Comma));
        Assert.Equal(CellClass.Figure, reading.Class);
        Assert.Equal(value, Numbers.Value(reading.Number).ToString("0.######", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\t")]
    public void A_cell_without_text_is_empty(string text) => Assert.Equal(CellClass.Empty, CellScanner.Read(text, s_point).Class);

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("--")]
    [InlineData("―")]
    [InlineData("-0-")]
    [InlineData("$-")]
    [InlineData("$ —")]
    [InlineData("—%")]
    [InlineData("— %")]
    [InlineData("(—)")]
    [InlineData("—*")]
    public void A_dash_stands_for_zero(string text)
    {
        var reading = CellScanner.Read(text, s_point);
        Assert.Equal(CellClass.Dash, reading.Class);
        Assert.True(reading.Number.Number.IsDash);
    }

    [Theory]
    [InlineData("$", (int)CellClass.CurrencyMark)]
    [InlineData("US$", (int)CellClass.CurrencyMark)]
    [InlineData("€", (int)CellClass.CurrencyMark)]
    [InlineData("EUR", (int)CellClass.CurrencyMark)]
    [InlineData("$(", (int)CellClass.OpenParenthesis)]
    [InlineData("$ (", (int)CellClass.OpenParenthesis)]
    [InlineData("(", (int)CellClass.OpenParenthesis)]
    [InlineData(")", (int)CellClass.ClosingMark)]
    [InlineData(")%", (int)CellClass.ClosingMark)]
    [InlineData(") %", (int)CellClass.ClosingMark)]
    [InlineData("%", (int)CellClass.ClosingMark)]
    [InlineData("%)", (int)CellClass.ClosingMark)]
    [InlineData("pts.", (int)CellClass.ClosingMark)]
    [InlineData("bps", (int)CellClass.ClosingMark)]
    [InlineData("x", (int)CellClass.ClosingMark)]
    [InlineData("NM", (int)CellClass.NotMeaningful)]
    [InlineData("n/m", (int)CellClass.NotMeaningful)]
    [InlineData("N/A", (int)CellClass.NotMeaningful)]
    [InlineData("n.a.", (int)CellClass.NotMeaningful)]
    [InlineData("*", (int)CellClass.NotMeaningful)]
    [InlineData("NM(1)", (int)CellClass.NotMeaningful)]
    [InlineData("---", (int)CellClass.Rule)]
    [InlineData("======", (int)CellClass.Rule)]
    [InlineData("Total assets", (int)CellClass.Text)]
    [InlineData("March 31, 2013", (int)CellClass.Text)]
    [InlineData("31 December", (int)CellClass.Text)]
    [InlineData("12/31/24", (int)CellClass.Text)]
    [InlineData("(781) 418-2404", (int)CellClass.Text)]
    [InlineData("44,392 39,938", (int)CellClass.Text)]
    [InlineData("$280 - $290", (int)CellClass.Text)]
    [InlineData("Q1 2024", (int)CellClass.Text)]
    [InlineData("4 stores", (int)CellClass.Text)]
    [InlineData("1 234", (int)CellClass.Text)]
    public void Everything_else_has_its_class(string text, int expected) =>
        Assert.Equal((CellClass)expected, CellScanner.Read(text, s_point).Class);

    [Fact]
    public void Cells_that_were_split_say_what_glue_they_need()
    {
        Assert.True(CellScanner.Read("(41.1", s_point).Number.Has(NumberMarks.OpenParenthesis));
        Assert.True(CellScanner.Read("1,643)", s_point).Number.Has(NumberMarks.CloseParenthesis));
        Assert.True(CellScanner.Read(")%", s_point).Number.Has(NumberMarks.CloseParenthesis));
        Assert.Equal("percent", CellScanner.Read(")%", s_point).Number.Unit!.ToString());
        Assert.Equal("USD", CellScanner.Read("$(", s_point).Number.Unit!.ToString());
    }

    [Fact]
    public void A_year_is_a_number_that_looks_like_one()
    {
        Assert.True(CellScanner.Read("2013", s_point).Number.Has(NumberMarks.LooksLikeYear));
        Assert.False(CellScanner.Read("2,013", s_point).Number.Has(NumberMarks.LooksLikeYear));
        Assert.False(CellScanner.Read("(2013)", s_point).Number.Has(NumberMarks.LooksLikeYear));
    }

    [Fact]
    public void Bounds_are_not_exact() => Assert.True(CellScanner.Read(">100%", s_point).Number.Has(NumberMarks.Inexact));

    [Fact]
    public void Raised_markers_are_dropped()
    {
        var cell = new MappedText("1,7991", [new(0, 0, 6)], [new(5, 6)]);
        var reading = CellScanner.Read(cell, s_point);
        Assert.Equal(1799, reading.Number.Number.Mantissa);
        Assert.Equal(5, reading.Number.End);
    }

    [Theory]
    [InlineData("8", false)]
    [InlineData("1,2", false)]
    [InlineData("(a)", false)]
    [InlineData("1,799", true)]
    [InlineData("7.1%", true)]
    public void A_cell_of_nothing_but_a_raised_marker_is_no_figure(string text, bool isFigure)
    {
        var cell = new MappedText(text, [new(0, 0, text.Length)], [new(0, text.Length)]);
        Assert.Equal(isFigure ? CellClass.Figure : CellClass.Text, CellScanner.Read(cell, s_point).Class);
    }

    [Fact]
    public void Plain_cells_allocate_nothing()
    {
        string[] cells = ["44,392", "(1,643)", "$ 1.5", "7.1%", "—", "", "Total assets", ")"];
        var texts = cells.Select(cell => MappedText.Verbatim(cell, 0)).ToArray();
        foreach (var text in texts)
        {
            CellScanner.Read(text, s_point);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
        {
            CellScanner.Read(text, s_point);
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
