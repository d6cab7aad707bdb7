namespace Footbridge.Core.Numbers;

/// <summary>Exact powers of ten.</summary>
public static class Powers
{
    private static readonly decimal[] s_decimals = Table();
    private static readonly long[] s_longs = [.. s_decimals.Take(19).Select(power => (long)power)];

    /// <summary>10^<paramref name="exponent"/> as a decimal.</summary>
    /// <param name="exponent">-28 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">The power does not fit a decimal.</exception>
    public static decimal Ten(int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exponent, 28);
        ArgumentOutOfRangeException.ThrowIfLessThan(exponent, -28);
        return exponent >= 0 ? s_decimals[exponent] : 1m / s_decimals[-exponent];
    }

    /// <summary>10^<paramref name="exponent"/> as a long.</summary>
    /// <param name="exponent">0 to 18.</param>
    public static long TenLong(int exponent) => s_longs[exponent];

    private static decimal[] Table()
    {
        var table = new decimal[29];
        table[0] = 1m;
        for (var exponent = 1; exponent < table.Length; exponent++)
        {
            table[exponent] = table[exponent - 1] * 10m;
        }
        return table;
    }
}
