using Footbridge.Checking.Footing;
using Footbridge.Checking.Verdicts;
using Footbridge.Core.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Verdicts;

/// <summary>The numbers that one slip may have turned into the one that is printed.</summary>
public class SlipsTests
{
    [Theory]
    [InlineData(15, 16)] // one digit
    [InlineData(25807, 28507)] // neighbours swapped
    [InlineData(1643, -1643)] // the sign lost
    [InlineData(1234, 12034)] // a digit dropped
    [InlineData(12034, 1234)] // a digit too many
    [InlineData(1554, 15540)] // a power of ten
    [InlineData(1554, 1554000)] // thousands
    public void A_slip_is_among_them(long printed, long meant) => Assert.Contains(meant, Slips.Of(new PrintedNumber(printed, 1)));

    [Fact]
    public void Each_is_a_slip_and_stands_once() =>
        Prop.ForAll(
                Gen.Choose(-99_999, 999_999).ToArbitrary(),
                static printed =>
                {
                    var slips = Slips.Of(new PrintedNumber(printed, 0));
                    return slips.Distinct().Count() == slips.Count
                        && slips.TrueForAll(meant => meant != printed && Edits.Between(printed, meant) != Edit.None);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(20130425, 1).WithMaxTest(500));
}
