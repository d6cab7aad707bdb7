namespace Footbridge.Writing.Tests.Workpaper;

/// <summary>What a cell holds.</summary>
internal sealed record BookCell(string? Text, decimal? Number, string? Formula, uint Style)
{
    public static BookCell Nothing { get; } = new(null, null, null, 0);
}
