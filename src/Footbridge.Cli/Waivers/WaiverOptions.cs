namespace Footbridge.Cli.Waivers;

/// <summary>What the command line says about waivers.</summary>
/// <param name="File">The file to take; null for the nearest one of each package.</param>
/// <param name="AsOf">The day on which waivers are asked; null for today.</param>
/// <param name="Add">True to add entries for the findings that count.</param>
/// <param name="Prune">True to remove entries that are unused or expired.</param>
/// <param name="Reason">The reason of added entries; empty to be filled in.</param>
/// <param name="Who">The author of added entries; empty to be filled in.</param>
internal sealed record WaiverOptions(string? File, DateOnly? AsOf, bool Add, bool Prune, string Reason, string Who)
{
    public static WaiverOptions None { get; } = new(null, null, false, false, "", "");
}
