using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>Lines of counts under one head: a name, then figures by status.</summary>
internal static class CoverageTable
{
    private const int NameWidth = 46;

    public static void Head(Page page, string name) =>
        page.Write(name, Ink.Strong)
            .To(NameWidth)
            .Right("figures", 9, Ink.Strong)
            .Right("proved", 9, Ink.Strong)
            .Right("rounded", 9, Ink.Strong)
            .Right("unsupported", 13, Ink.Strong)
            .Right("contradicted", 14, Ink.Strong)
            .Line();

    public static void Row(Page page, string name, Coverage coverage, int indent = 0)
    {
        var rest = Words(name);
        page.To(indent);
        while (true)
        {
            var room = NameWidth - 2 - page.Column;
            if (rest.Length <= room)
            {
                break;
            }
            var cut = rest.LastIndexOf(' ', room);
            cut = cut <= 0 ? room : cut;
            page.Write(rest.AsSpan(0, cut)).Line().To(indent + 2);
            rest = rest[cut..].TrimStart();
        }
        page.Write(rest).To(NameWidth);
        Numbers(page, coverage);
        page.Line();
    }

    /// <summary>The five counts, 54 columns.</summary>
    public static void Numbers(Page page, Coverage coverage)
    {
        Cell(page, coverage.Financial, 9, Ink.Plain);
        Cell(page, coverage.Proved, 9, Ink.Plain);
        Cell(page, coverage.Rounded, 9, Ink.Plain);
        Cell(page, coverage.Unsupported, 13, Ink.Warning);
        Cell(page, coverage.Contradicted, 14, Ink.Error);
    }

    private static void Cell(Page page, int count, int width, Ink ink) =>
        page.Right(count == 0 ? "-" : NumberText.Count(count), width, count == 0 ? Ink.Faint : ink);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
