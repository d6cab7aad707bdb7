using Footbridge.Bench.Results;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Measure.Truth;

namespace Footbridge.Measure.Tests;

public sealed class TruthListingTests
{
    private const string Source =
        "<xbrli:context id=\"q\"><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-03-31</xbrli:endDate></xbrli:period></xbrli:context>"
        + "<xbrli:unit id=\"u\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>"
        + "<p>Results</p><table><tr><td></td><td>1Q</td></tr>"
        + "<tr><td>Sales</td><td><ix:nonFraction name=\"a:Sales\" contextRef=\"q\" unitRef=\"u\" scale=\"3\">250</ix:nonFraction></td></tr>"
        + "<tr><td>Costs</td><td><ix:nonFraction name=\"a:Costs\" contextRef=\"q\" unitRef=\"u\" scale=\"3\">100</ix:nonFraction></td></tr></table>";

    [Fact]
    public void A_miss_shows_what_was_expected_beside_what_was_read()
    {
        var listing = new StringWriter();
        MissList.Write([Filing()], listing);
        var lines = listing.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        var miss = lines[0].Split('\t').Zip(lines[1].Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Equal("ScaleWrong", miss["value"]);
        Assert.Equal("InstantForDuration", miss["period"]);
        Assert.Equal("Costs", miss["label"]);
        Assert.Equal("1Q", miss["header"]);
        Assert.Equal("100,000 e3", miss["expected value"]);
        Assert.Equal("100,000,000 e6", miss["got value"]);
        Assert.Equal("2024-01-01/2024-03-31", miss["expected period"]);
        Assert.Equal("2024-03-31", miss["got period"]);
        Assert.Equal("Results", miss["table title"]);
    }

    [Fact]
    public void Tables_with_misses_are_counted()
    {
        var listing = new StringWriter();
        TableSummary.Write([Filing()], listing);
        Assert.Contains("\n1\t1\t0\t2\tmade.html\t0\t", listing.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_counts_and_groups_the_misses()
    {
        var report = TruthReport.Of([Filing()], "truth");
        var figures = report.Facts.ToDictionary(fact => fact.Key, fact => fact.Value);
        Assert.Equal(new Share(1, 2), figures["value, scale and sign right"]);
        Assert.Equal(new Share(1, 2), figures["period right"]);
        Assert.Equal(new Share(2, 2), figures["unit right"]);
        Assert.Equal(
            ["scale wrong", "USD", "3", "USD", "6", 1, 1],
            Assert.Single(report.Tables.Single(table => table.Key == "value patterns").Rows)
        );
        Assert.Equal(
            ["instant for duration", "3 months", "instant", 1, 1],
            Assert.Single(report.Tables.Single(table => table.Key == "period patterns").Rows)
        );
    }

    // Sales are read right, costs in millions and as of the day.
    private static FilingTruth Filing()
    {
        var hidden = new HiddenSource(Source);
        var sales = hidden.Text.IndexOf("250", StringComparison.Ordinal);
        var costs = hidden.Text.IndexOf("100<", StringComparison.Ordinal);
        var day = new DateOnly(2024, 3, 31);
        Figure[] figures =
        [
            Made.Figure(sales, sales + 3, 250, 0, 3) with
            {
                Period = Period.MonthsTo(day, 3),
            },
            Made.Figure(costs, costs + 3, 100, 0, 6) with
            {
                Period = Period.Instant(day),
            },
        ];
        var places = TaggedPlace.Find(Source);
        return new FilingTruth(
            "made.html",
            hidden,
            places,
            [.. Judge.Compare(places, hidden, [.. figures]).Select(each => each with { Filing = "made.html" })],
            Made.Proof(hidden.Text, [.. figures])
        );
    }
}
