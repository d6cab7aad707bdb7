using System.Globalization;

namespace Footbridge.Bench.Results;

/// <summary>How a value of a report is shown to a person.</summary>
internal static class ReportValue
{
    /// <summary>A value as text.</summary>
    /// <exception cref="ArgumentException">It is of a type that no report holds.</exception>
    public static string Show(object? value) =>
        value switch
        {
            null => "",
            Share share => share.Value is { } part ? Percent(part, "0.00") + " %" : "-",
            Rate { Value: { } rate, Interval: { } within } =>
                $"{Percent(rate, "0.0")} % ({Percent(within.Low, "0.0")}–{Percent(within.High, "0.0")})",
            Rate => "-",
            decimal number => number.ToString("#,0.####", CultureInfo.InvariantCulture),
            int or long => string.Create(CultureInfo.InvariantCulture, $"{value:#,0}"),
            string word => word.ReplaceLineEndings(" "),
            _ => throw new ArgumentException($"A report holds no {value.GetType()}.", nameof(value)),
        };

    private static string Percent(decimal part, string format) => (part * 100m).ToString(format, CultureInfo.InvariantCulture);
}
