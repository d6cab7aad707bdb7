using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>The numbers that are no financial figures, by what they are: nothing on the page is passed over.</summary>
internal static class OtherNumbersText
{
    public static void Write(Page page, Proof proof)
    {
        if (proof.Coverage.NotFinancial == 0)
        {
            return;
        }
        page.Line()
            .Write("other numbers", Ink.Strong)
            .Line($"  {NumberText.Plural(proof.Coverage.NotFinancial, "number")} that no release has to prove, by kind");
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            var count = 0;
            foreach (var figure in proof.Figures)
            {
                if (figure.Kind != kind)
                {
                    continue;
                }
                if (count++ == 0)
                {
                    page.To(2).Line(KindText.Of(kind)).To(4);
                }
                var item = PlaceText.Brief(proof, figure);
                if (page.Column > 4)
                {
                    if (page.Column + 3 + item.Length > Page.Width)
                    {
                        page.Line().To(4);
                    }
                    else
                    {
                        page.Write("   ");
                    }
                }
                page.Write(item);
            }
            if (count > 0)
            {
                page.Line();
            }
        }
    }
}
