using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Footbridge.Bench;
using Footbridge.Measure.Speed;
using Footbridge.Measure.Synthetic;

namespace Footbridge.Measure.Tests;

public sealed class SyntheticTests
{
    [Fact]
    public void A_made_up_statement_adds_up()
    {
        var statement = SyntheticStatement.Make("Made", "Results", SyntheticPeriods.Of(0), 3, new Random(1));
        for (var period = 0; period < 2; period++)
        {
            long section = 0,
                all = 0;
            foreach (var line in statement.Lines.Where(line => line.Values is not null))
            {
                var value = line.Values![period];
                if (!line.IsTotal)
                {
                    section += value;
                }
                else if (line != statement.Lines[^1])
                {
                    Assert.Equal(section, value);
                    all += value;
                    section = 0;
                }
            }
            Assert.Equal(all, statement.Lines[^1].Values![period]);
        }
    }

    [Fact]
    public void An_amount_per_share_is_the_total_over_the_shares()
    {
        var statement = SyntheticStatement.Make("Made", "Results", SyntheticPeriods.Of(0), 3, new Random(1));
        var (shares, perShare) = (statement.PerShare[0], statement.PerShare[1]);
        for (var period = 0; period < 2; period++)
        {
            var exact = (double)statement.Lines[^1].Values![period] / shares.Values![period];
            Assert.InRange(perShare.Values![period] / 100d, exact - 0.005, exact + 0.005);
        }
        Assert.Empty(SyntheticStatement.Make("Made", "Results", SyntheticPeriods.Of(1), 3, new Random(1)).PerShare);
    }

    [Fact]
    public void What_the_sentences_say_is_true()
    {
        int values = 0,
            growths = 0,
            parts = 0;
        for (var number = 0; number < 60; number++)
        {
            var periods = SyntheticPeriods.Of(number);
            var statement = SyntheticStatement.Make(SyntheticNames.Of(number), "Results", periods, 3, new Random(number));
            var all = statement.Lines[^1].Values!;
            foreach (var sentence in SyntheticClaims.Of(statement, periods))
            {
                var subject = statement.Lines.Find(line => line.IsTotal && sentence.StartsWith(line.Label + " ", StringComparison.Ordinal));
                var amounts = Regex.Matches(sentence, @"\$\(?([\d,.]+)\)? million").Select(Number).ToArray();
                if (subject is null || sentence.Contains("respectively", StringComparison.Ordinal))
                {
                    continue;
                }
                if (Regex.Match(sentence, @" was ([\d.]+)% of total") is { Success: true } part)
                {
                    parts++;
                    Assert.Equal(100d * subject.Values![0] / all[0], Number(part), 0.0501);
                    continue;
                }
                values++;
                Assert.Equal(
                    [subject.Values![0], subject.Values[1]],
                    amounts.Select((amount, index) => Closest(amount, subject.Values[index]))
                );
                if (Regex.Match(sentence, @"(an increase of|a decrease of|rose|fell) ([\d,.]+)%") is { Success: true } growth)
                {
                    growths++;
                    var sign = growth.Groups[1].Value is "rose" or "an increase of" ? 1 : -1;
                    var exact = 100d * (subject.Values[0] - subject.Values[1]) / subject.Values[1];
                    Assert.Equal(
                        exact,
                        sign * double.Parse(growth.Groups[2].Value, NumberStyles.Number, CultureInfo.InvariantCulture),
                        0.0501
                    );
                }
            }
        }
        Assert.True(values > 150 && growths > 80 && parts > 30, $"{values} values, {growths} growths, {parts} parts");

        static double Number(Match match) => double.Parse(match.Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture);

        // The value itself where the amount is its rounding, so that a failure shows both.
        static long Closest(double millions, long thousands) =>
            Math.Abs(millions * 1000 - Math.Abs(thousands)) <= 50 ? thousands : (long)(millions * 1000);
    }

    [Fact]
    public void Names_of_businesses_do_not_repeat() =>
        Assert.Equal(2000, Enumerable.Range(0, 2000).Select(SyntheticNames.Of).Distinct().Count());

    [Fact]
    public void A_made_up_release_gives_no_finding() =>
        Assert.Empty(Product.Check("made.html", Encoding.UTF8.GetBytes(SyntheticRelease.Html(400_000, 1))).Findings);

    [Theory]
    [InlineData(10_000)]
    [InlineData(120_000)]
    [InlineData(1_000_000)]
    public void A_made_up_release_has_the_size_asked_for_and_is_the_same_every_time(int size)
    {
        var release = SyntheticRelease.Html(size, 1);
        Assert.InRange(release.Length, size, size + 60_000);
        Assert.Equal(release, SyntheticRelease.Html(size, 1));
        Assert.NotEqual(release, SyntheticRelease.Html(size, 2));
    }

    [Fact]
    public void A_page_grows_by_its_body_only()
    {
        var page = Enlarged.Page("<html><body class='a'>12345</body></html>", 60);
        Assert.Equal("<html><body class='a'>", page[..22]);
        Assert.Equal("</body></html>", page[^14..]);
        Assert.Matches("^(12345)+$", page[22..^14]);
        Assert.InRange(page.Length, 60, 80);
    }
}
