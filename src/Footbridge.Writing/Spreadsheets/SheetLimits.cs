namespace Footbridge.Writing.Spreadsheets;

/// <summary>What a sheet can hold, by the format.</summary>
internal static class SheetLimits
{
    public const int Rows = 1_048_576;
    public const int Columns = 16_384;
    public const int CellText = 32_767;
    public const int FormulaText = 8_192;

    /// <summary>The greatest depth of an indent that programs show alike.</summary>
    public const int Indent = 15;

    /// <summary>Links of one sheet; programs refuse a file with more.</summary>
    public const int Links = 65_530;
}
