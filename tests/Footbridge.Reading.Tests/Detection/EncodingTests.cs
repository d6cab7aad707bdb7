using System.Text;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Detection;

public class EncodingTests
{
    private const string Text = "Net sales – “record” €5 million\nin the first quarter of 2024.";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    public void Unicode_is_read_with_and_without_a_byte_order_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        Assert.Equal(Text, Reading.Document(bytes).Source);
    }

    [Fact]
    public void Windows_1252_is_read_with_its_quotes_dashes_and_euro_sign()
    {
        byte[] bytes = [.. "Net sales "u8, 0x96, (byte)' ', 0x93, .. "record"u8, 0x94, (byte)' ', 0x80, .. "5 caf"u8, 0xE9];
        Assert.Equal("Net sales – “record” €5 café", Reading.Document(bytes).Source);
    }

    [Fact]
    public void A_file_cut_inside_a_character_stays_utf_8_and_says_so()
    {
        var bytes = Encoding.UTF8.GetBytes(Text + " €")[..^1];
        var document = Reading.Document(bytes);
        Assert.StartsWith(Text, document.Source, StringComparison.Ordinal);
        Assert.Contains(document.Notes, note => note.Message.Contains("middle of a character", StringComparison.Ordinal));
    }

    [Fact]
    public void One_bad_byte_in_utf_8_does_not_turn_the_rest_into_another_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), 0xFF, .. " and more"u8];
        var document = Reading.Document(bytes);
        Assert.StartsWith(Text, document.Source, StringComparison.Ordinal);
        Assert.Single(document.Notes);
    }

    public static TheoryData<byte[], string> Unreadable =>
        new()
        {
            { [], "is empty" },
            { "  \n\t\n"u8.ToArray(), "is empty" },
            { "%PDF-1.7 ..."u8.ToArray(), "is a PDF" },
            { [0x50, 0x4B, 3, 4, 0, 0, .. "word/document.xml"u8], "is a Word document" },
            { [0x50, 0x4B, 3, 4, 0, 0, .. "xl/workbook.xml"u8], "is an Excel workbook" },
            { [0x50, 0x4B, 3, 4, 0, 0, .. "release.htm"u8], "is a ZIP archive" },
            { [0x1F, 0x8B, 8, 0], "is a compressed file" },
            { [0x89, .. "PNG\r\n"u8], "is a picture" },
            { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "is an old Word or Excel file" },
            { "{\\rtf1 text}"u8.ToArray(), "is rich text" },
            { [1, 2, 3, 0, 5, 6, 7, 0, 200, 14, 0, 3], "is binary data" },
        };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_is_refused_with_what_to_do(byte[] bytes, string reason)
    {
        var outcome = DocumentReader.Read("file", bytes);
        Assert.Empty(outcome.Documents);
        Assert.StartsWith(reason, outcome.Refusal, StringComparison.Ordinal);
        Assert.Contains(": ", outcome.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_of_the_bytes_on_disk()
    {
        var document = Reading.Document("\uFEFFabc");
        Assert.Equal("abc", document.Source);
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("\uFEFFabc"))),
            document.Sha256
        );
    }
}
