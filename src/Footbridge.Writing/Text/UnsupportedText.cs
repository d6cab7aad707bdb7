using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>The figures that nothing reaches, by place: a few lines a place, or one line a figure.</summary>
internal static class UnsupportedText
{
    private const int LinesShown = 4;

    public static void Write(Page page, Proof proof, Verbosity verbosity)
    {
        var groups = new List<int>[proof.Tables.Length + proof.Documents.Length];
        var count = 0;
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            if (!figure.IsFinancial || proof.Statuses[index] is not (null or Status.Unsupported))
            {
                continue;
            }
            var group = figure.Table ?? proof.Tables.Length + figure.Document;
            (groups[group] ??= []).Add(index);
            count++;
        }
        if (count == 0)
        {
            return;
        }
        page.Line()
            .Write("unsupported", Ink.Strong)
            .Line($"  {NumberText.Plural(count, "figure")} that nothing in the documents reaches, by place");
        for (var document = 0; document < proof.Documents.Length; document++)
        {
            Group(page, proof, verbosity, groups[proof.Tables.Length + document], Outside(proof, document));
            for (var table = 0; table < proof.Tables.Length; table++)
            {
                if (proof.Tables[table].Document == document)
                {
                    Group(page, proof, verbosity, groups[table], Table(proof, table));
                }
            }
        }
    }

    private static string Outside(Proof proof, int document) =>
        proof.Documents.Length == 1 ? "prose" : $"prose of {PlaceText.Document(proof, document)}";

    private static string Table(Proof proof, int table) =>
        proof.Documents.Length == 1
            ? PlaceText.Title(proof, table)
            : $"{PlaceText.Title(proof, table)}, {PlaceText.Document(proof, proof.Tables[table].Document)}";

    private static void Group(Page page, Proof proof, Verbosity verbosity, List<int>? members, string name)
    {
        if (members is null)
        {
            return;
        }
        page.Wrapped(name, 2, hang: 4);
        if (verbosity == Verbosity.Verbose)
        {
            foreach (var index in members)
            {
                FigureLine.Write(page, proof, index, indent: 4);
            }
            return;
        }
        var lines = 1;
        page.To(4);
        for (var position = 0; position < members.Count; position++)
        {
            var item = PlaceText.Brief(proof, proof.Figures[members[position]]);
            if (page.Column > 4)
            {
                if (page.Column + 3 + item.Length > Page.Width)
                {
                    page.Line();
                    if (++lines > LinesShown)
                    {
                        page.To(4).Line($"and {NumberText.Count(members.Count - position)} more here (-v lists them all)");
                        return;
                    }
                    page.To(4);
                }
                else
                {
                    page.Write("   ");
                }
            }
            page.Write(item);
        }
        page.Line();
    }
}
