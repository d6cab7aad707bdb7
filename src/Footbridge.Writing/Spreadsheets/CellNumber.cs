using System.Globalization;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>Decimals as a sheet stores them: all their digits, never by way of binary floating point.</summary>
internal static class CellNumber
{
    /// <summary>"1500000", "-0.04", "0".</summary>
    public static string Of(decimal value) =>
        value == 0m ? "0" : value.ToString("0.############################", CultureInfo.InvariantCulture);
}
