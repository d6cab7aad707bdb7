using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>A cell that holds the value of a figure, in the unit that the cell shows it in.</summary>
/// <param name="Address">Where.</param>
/// <param name="Scale">Power of ten that makes a base unit of the cell's number: 3 in a table in thousands, 0 where base units are shown.</param>
internal readonly record struct FigureCell(CellAddress Address, int Scale)
{
    /// <summary>The scale that a cell shows a figure in when it shows it as printed. Sheets know percent themselves: 4 % is 0.04.</summary>
    public static int ScaleAsPrinted(Figure figure) => figure.Unit?.Kind == UnitKind.Percent ? 0 : figure.Scale;

    /// <summary>A value in base units, as a cell of a scale shows it.</summary>
    public static decimal InScale(decimal value, int scale) => scale == 0 ? value : value / Powers.Ten(scale);
}
