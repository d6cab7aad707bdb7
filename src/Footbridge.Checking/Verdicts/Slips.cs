using Footbridge.Checking.Footing;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Verdicts;

/// <summary>Every number that a single slip may have turned into the one that is printed.</summary>
internal static class Slips
{
    /// <summary>Mantissas at the printed precision, each once, likeliest kind first: sign, one digit, two neighbours swapped, a digit dropped or added, a power of ten.</summary>
    public static List<long> Of(PrintedNumber number)
    {
        var slips = new List<long>();
        var sign = number.Mantissa < 0 ? -1 : 1;
        var magnitude = Math.Abs(number.Mantissa);
        var digits = 1;
        while (digits < PrintedNumber.MaxDigits && magnitude >= Powers.TenLong(digits))
        {
            digits++;
        }
        Add(slips, number.Mantissa, -number.Mantissa);
        for (var place = 0; place < digits; place++)
        {
            var power = Powers.TenLong(place);
            var digit = magnitude / power % 10;
            for (var other = 0; other < 10; other++)
            {
                Add(slips, number.Mantissa, sign * (magnitude + (other - digit) * power));
            }
        }
        for (var place = 0; place + 1 < digits; place++)
        {
            var power = Powers.TenLong(place);
            long low = magnitude / power % 10,
                high = magnitude / power / 10 % 10;
            Add(slips, number.Mantissa, sign * (magnitude + (low - high) * 9 * power));
        }
        for (var place = 0; place <= digits && digits < PrintedNumber.MaxDigits; place++)
        {
            var power = Powers.TenLong(place);
            // A digit that was dropped here, and one that is too many.
            for (var digit = 0; digit < 10; digit++)
            {
                Add(slips, number.Mantissa, sign * (magnitude / power * power * 10 + digit * power + magnitude % power));
            }
            Add(slips, number.Mantissa, sign * (magnitude / power / 10 * power + magnitude % power));
        }
        if (digits + 3 < PrintedNumber.MaxDigits)
        {
            Add(slips, number.Mantissa, number.Mantissa * 1000);
        }
        if (magnitude % 1000 == 0)
        {
            Add(slips, number.Mantissa, number.Mantissa / 1000);
        }
        return slips;
    }

    private static void Add(List<long> slips, long printed, long slip)
    {
        // A leading zero is not written: what is left may have lost more than one digit.
        if (Edits.Between(printed, slip) != Edit.None && !slips.Contains(slip))
        {
            slips.Add(slip);
        }
    }
}
