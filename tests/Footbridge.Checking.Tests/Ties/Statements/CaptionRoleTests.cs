using Footbridge.Checking.Ties.Statements;

namespace Footbridge.Checking.Tests.Ties.Statements;

/// <summary>What the words beside a figure inside a caption say of it, and for which column it holds.</summary>
public class CaptionRoleTests
{
    [Theory]
    [InlineData(
        "$0.01 par value; 900 shares authorized; 520 and 510 shares outstanding, respectively",
        "par*; authorized*; outstanding 0; outstanding 1"
    )]
    [InlineData("$0.01 par value, 900 shares authorized, 520 and 510 shares issued and outstanding", "par*; authorized*; both 0; both 1")]
    [InlineData("$0.01 par value (authorized: 900 shares; issued: 520 shares and 510 shares)", "par*; authorized*; issued 0; issued 1")]
    [InlineData("$0.01 par value; authorized - 900 shares; issued - 520 shares", "par*; authorized*; issued*")]
    [InlineData(
        "$0.01 par value; 900 shares authorized; 520 and 510 shares issued; 499 and 488 shares outstanding",
        "par*; authorized*; issued 0; issued 1; outstanding 0; outstanding 1"
    )]
    public void Shares_are_told_by_the_words_beside_them(string words, string expected)
    {
        var facts = Facts.Of(
            $"""
            Balance Sheets (in thousands)

            | | June 30, 2025 | December 31, 2024 |
            |---|--:|--:|
            | Total assets | 42,595 | 38,052 |
            | Common stock, {words} | 5,200 | 5,100 |
            | Total stockholders' equity | 34,375 | 30,147 |
            | Total liabilities and stockholders' equity | 42,595 | 38,052 |
            """
        );
        var captions = new CaptionFigures(facts.Book);
        Assert.Equal(expected, string.Join("; ", captions.All.Select(Print)));
    }

    [Fact]
    public void A_discount_is_what_was_taken_off()
    {
        var facts = Facts.Of(
            """
            Balance Sheets (in thousands)

            | | June 30, 2025 | December 31, 2024 |
            |---|--:|--:|
            | Receivables, net of allowance of $95 and $88, respectively | 4,010 | 3,955 |
            | Total assets | 42,595 | 38,052 |
            | Term loan, less discount of $185 and $210, respectively | 20,690 | 21,540 |
            | Total stockholders' equity | 34,375 | 30,147 |
            | Total liabilities and stockholders' equity | 42,595 | 38,052 |
            """
        );
        Assert.Equal("other 0; other 1; discount 0; discount 1", string.Join("; ", new CaptionFigures(facts.Book).All.Select(Print)));
    }

    private static string Print(CaptionFigure figure) =>
        (figure.Role == CaptionRole.IssuedAndOutstanding ? "both" : figure.Role.ToString().ToLowerInvariant())
        + figure.Column switch
        {
            CaptionFigure.Every => "*",
            CaptionFigure.Unknown => "?",
            var column => $" {column}",
        };
}
