using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Checking.Ties;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>Numbers the ties in the order of their results, and writes their formulas out.</summary>
internal static class TieList
{
    /// <summary>The ties of the package, and the number of each draft that became one.</summary>
    public static (ImmutableArray<Tie> Ties, Dictionary<DraftTie, int> Numbers) Of(
        IEnumerable<DraftTie> drafts,
        ImmutableArray<Figure> figures
    )
    {
        var sorted = drafts.ToList();
        sorted.Sort(Compare);
        var ties = ImmutableArray.CreateBuilder<Tie>(sorted.Count);
        var numbers = new Dictionary<DraftTie, int>(ReferenceEqualityComparer.Instance);
        foreach (var draft in sorted)
        {
            numbers.Add(draft, ties.Count);
            ties.Add(Of(draft, ties.Count, figures));
        }
        return (ties.MoveToImmutable(), numbers);
    }

    /// <summary>The relation in printed numbers: "44,392 + 25,307".</summary>
    public static string Formula(DraftTie draft, ImmutableArray<Figure> figures) =>
        draft.Relation.Formula(Array.ConvertAll(draft.Operands, operand => figures[operand].Text));

    private static Tie Of(DraftTie draft, int number, ImmutableArray<Figure> figures)
    {
        var operands = ImmutableArray.CreateBuilder<Operand>(draft.Operands.Length);
        var quantities = new Quantity[draft.Operands.Length];
        for (var index = 0; index < quantities.Length; index++)
        {
            var figure = figures[draft.Operands[index]];
            operands.Add(new Operand(draft.Operands[index], draft.Relation.SignOf(index)));
            quantities[index] = new Quantity(figure.Value, figure.Quantum);
        }
        var printed = figures[draft.Result].Value;
        return new Tie(
            string.Create(CultureInfo.InvariantCulture, $"t{number + 1}"),
            draft.Rule,
            draft.Verdict,
            draft.Result,
            operands.MoveToImmutable(),
            Formula(draft, figures),
            draft.Relation.Compute(quantities) ?? printed,
            printed,
            draft.Basis
        );
    }

    /// <summary>By result; of one result's, what its own table says first, then by rule and operands.</summary>
    private static int Compare(DraftTie left, DraftTie right)
    {
        if (left.Result != right.Result)
        {
            return left.Result.CompareTo(right.Result);
        }
        if (left.Footing is null != right.Footing is null)
        {
            return left.Footing is null ? 1 : -1;
        }
        var rule = left.Footing is null ? string.CompareOrdinal(left.Rule, right.Rule) : string.CompareOrdinal(right.Rule, left.Rule);
        return rule != 0 ? rule : left.Operands.AsSpan().SequenceCompareTo(right.Operands);
    }
}
