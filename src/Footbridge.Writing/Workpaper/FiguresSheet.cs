using System.Globalization;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Writing.Spreadsheets;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Workpaper;

/// <summary>Every number of the documents in reading order, financial or not, with what is known of it.</summary>
internal sealed class FiguresSheet(WorkpaperPlan plan)
    : ListSheet(
        plan,
        WorkpaperPlan.Figures,
        "Figures",
        "Every number of the documents in reading order. Values are in base units: dollars, shares, 4 % as 4 %.",
        [
            new("Figure", 8),
            new("Place", 10),
            new("Stands in", 26),
            new("As printed", 14, CellAlign.Right),
            new("Label", 32),
            new("Period", 22),
            new("Unit", 9),
            new("Value", 15, CellAlign.Right),
            new("Status", 13),
            new("Tickmarks", 11, CellAlign.Centre),
            new("Ties", 44),
            new("Finding", 9),
            new("Waived", 18),
        ],
        plan.Proof.Figures.Length
    )
{
    public const int ValueColumn = 8;
    public const int StatusColumn = 9;

    private const int MostTies = 4;

    protected override void WriteItem(SheetWriter sheet, int item)
    {
        var proof = Plan.Proof;
        var figure = proof.Figures[item];
        var status = proof.Statuses[item];
        var text = figure.IsFinancial ? Looks.Text : Looks.Muted;
        sheet.Text(1, figure.Id, text);
        sheet.Text(2, Documents.Place(proof, figure), text);
        sheet.Text(
            3,
            figure.Table is { } table ? PlaceText.Title(proof, table) : "(prose)",
            figure.Table is { } at && Plan.Tables.PlaceOf(at) is not null ? Looks.Link : text
        );
        sheet.Text(4, figure.Text, text with { Align = CellAlign.Right });
        sheet.Text(
            5,
            figure.Label is { Length: > 0 } label ? label : PlaceText.Row(proof, figure),
            text with
            {
                Align = CellAlign.Left,
                Indent = 1,
                Wrap = true,
            }
        );
        sheet.Text(6, figure.Period?.Describe() ?? PlaceText.Column(proof, figure), text);
        sheet.Text(7, figure.Unit?.ToString(), text);
        if (figure.IsFinancial)
        {
            sheet.Number(
                ValueColumn,
                figure.Value,
                Looks.For(text with { Format = NumberFormats.InUnits(figure), Ink = Palette.Input }, status)
            );
        }
        else
        {
            sheet.Blank(ValueColumn, text);
        }
        sheet.Text(
            StatusColumn,
            figure.IsFinancial ? Words.Of(status) : KindText.Of(figure.Kind!.Value),
            Looks.For(text with { Align = CellAlign.Left, Indent = 1 }, status)
        );
        sheet.Text(10, TickmarkText.Of(Plan.Marks[item]), Looks.Mark);
        sheet.Text(11, Ties(item), Plan.TiesOfFigures.Of(item).Length > 0 ? Looks.Link with { Wrap = true } : text);
        var finding = Plan.FindingOf(item) is { } found ? proof.Findings[found] : null;
        sheet.Text(12, finding is null ? "" : $"{finding.Id} {finding.Rule.Code}", finding is null ? text : Looks.Link);
        sheet.Text(13, finding?.Waiver is { } waiver ? Words.Of(waiver) : "", text with { Wrap = true });
        Link(sheet, item, figure);
    }

    private void Link(SheetWriter sheet, int item, Figure figure)
    {
        if (Plan.Tables.CellOf(item) is { } cell)
        {
            sheet.Tail.Link(sheet.At(3), cell);
        }
        else if (figure.Table is { } table && Plan.Tables.PlaceOf(table) is { } place)
        {
            sheet.Tail.Link(sheet.At(3), place.Top);
        }
        if (Plan.TiesOfFigures.Of(item) is [var first, ..] && Plan.TieRow(first) is { } tie)
        {
            sheet.Tail.Link(sheet.At(11), tie);
        }
        if (Plan.FindingOf(item) is { } finding && Plan.FindingRow(finding) is { } row)
        {
            sheet.Tail.Link(sheet.At(12), row);
        }
    }

    /// <summary>"t12 footing, exact; t40 prose-value, broken; and 3 more".</summary>
    private string Ties(int item)
    {
        var ties = Plan.TiesOfFigures.Of(item);
        var words = new List<string>(Math.Min(ties.Length, MostTies + 1));
        foreach (var index in ties[..Math.Min(ties.Length, MostTies)])
        {
            var tie = Plan.Proof.Ties[index];
            words.Add($"{tie.Id} {(tie.Result == item ? "" : "part of ")}{tie.Rule}, {Words.Of(tie.Verdict)}");
        }
        if (ties.Length > MostTies)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"and {ties.Length - MostTies} more on the sheet Ties"));
        }
        return string.Join("; ", words);
    }
}
