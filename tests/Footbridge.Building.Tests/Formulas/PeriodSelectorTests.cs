using Footbridge.Building.Formulas;
using Footbridge.Building.Tests.Packages;

namespace Footbridge.Building.Tests.Formulas;

/// <summary>Periods relative to others.</summary>
public class PeriodSelectorTests
{
    [Theory]
    [InlineData("quarter", "2013-Q2", "2013-Q2")]
    [InlineData("quarter", "2013-9M", "2013-Q3")]
    [InlineData("ytd", "2013-Q3", "2013-9M")]
    [InlineData("ytd", "2013-Q1", "2013-Q1")]
    [InlineData("year", "2013-Q2", "2013-FY")]
    [InlineData("year-1y", "2013-Q2", "2012-FY")]
    [InlineData("-1q", "2013-Q1", "2012-Q4")]
    [InlineData("-5q", "2013-Q1", "2011-Q4")]
    [InlineData("-1y-1q", "2013-Q1", "2011-Q4")]
    [InlineData("+1q", "2013-Q4", "2014-Q1")]
    [InlineData("-1y", "2013-H1", "2012-H1")]
    [InlineData("-1q", "2013-9M", "2013-H1")]
    [InlineData("-1q-1q-1q", "2013-FY", "2013-Q1")]
    [InlineData("quarter-1q", "2013-H1", "2013-Q1")]
    public void A_selector_finds_its_period(string selector, string from, string to)
    {
        Assert.True(PeriodSelector.TryParse(selector, out var parsed));
        Assert.Equal(MadePackage.Period(to), parsed.Apply(MadePackage.Period(from)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yoy")]
    [InlineData("quarters")]
    [InlineData("quarter - 1y")]
    [InlineData("-q")]
    [InlineData("-1")]
    [InlineData("1q")]
    [InlineData("-1qq")]
    [InlineData("year-")]
    [InlineData("-401q")]
    [InlineData("-101y")]
    public void Other_texts_are_none(string text) => Assert.False(PeriodSelector.TryParse(text, out _));
}
