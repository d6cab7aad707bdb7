using System.Globalization;

namespace Footbridge.Writing.Json;

/// <summary>Decimals as JSON prints them: "1500000", "-0.04", "0".</summary>
internal static class DecimalText
{
    /// <summary>Writes into <paramref name="buffer"/> (at least 32 bytes) and returns what was written.</summary>
    public static ReadOnlySpan<byte> Format(decimal value, Span<byte> buffer)
    {
        if (value == 0m)
        {
            // A negative zero has no meaning on a page.
            return "0"u8;
        }
        value.TryFormat(buffer, out var length, provider: CultureInfo.InvariantCulture);
        if (buffer[..length].Contains((byte)'.'))
        {
            while (buffer[length - 1] == (byte)'0')
            {
                length--;
            }
            if (buffer[length - 1] == (byte)'.')
            {
                length--;
            }
        }
        return buffer[..length];
    }
}
