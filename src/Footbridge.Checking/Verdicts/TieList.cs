using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Footbridge.Checking.Footing;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>Numbers the ties in the order of their results, and writes their formulas out.</summary>
internal static class TieList
{
    /// <summary>The ties of the package.</summary>
    public static ImmutableArray<Tie> Of(List<DraftTie> drafts, ImmutableArray<Figure> figures)
    {
        drafts.Sort(
            static (left, right) =>
                left.Result.Figure != right.Result.Figure ? left.Result.Figure.CompareTo(right.Result.Figure)
                : left.Rule != right.Rule ? string.CompareOrdinal(right.Rule, left.Rule)
                : left.Operands[0].Figure.CompareTo(right.Operands[0].Figure)
        );
        var ties = ImmutableArray.CreateBuilder<Tie>(drafts.Count);
        foreach (var draft in drafts)
        {
            var operands = ImmutableArray.CreateBuilder<Operand>(draft.Operands.Length);
            for (var index = 0; index < draft.Operands.Length; index++)
            {
                operands.Add(new Operand(draft.Operands[index].Figure, draft.Signs[index]));
            }
            var printed = figures[draft.Result.Figure].Value;
            var computed = printed - draft.Residual * Powers.Ten(draft.Result.Scale) / Powers.Ten(draft.FractionDigits);
            ties.Add(
                new Tie(
                    string.Create(CultureInfo.InvariantCulture, $"t{ties.Count + 1}"),
                    draft.Rule,
                    draft.Verdict,
                    draft.Result.Figure,
                    operands.MoveToImmutable(),
                    Formula(draft),
                    computed,
                    printed
                )
            );
        }
        return ties.MoveToImmutable();
    }

    /// <summary>The sum in printed numbers: "44,392 + 25,307".</summary>
    public static string Formula(DraftTie draft)
    {
        var builder = new StringBuilder(draft.Operands.Length * 10);
        for (var index = 0; index < draft.Operands.Length; index++)
        {
            if (index > 0)
            {
                builder.Append(draft.Signs[index] < 0 ? " - " : " + ");
            }
            else if (draft.Signs[index] < 0)
            {
                builder.Append('-');
            }
            builder.Append(draft.Operands[index].Text);
        }
        return builder.ToString();
    }
}
