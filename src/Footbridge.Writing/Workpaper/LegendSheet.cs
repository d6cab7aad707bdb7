using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>What the marks, the colours and the columns mean.</summary>
internal sealed class LegendSheet(WorkpaperPlan plan) : Sheet
{
    public override SheetFrame Frame { get; } =
        new()
        {
            Name = "Legend",
            Columns = [new(12), new(78), new(58), new(12)],
            Foot = Documents.Names(plan.Proof),
            Heads = (3, 3),
        };

    public override void Write(SheetWriter sheet)
    {
        sheet.Next();
        sheet.Text(1, "Legend", Looks.Title);
        sheet.Next(skip: 1);
        sheet.Text(1, "Mark", Looks.HeadCentre);
        sheet.Text(2, "Meaning", Looks.Head);
        sheet.Text(3, "Left by", Looks.Head);
        sheet.Text(4, "Figures", Looks.HeadRight);
        foreach (var (mark, letters, meaning, source) in TickmarkText.Legend)
        {
            sheet.Next();
            sheet.Text(1, letters, Looks.Mark);
            sheet.Text(2, meaning, Looks.Wrapped);
            sheet.Text(3, source, Looks.Wrapped with { Ink = Palette.Muted });
            sheet.Number(4, plan.Marks.Count(marks => marks.HasFlag(mark)), Looks.Count);
        }
        Section(sheet, "Status of a figure");
        Line(sheet, "proved", "A relation holds to the last printed digit.", Looks.Strong);
        Line(sheet, "rounded", "Its relations hold, within the rounding of the printed figures only.", Looks.Strong);
        Line(
            sheet,
            "unsupported",
            "Nothing in the documents reaches it. That says nothing against it.",
            Looks.For(Looks.Strong, Core.Ties.Status.Unsupported)
        );
        Line(
            sheet,
            "contradicted",
            "A relation that stands without the value says otherwise.",
            Looks.For(Looks.Strong, Core.Ties.Status.Contradicted)
        );
        Section(sheet, "Numbers and formulas");
        Line(sheet, "1,234", "Blue: taken over from the document.", Looks.Text with { Ink = Palette.Input, Align = CellAlign.Right });
        Line(
            sheet,
            "1,234",
            "Black: computed in this workbook by a live formula over the blue figures.",
            Looks.Text with
            {
                Align = CellAlign.Right,
            }
        );
        Line(
            sheet,
            "1,234",
            "Blue in italics, under Recomputed: the check's own value, where no formula could be written.",
            Looks.Text with
            {
                Ink = Palette.Input,
                Italic = true,
                Align = CellAlign.Right,
            }
        );
        Line(
            sheet,
            "difference",
            "Printed less recomputed. A remainder below half a unit of the last printed digit is none, as in growth and margins; of sums nothing is left out. Amber: rounding explains it. Red: it does not, or the figures were changed here.",
            Looks.Text
        );
        Line(
            sheet,
            "recomputed",
            "Where a figure follows from others in several ways, its table shows the worst of them. The sheet Ties has them all.",
            Looks.Text
        );
        Line(
            sheet,
            "links",
            "A figure in a table leads to its row on Figures, its marks lead to Ties, and both lead back. A sheet can hold 65,530 links; what comes after them has none.",
            Looks.Text
        );
    }

    private static void Section(SheetWriter sheet, string title)
    {
        sheet.Next(skip: 1);
        sheet.Text(1, title, Looks.Section);
        sheet.Blank(2, Looks.Section);
    }

    private static void Line(SheetWriter sheet, string name, string meaning, CellStyle style)
    {
        sheet.Next();
        sheet.Text(1, name, style);
        sheet.Text(2, meaning, Looks.Wrapped);
    }
}
