using Footbridge.Writing.Spreadsheets;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Workpaper;

/// <summary>Who did the work and who looked at it: blank lines for people.</summary>
internal sealed class SignOffSheet(WorkpaperPlan plan) : Sheet
{
    public override SheetFrame Frame { get; } =
        new()
        {
            Name = "Sign-off",
            Columns = [new(26), new(34), new(16), new(70)],
            Foot = Documents.Names(plan.Proof),
        };

    public override void Write(SheetWriter sheet)
    {
        sheet.Next();
        sheet.Text(1, "Sign-off", Looks.Title);
        sheet.Next();
        sheet.Text(1, "This workpaper belongs to the files with these hashes, and to no others.", Looks.Subtitle);
        sheet.Next(skip: 1);
        sheet.Text(1, "Document", Looks.Head);
        sheet.Text(2, "", Looks.Head);
        sheet.Text(3, "", Looks.Head);
        sheet.Text(4, "SHA-256", Looks.Head);
        for (var document = 0; document < plan.Proof.Documents.Length; document++)
        {
            sheet.Next();
            sheet.Text(1, PlaceText.Document(plan.Proof, document), Looks.Text);
            sheet.Blank(2, Looks.Text);
            sheet.Blank(3, Looks.Text);
            sheet.Text(4, plan.Proof.Documents[document].Sha256, Looks.Text);
        }
        sheet.Next(skip: 1);
        string[] heads = ["", "Name", "Date", "Remarks"];
        for (var column = 0; column < heads.Length; column++)
        {
            sheet.Text(column + 1, heads[column], Looks.Head);
        }
        foreach (var role in new[] { "Prepared by", "Reviewed by", "Second review by" })
        {
            sheet.Next(height: 27);
            sheet.Text(1, role, Looks.Strong with { Below = CellEdge.None });
            for (var column = 2; column <= heads.Length; column++)
            {
                sheet.Blank(column, Looks.Blank);
            }
        }
        foreach (var answer in new[] { "Figures marked NS agreed to", "Exceptions disposed of", "Conclusion" })
        {
            sheet.Next(skip: answer == "Conclusion" ? 0 : 1, height: 54);
            sheet.Text(1, answer, Looks.Strong with { Below = CellEdge.None });
            for (var column = 2; column <= heads.Length; column++)
            {
                sheet.Blank(column, Looks.Blank);
            }
            sheet.Tail.Merge(sheet.At(2), sheet.At(heads.Length));
        }
    }
}
