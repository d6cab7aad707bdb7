using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>What stands near a figure that nothing reaches, and what would have to stand there.</summary>
internal static class MissingText
{
    /// <param name="page">Where to.</param>
    /// <param name="proof">The proof that does not reach the figure.</param>
    /// <param name="index">The figure.</param>
    /// <param name="claim">The claim that it makes; null for one that makes none.</param>
    /// <param name="list">Writes a list of figures.</param>
    public static void Write(Page page, Proof proof, int index, Claim? claim, Action<List<int>> list)
    {
        var figure = proof.Figures[index];
        page.Line().To(2).Line("Nothing reaches it: no tie computes it, and none uses it.");
        page.Wrapped(
            claim is not null ? Missing(claim)
                : figure.Table is not null
                    ? "Missing is a total that it is a part of, the same line elsewhere, or a growth or ratio that is made of it."
                : "Missing is a sentence that says what it measures.",
            2,
            hang: 0
        );
        Near(page, "the same line elsewhere:", SameLine(proof, index), list);
        var near = SameValue(proof, index);
        if (near.Count == 0)
        {
            page.To(2).Line("No other figure of the same unit has this value within rounding.");
            return;
        }
        Near(page, "figures of the same unit with this value, within rounding:", near, list);
    }

    private static string Missing(Claim claim) =>
        ClaimText.Missing(claim) is { Length: > 0 } missing
            ? $"Missing: {missing}."
            : "None of the figures that it may be about is sure enough; the value alone proves nothing.";

    private static void Near(Page page, string name, List<int> figures, Action<List<int>> list)
    {
        if (figures.Count > 0)
        {
            page.Line().To(2).Line(name);
            list(figures);
        }
    }

    // The words of a row in another table or period: whoever looks for support looks there first.
    private static List<int> SameLine(Proof proof, int index)
    {
        var figure = proof.Figures[index];
        var same = new List<int>();
        if (figure is not { Table: not null, Label: { Length: > 0 } label })
        {
            return same;
        }
        for (var other = 0; other < proof.Figures.Length; other++)
        {
            var candidate = proof.Figures[other];
            if (
                candidate.Table is not null
                && candidate.Table != figure.Table
                && candidate.IsFinancial
                && candidate.Unit?.Kind == figure.Unit?.Kind
                && label.Equals(candidate.Label, StringComparison.OrdinalIgnoreCase)
            )
            {
                same.Add(other);
            }
        }
        return same;
    }

    private static List<int> SameValue(Proof proof, int index)
    {
        var near = new List<int>();
        for (var other = 0; other < proof.Figures.Length; other++)
        {
            if (other != index && PrintsAs(proof.Figures[other], proof.Figures[index]))
            {
                near.Add(other);
            }
        }
        return near;
    }

    private static bool Allows(Figure printed, Figure other) =>
        RoundingInterval.Around(Math.Abs(printed.Value), printed.Quantum).Contains(Math.Abs(other.Value));

    // Signs are conventions of tables: a loss of 1.6 is (1.6) in one and 1.6 in another.
    private static bool PrintsAs(Figure other, Figure figure) =>
        other.IsFinancial
        && other.Unit?.Kind == figure.Unit?.Kind
        && other.Value != 0m
        && figure.Value != 0m
        && (Allows(figure, other) || Allows(other, figure));
}
