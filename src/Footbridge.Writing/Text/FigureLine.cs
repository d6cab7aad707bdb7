using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>A figure on one line: place, text, value, status or kind, meaning.</summary>
internal static class FigureLine
{
    public static void Write(Page page, Proof proof, int index, int indent)
    {
        var figure = proof.Figures[index];
        page.To(indent).Write(PlaceText.Short(proof, figure)).To(indent + 10);
        page.Write(figure.Text).To(indent + 28);
        page.Write(
                figure.IsFinancial ? NumberText.WithUnit(figure.Value, figure.Unit) : "",
                Ink.Plain
            )
            .To(indent + 48);
        var (word, ink) = State(proof, index);
        page.Write(word, ink).To(indent + 62);
        page.Wrapped(PlaceText.Meaning(proof, figure), Math.Min(page.Column, 70), hang: 2);
    }

    public static (string Word, Ink Ink) State(Proof proof, int index) =>
        proof.Figures[index].Kind is { } kind
            ? (KindText.Of(kind), Ink.Faint)
            : proof.Statuses[index] switch
            {
                Status.Proved => ("proved", Ink.Good),
                Status.Rounded => ("rounded", Ink.Good),
                Status.Contradicted => ("contradicted", Ink.Error),
                _ => ("unsupported", Ink.Warning),
            };
}
