using System.Globalization;

namespace Footbridge.Measure.Synthetic;

/// <summary>A line of a made-up statement.</summary>
/// <param name="Label">Its caption.</param>
/// <param name="Values">A value for each period, in thousands, or in cents where it has decimals; null for a heading.</param>
/// <param name="IsTotal">True for a line that sums others.</param>
/// <param name="Decimals">Digits printed after the point: 2 for an amount per share.</param>
internal sealed record StatementLine(string Label, long[]? Values, bool IsTotal = false, int Decimals = 0)
{
    /// <summary>The digits of a value, without its sign.</summary>
    public string Digits(int period)
    {
        var magnitude = Math.Abs(Values![period]);
        return Decimals == 0
            ? magnitude.ToString("#,0", CultureInfo.InvariantCulture)
            : (magnitude / 100m).ToString("#,0.00", CultureInfo.InvariantCulture);
    }
}
