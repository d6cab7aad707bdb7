namespace Footbridge.Writing.Spreadsheets;

/// <summary>
/// The colours of a workbook. Each ink has a contrast of at least 4.5 to 1 on white and on the pale fills, and none is the only
/// sign of anything: a word or a mark stands beside it.
/// </summary>
internal static class Palette
{
    public const string Black = "000000";
    public const string White = "FFFFFF";

    /// <summary>What was taken over from the document, as the trade does.</summary>
    public const string Input = "0000FF";

    /// <summary>What leads elsewhere in the workbook.</summary>
    public const string Link = "1F4E79";

    public const string Muted = "595959";
    public const string Red = "9C0006";
    public const string Navy = "1F3864";
    public const string PaleBlue = "DDE6F2";
    public const string PaleGrey = "F2F2F2";
    public const string PaleRed = "FBE3E1";
    public const string PaleAmber = "FFF2CC";
}
