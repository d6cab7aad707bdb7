using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>A figure on one line: place, text, value, status or kind, meaning.</summary>
internal static class FigureLine
{
    public static void Write(Page page, Proof proof, int index, int indent, bool withPath = false)
    {
        var figure = proof.Figures[index];
        page.To(indent).Write(withPath ? PlaceText.Full(proof, figure) : PlaceText.Short(proof, figure)).To(indent + 9);
        page.Write(figure.Text).To(indent + 25);
        page.Write(figure.IsFinancial ? NumberText.WithUnit(figure.Value, figure.Unit) : "").To(indent + 43);
        var (word, ink) = State(proof, index);
        page.Write(word, ink).To(indent + 56);
        page.Wrapped(PlaceText.Meaning(proof, figure), Math.Min(page.Column, 66), hang: 2);
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
