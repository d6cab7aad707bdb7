using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>Every number of the documents, one line each: place, text, value, status or kind, meaning.</summary>
public static class ShowFiguresText
{
    /// <summary>Writes all figures.</summary>
    public static byte[] Render(Proof proof, bool colour)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var page = new Page(colour);
        CoverageText.Sentence(page, proof.Coverage);
        page.Line();
        var document = -1;
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            if (proof.Figures[index].Document != document)
            {
                document = proof.Figures[index].Document;
                page.Line().Line(PlaceText.Document(proof, document), Ink.Strong);
            }
            FigureLine.Write(page, proof, index, indent: 2);
        }
        return page.ToUtf8();
    }
}
