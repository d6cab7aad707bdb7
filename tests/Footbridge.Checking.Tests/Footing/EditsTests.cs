using Footbridge.Checking.Footing;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>The slips that turn one number into another.</summary>
public class EditsTests
{
    [Theory]
    [InlineData(25807, 25307, "Digit")]
    [InlineData(-25807, -25307, "Digit")]
    [InlineData(67082, 67028, "Transposition")]
    [InlineData(1234, 4231, "None")]
    [InlineData(1324, 1243, "None")]
    [InlineData(12, 21, "Transposition")]
    [InlineData(9215, -9215, "Sign")]
    [InlineData(9215, -9216, "None")]
    [InlineData(1234, 12345, "DroppedDigit")]
    [InlineData(2345, 12345, "DroppedDigit")]
    [InlineData(12345, 1245, "ExtraDigit")]
    [InlineData(12345, 12, "None")]
    [InlineData(12340, 1234, "Scale")]
    [InlineData(1234, 12340, "Scale")]
    [InlineData(1234000, 1234, "Scale")]
    [InlineData(1234, 1234000, "Scale")]
    [InlineData(123400, 1234, "None")]
    [InlineData(5, 0, "Digit")]
    [InlineData(50, 0, "ExtraDigit")]
    [InlineData(0, 7, "Digit")]
    [InlineData(7, 7, "None")]
    [InlineData(0, 0, "None")]
    [InlineData(999_999_999_999_999_999, 999_999_999_999_999_998, "Digit")]
    public void A_slip_has_a_name(long printed, long meant, string edit) => Assert.Equal(edit, Edits.Between(printed, meant).ToString());

    [Fact]
    public void A_slip_and_its_undoing_are_slips_of_one_kind() =>
        Prop.ForAll(
                Gen.Choose(-99_999, 99_999).ToArbitrary(),
                Gen.Choose(-99_999, 99_999).ToArbitrary(),
                static (printed, meant) =>
                {
                    var undone = Edits.Between(meant, printed) switch
                    {
                        Edit.DroppedDigit => Edit.ExtraDigit,
                        Edit.ExtraDigit => Edit.DroppedDigit,
                        var same => same,
                    };
                    Assert.Equal(undone, Edits.Between(printed, meant));
                    Assert.Equal(Edits.Between(printed, meant), Edits.Between(-printed, -meant));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(20130425UL, 37UL));

    [Fact]
    public void Every_digit_changed_swapped_dropped_or_doubled_is_a_slip() =>
        Prop.ForAll(
                Gen.Choose(100, 999_999).ToArbitrary(),
                Gen.Choose(0, 5).ToArbitrary(),
                static (meant, place) =>
                {
                    var digits = meant.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    var at = place % (digits.Length - 1);
                    AssertSlip(digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..], meant);
                    AssertSlip(digits.Remove(at, 1), meant);
                    AssertSlip(digits.Insert(at, digits[at..(at + 1)]), meant);
                    AssertSlip(digits[..at] + (digits[at] == '9' ? '1' : (char)(digits[at] + 1)) + digits[(at + 1)..], meant);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20130425UL, 39UL));

    [Theory]
    [InlineData(178091, 168092, 0, "None", 168092)]
    [InlineData(178091, 168092, 1, "Digit", 168091)]
    [InlineData(178091, 168090, 1, "Digit", 168091)]
    [InlineData(178091, 168093, 1, "None", 168093)]
    [InlineData(168091, 168081, 3, "Digit", 168081)]
    public void What_was_meant_may_lie_within_rounding(long printed, long sum, long slack, string edit, long meant)
    {
        var found = Edits.Near(printed, sum, slack);
        Assert.Equal((edit, meant), (found.Edit.ToString(), found.Meant));
    }

    private static void AssertSlip(string digits, int meant)
    {
        var printed = long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        // A number does not start with zero, and equal neighbours swap into themselves.
        Assert.True(digits[0] == '0' || printed == meant || Edits.Between(printed, meant) != Edit.None, $"{printed} for {meant}");
    }
}
