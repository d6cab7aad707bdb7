using System.Globalization;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>A cell of a sheet.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Row">One-based row.</param>
/// <param name="Column">One-based column.</param>
internal readonly record struct CellAddress(string Sheet, int Row, int Column)
{
    /// <summary>"C7".</summary>
    public string Local => string.Create(CultureInfo.InvariantCulture, $"{ColumnName(Column)}{Row}");

    /// <summary>"'Balance sheet'!C7", as a formula or a link names it from anywhere.</summary>
    public string Full => string.Create(CultureInfo.InvariantCulture, $"{Quoted(Sheet)}!{ColumnName(Column)}{Row}");

    /// <summary>The cell as a formula on <paramref name="sheet"/> names it.</summary>
    public string From(string sheet) => string.Equals(sheet, Sheet, StringComparison.Ordinal) ? Local : Full;

    /// <summary>"A", "Z", "AA".</summary>
    public static string ColumnName(int column)
    {
        Span<char> letters = stackalloc char[3];
        var at = letters.Length;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters[--at] = (char)('A' + (column - 1) % 26);
        }
        return letters[at..].ToString();
    }

    /// <summary>The name of a sheet in a formula.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
