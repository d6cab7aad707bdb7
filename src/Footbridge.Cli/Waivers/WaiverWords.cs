using System.Globalization;

namespace Footbridge.Cli.Waivers;

/// <summary>The options about waivers, understood, and those that contradict each other refused.</summary>
internal static class WaiverWords
{
    public static WaiverOptions Read(string? file, string? asOf, bool add, bool prune, string? reason, string? who)
    {
        if (add && prune)
        {
            throw new UserError("--add-waivers and --prune-waivers are two runs; prune first, then add");
        }
        if (!add && (reason ?? who) is not null)
        {
            throw new UserError($"{(reason is not null ? "--reason" : "--who")} goes with --add-waivers; add it");
        }
        return new WaiverOptions(file, Day(asOf), add, prune, reason?.Trim() ?? "", who?.Trim() ?? "");
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UserError($"--as-of {text}: take a day such as 2026-12-31");
}
