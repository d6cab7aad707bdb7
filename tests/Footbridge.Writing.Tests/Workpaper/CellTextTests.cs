using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Tests.Workpaper;

/// <summary>Text and addresses as cells hold them.</summary>
public sealed class CellTextTests
{
    [Theory]
    [InlineData("Total revenue", "Total revenue")]
    [InlineData("one\ntwo\tthree", "one\ntwo three")]
    [InlineData("a\0b\u001bc\u007fd\u0085e", "abcde")]
    [InlineData("\u202e123\u202c \u2067x\u2069", "123 x")]
    [InlineData("pair \ud83d\ude00 kept", "pair \ud83d\ude00 kept")]
    [InlineData("_x0041_ and _xyz_", "_x005F_x0041_ and _xyz_")]
    [InlineData("\ufffe\uffff", "")]
    public void What_no_eye_sees_is_left_out(string text, string clean) => Assert.Equal(clean, CellText.Clean(text));

    // An attribute cannot hold a half of a pair.
    [Fact]
    public void Half_a_letter_is_left_out() => Assert.Equal("lone  and  halves", CellText.Clean("lone \ud800 and \udc00 halves"));

    [Theory]
    [InlineData(1, "A1")]
    [InlineData(26, "Z1")]
    [InlineData(27, "AA1")]
    [InlineData(702, "ZZ1")]
    [InlineData(703, "AAA1")]
    [InlineData(16_384, "XFD1")]
    public void Columns_are_named_as_programs_name_them(int column, string address) =>
        Assert.Equal(address, new CellAddress("Any", 1, column).Local);

    [Fact]
    public void Numbers_keep_all_their_digits()
    {
        Assert.Equal("1234567890123456789.01", CellNumber.Of(1_234_567_890_123_456_789.0100m));
        Assert.Equal("0", CellNumber.Of(-0.00m));
        Assert.Equal("-0.0000000000000000000000000001", CellNumber.Of(-0.0000000000000000000000000001m));
    }

    [Theory]
    [InlineData("short", 10, 1)]
    [InlineData("two words", 6, 2)]
    [InlineData("one\ntwo\nthree", 40, 3)]
    public void A_row_is_as_high_as_its_text_needs(string text, int width, int lines) => Assert.Equal(lines, RowHeight.Lines(text, width));
}
