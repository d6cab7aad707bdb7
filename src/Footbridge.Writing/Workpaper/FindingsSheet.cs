using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Writing.Spreadsheets;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Workpaper;

/// <summary>What a reviewer should look at, with room for the answer.</summary>
internal sealed class FindingsSheet(WorkpaperPlan plan)
    : ListSheet(
        plan,
        WorkpaperPlan.Findings,
        "Findings",
        "What the check asks a reviewer to look at, errors first. The last three columns are the reviewer's.",
        [
            new("Finding", 8),
            new("Severity", 9),
            new("Code", 7),
            new("Rule", 17),
            new("Place", 9),
            new("Figure", 13, CellAlign.Right),
            new("Message", 46),
            new("Expected", 14),
            new("Likely cause", 18),
            new("How it was found", 46),
            new("Waiver", 18),
            new("Disposition", 17),
            new("Comment", 24),
            new("By, date", 11),
        ],
        plan.Proof.Findings.Length
    )
{
    public const int SeverityColumn = 2;
    public const int WaiverColumn = 11;
    private const int DispositionColumn = 12;

    protected override void WriteItem(SheetWriter sheet, int item)
    {
        var proof = Plan.Proof;
        var finding = proof.Findings[item];
        var severity = finding.Severity switch
        {
            Severity.Error => Looks.For(Looks.Text, Status.Contradicted),
            Severity.Warning => Looks.For(Looks.Text, Status.Unsupported),
            _ => Looks.Text,
        };
        var subject = Subject(finding);
        sheet.Text(1, finding.Id, Looks.Text);
        sheet.Text(SeverityColumn, FindingText.Word(finding.Severity), severity);
        sheet.Text(3, finding.Rule.Code, Looks.Strong);
        sheet.Text(4, finding.Rule.Name, Looks.Wrapped);
        sheet.Text(5, Documents.Place(proof, finding.Document, finding.Span), Looks.Text);
        sheet.Text(
            6,
            subject is { } at ? proof.Figures[at].Text : "",
            subject is null ? Looks.Text : Looks.Link with { Align = CellAlign.Right }
        );
        sheet.Text(7, finding.Message, Looks.Wrapped with { Indent = 1, Align = CellAlign.Left });
        sheet.Text(8, finding.Expected, Looks.Wrapped);
        sheet.Text(9, finding.Explanation, Looks.Wrapped);
        sheet.Text(10, string.Join('\n', finding.Details), Looks.Wrapped);
        sheet.Text(WaiverColumn, finding.Waiver is { } waiver ? Words.Of(waiver) : "", Looks.Wrapped);
        for (var column = DispositionColumn; column <= DispositionColumn + 2; column++)
        {
            sheet.Blank(column, Looks.Blank);
        }
        if (subject is { } figure && (Plan.Tables.CellOf(figure) ?? Plan.FigureRow(figure)) is { } cell)
        {
            sheet.Tail.Link(sheet.At(6), cell);
        }
        if (subject is { } listed && Plan.FigureRow(listed) is { } row)
        {
            sheet.Tail.Link(sheet.At(5), row);
        }
    }

    protected override void AfterItems(SheetWriter sheet, int shown)
    {
        if (shown > 0)
        {
            sheet.Tail.Choices(
                new CellAddress(sheet.Name, HeadRows + 1, DispositionColumn),
                new CellAddress(sheet.Name, HeadRows + shown, DispositionColumn),
                "Corrected",
                "To be corrected",
                "Accepted with reason",
                "Not an exception",
                "Open"
            );
        }
    }

    // The figure that is likely wrong, else the first that the finding is about.
    private static int? Subject(Finding finding) =>
        finding.Suspects is [var suspect, ..] ? suspect
        : finding.Figures is [var first, ..] ? first
        : null;
}
