namespace Footbridge.Cli;

/// <summary>
/// The only place that asks for the day. Only a waiver that expires depends on it, and --as-of sets it: a result is the same again
/// for the same day.
/// </summary>
internal static class Today
{
    public static DateOnly Date => DateOnly.FromDateTime(DateTime.Today);
}
