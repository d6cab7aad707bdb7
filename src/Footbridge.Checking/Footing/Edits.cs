using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Footing;

/// <summary>How likely it is that one printed number is a slip for another: the slips that people and copy-paste make.</summary>
internal static class Edits
{
    private const long LeastDigits = 50;

    /// <summary>Names the slip that turns <paramref name="meant"/> into <paramref name="printed"/>, or <see cref="Edit.None"/>.</summary>
    /// <remarks>Both count in the same quantum; no allocation.</remarks>
    public static Edit Between(long printed, long meant)
    {
        if (printed == meant || meant == 0 && printed == 0)
        {
            return Edit.None;
        }
        if (printed == -meant)
        {
            return Edit.Sign;
        }
        if (printed < 0 != meant < 0)
        {
            return Edit.None;
        }
        Span<byte> left = stackalloc byte[20];
        Span<byte> right = stackalloc byte[20];
        var leftLength = Digits(Math.Abs(printed), left);
        var rightLength = Digits(Math.Abs(meant), right);
        if (leftLength == rightLength)
        {
            return SameLength(left[..leftLength], right[..rightLength]);
        }
        if (printed == meant * 10 || meant == printed * 10 || printed == meant * 1000 || meant == printed * 1000)
        {
            return Edit.Scale;
        }
        return leftLength + 1 == rightLength && DropsOne(right[..rightLength], left[..leftLength]) ? Edit.DroppedDigit
            : rightLength + 1 == leftLength && DropsOne(left[..leftLength], right[..rightLength]) ? Edit.ExtraDigit
            : Edit.None;
    }

    /// <summary>
    /// Names the slip that turns some number within <paramref name="slack"/> of <paramref name="meant"/> into
    /// <paramref name="printed"/>, and that number: where sums are off by rounding, what was meant is known no better.
    /// The nearest counts.
    /// </summary>
    public static (Edit Edit, long Meant) Near(long printed, long meant, long slack)
    {
        // A number of a few units is no number any more when some of them are uncertain.
        var most = Math.Abs(meant) < LeastDigits * slack ? 0 : slack;
        for (long away = 0; away <= most; away++)
        {
            if (Between(printed, meant + away) is not Edit.None and var above)
            {
                return (above, meant + away);
            }
            if (away > 0 && Between(printed, meant - away) is not Edit.None and var below)
            {
                return (below, meant - away);
            }
        }
        return (Edit.None, meant);
    }

    private static Edit SameLength(ReadOnlySpan<byte> printed, ReadOnlySpan<byte> meant)
    {
        var differences = 0;
        var first = -1;
        for (var index = 0; index < printed.Length; index++)
        {
            if (printed[index] == meant[index])
            {
                continue;
            }
            differences++;
            if (first < 0)
            {
                first = index;
            }
        }
        if (differences == 1)
        {
            return Edit.Digit;
        }
        var swapped =
            differences == 2 && first + 1 < printed.Length && printed[first] == meant[first + 1] && printed[first + 1] == meant[first];
        return swapped ? Edit.Transposition : Edit.None;
    }

    private static bool DropsOne(ReadOnlySpan<byte> longer, ReadOnlySpan<byte> shorter)
    {
        var index = 0;
        while (index < shorter.Length && longer[index] == shorter[index])
        {
            index++;
        }
        return longer[(index + 1)..].SequenceEqual(shorter[index..]);
    }

    private static int Digits(long magnitude, Span<byte> into)
    {
        var length = 1;
        while (length < PrintedNumber.MaxDigits && magnitude >= Powers.TenLong(length))
        {
            length++;
        }
        for (var index = length - 1; index >= 0; index--)
        {
            into[index] = (byte)(magnitude % 10);
            magnitude /= 10;
        }
        return length;
    }
}
