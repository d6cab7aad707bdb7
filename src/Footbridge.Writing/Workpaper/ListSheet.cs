using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>A sheet with a row for each thing of one kind, under a head that filters and stays in sight.</summary>
internal abstract class ListSheet(WorkpaperPlan plan, string name, string title, string subtitle, ImmutableArray<ListHead> heads, int count)
    : Sheet
{
    /// <summary>Rows above the first item: title, subtitle, a blank one, heads.</summary>
    public const int HeadRows = 4;

    public override SheetFrame Frame { get; } =
        new()
        {
            Name = name,
            Columns = [.. heads.Select(head => new SheetColumn(head.Width))],
            FrozenRows = HeadRows,
            FrozenColumns = 1,
            Heads = (HeadRows, HeadRows),
            Foot = Documents.Names(plan.Proof),
        };

    protected WorkpaperPlan Plan { get; } = plan;

    public override void Write(SheetWriter sheet)
    {
        sheet.Next();
        sheet.Text(1, title, Looks.Title);
        sheet.Next();
        sheet.Text(1, subtitle, Looks.Subtitle);
        sheet.Next(skip: 1);
        for (var column = 0; column < heads.Length; column++)
        {
            sheet.Text(
                column + 1,
                heads[column].Text,
                heads[column].Align switch
                {
                    CellAlign.Right => Looks.HeadRight,
                    CellAlign.Centre => Looks.HeadCentre,
                    _ => Looks.Head,
                }
            );
        }
        var first = sheet.At(1);
        var shown = Plan.Shown(count);
        for (var item = 0; item < shown; item++)
        {
            sheet.Next();
            WriteItem(sheet, item);
        }
        sheet.Tail.Filter(first, new CellAddress(name, sheet.Row, heads.Length));
        AfterItems(sheet, shown);
        if (shown < count)
        {
            sheet.Next();
            sheet.Text(
                1,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count - shown:#,0} more of {count:#,0} are not shown: a sheet holds {Plan.MostRows:#,0} rows. The JSON result lists them all."
                ),
                Looks.Strong
            );
        }
    }

    protected abstract void WriteItem(SheetWriter sheet, int item);

    /// <summary>What needs all rows: looks and choices of whole columns.</summary>
    protected virtual void AfterItems(SheetWriter sheet, int shown) { }
}
