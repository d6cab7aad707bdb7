using System.Diagnostics;
using System.Text;
using Footbridge.Checking.Periods;

namespace Footbridge.Checking.Tests.Periods;

/// <summary>Any text can be read, in time that grows with its length.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "three",
        "months",
        "ended",
        "march",
        "31",
        ",",
        "2013",
        "/",
        "-",
        "–",
        "Q",
        "4",
        "FY",
        "24",
        "and",
        "to",
        "weeks",
        "thirty",
        "nine",
        "fiscal",
        "year",
        "first",
        "half",
        "balance",
        "at",
        "as",
        "of",
        "beginning",
        "end",
        "period",
        "%",
        "$",
        "(",
        ")",
        ".",
        "'",
        "vs",
        "change",
        "y",
        "through",
        "December",
        "31st",
        "0",
        "99999999999999999999",
        "02",
        "H1",
        "\u00a0",
        "\u001e",
        "E",
        "from",
        "quarter",
        "date",
        "Inc",
        "dec",
        "ё",
        "中",
    ];

    [Fact]
    public void No_mixture_of_the_grammars_own_words_breaks_it()
    {
        var random = new Random(20130425);
        var text = new StringBuilder();
        for (var round = 0; round < 20_000; round++)
        {
            text.Clear();
            for (var count = random.Next(1, 14); count > 0; count--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
                if (random.Next(3) > 0)
                {
                    text.Append(' ');
                }
            }
            var stack = text.ToString().Split('\u001e');
            var phrase = PeriodGrammar.Parse(stack);
            var period = ColumnPeriods.Resolve(phrase, PeriodContext.Empty);

            Assert.True(period is null || period.Start is null || period.Start <= period.End);
            var last = -1;
            foreach (var term in phrase.Terms)
            {
                Assert.InRange(term.Range.Start, 0, term.Range.End - 1);
                Assert.True(term.Range.Start >= last || term.Kind == TermKind.Length);
                last = term.Range.Start;
            }
            _ = RowPeriods.Read(stack[0]);
        }
    }

    [Theory]
    [InlineData("three and ")]
    [InlineData("Q1 2013 / ")]
    [InlineData("1")]
    [InlineData("March 31, ")]
    [InlineData("a")]
    [InlineData("(((")]
    public void Long_texts_take_linear_time(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();
        var watch = Stopwatch.StartNew();

        _ = PeriodGrammar.Parse(text);

        // Well under a second on a slow machine; minutes, if it were quadratic.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void A_date_is_read_wherever_it_stands_in_a_long_text()
    {
        for (var filler = 150; filler < 260; filler++)
        {
            var text = new StringBuilder().Insert(0, "word ", filler).Append("for the three months ended March 31, 2013").ToString();

            Assert.Equal("2013-01-01/2013-03-31", ColumnPeriods.Resolve(PeriodGrammar.Parse(text), PeriodContext.Empty)?.ToString());
        }
    }
}
