using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>What the format wants before the first row: the tab, the view, the columns.</summary>
internal static class SheetHead
{
    private const double RowHeight = 13.5;

    public static void Write(OpenXmlWriter xml, SheetFrame frame, bool isFirst)
    {
        xml.WriteElement(
            new SheetProperties(
                new TabColor { Rgb = "FF" + frame.Tab },
                new OutlineProperties { SummaryRight = false },
                new PageSetupProperties { FitToPage = true }
            )
        );
        var view = new SheetView
        {
            ShowGridLines = false,
            WorkbookViewId = 0U,
            TabSelected = isFirst ? true : null,
        };
        if (frame.FrozenRows > 0 || frame.FrozenColumns > 0)
        {
            view.Append(Pane(frame));
        }
        xml.WriteElement(new SheetViews(view));
        var folds = frame.Columns.Any(column => column.Outline > 0);
        xml.WriteElement(
            new SheetFormatProperties
            {
                DefaultRowHeight = RowHeight,
                OutlineLevelColumn = folds ? frame.Columns.Max(column => (byte)column.Outline) : null,
            }
        );
        var columns = new Columns();
        for (var index = 0; index < frame.Columns.Length; index++)
        {
            var (width, outline) = frame.Columns[index];
            columns.Append(
                new Column
                {
                    Min = (uint)index + 1,
                    Max = (uint)index + 1,
                    Width = (double)width,
                    CustomWidth = true,
                    OutlineLevel = outline > 0 ? (byte)outline : null,
                }
            );
        }
        xml.WriteElement(columns);
    }

    private static Pane Pane(SheetFrame frame) =>
        new()
        {
            VerticalSplit = frame.FrozenRows > 0 ? frame.FrozenRows : null,
            HorizontalSplit = frame.FrozenColumns > 0 ? frame.FrozenColumns : null,
            TopLeftCell = new CellAddress(frame.Name, frame.FrozenRows + 1, frame.FrozenColumns + 1).Local,
            ActivePane =
                frame.FrozenColumns == 0 ? PaneValues.BottomLeft
                : frame.FrozenRows == 0 ? PaneValues.TopRight
                : PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        };
}
