using System.Globalization;

namespace Footbridge.Writing;

/// <summary>A share as printed. Only a whole share prints as one: 9,999 of 10,000 figures are not all.</summary>
public static class ShareText
{
    /// <summary>0.9852.</summary>
    public static decimal ToFourPlaces(decimal share) => Round(share, 4);

    /// <summary>"98.5 %", "100 %".</summary>
    public static string Percent(decimal share)
    {
        var percent = Round(share, 3) * 100m;
        return percent.ToString("0.#", CultureInfo.InvariantCulture) + " %";
    }

    private static decimal Round(decimal share, int places)
    {
        var rounded = decimal.Round(share, places, MidpointRounding.AwayFromZero);
        var step = new decimal(1, 0, 0, isNegative: false, (byte)places);
        return rounded >= 1m && share < 1m ? 1m - step
            : rounded <= 0m && share > 0m ? step
            : rounded;
    }
}
