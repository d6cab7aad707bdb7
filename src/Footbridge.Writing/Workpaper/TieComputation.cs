using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Workpaper;

/// <summary>
/// What a tie computes, in a form that can be written as a formula over cells. It is read from the tie's own formula, and holds
/// only where it gives what the check computed.
/// </summary>
/// <param name="Shape">How the operands are computed with.</param>
/// <param name="Factor">What the outcome is multiplied by: -1 for a change printed without its sign, 10,000 for basis points, a par value ...</param>
/// <param name="Only">The one operand that counts, for <see cref="TieShape.Same"/>.</param>
internal sealed record TieComputation(TieShape Shape, decimal Factor, int Only = 0)
{
    // A quotient has no end: two ways to the same value may differ in its last digits.
    private const decimal Closeness = 0.000_000_000_000_001m;
    private const decimal InBasisPoints = 10_000m;

    /// <summary>The computation of a tie; null where its formula is not one of the known shapes, or has no value.</summary>
    public static TieComputation? Of(Proof proof, Tie tie)
    {
        if (tie.Operands.IsEmpty)
        {
            return null;
        }
        var texts = tie.Operands.Select(operand => proof.Figures[operand.Figure].Text).ToArray();
        var values = tie.Operands.Select(operand => proof.Figures[operand.Figure].Value).ToArray();
        var signs = tie.Operands.Select(operand => operand.Sign).ToArray();
        return Same(tie, texts, values, signs)
            ?? Known(tie, TieShape.Sum, SumText(texts, signs), () => Sum(values, signs))
            ?? Known(tie, TieShape.Remainder, "100%" + string.Concat(texts.Select(text => $" - {text}")), () => 1m - values.Sum())
            ?? (texts.Length == 1 ? Known(tie, TieShape.Quotient, $"{texts[0]} / {texts[0]}", () => values[0] / values[0]) : null)
            ?? (texts.Length == 2 ? OfTwo(tie, texts, values) : null)
            ?? (texts.Length == 3 ? OfThree(tie, texts, values) : null)
            ?? (texts.Length == 4 ? OfFour(tie, texts, values) : null)
            ?? Multiple(tie, texts, values);
    }

    private static TieComputation? Same(Tie tie, string[] texts, decimal[] values, int[] signs)
    {
        var listed = string.Join(" = ", texts.Select((text, index) => signs[index] < 0 ? "-" + text : text));
        if (tie.Formula != listed && !(texts.Length == 1 && tie.Formula == texts[0]))
        {
            return null;
        }
        for (var index = 0; index < values.Length; index++)
        {
            if (signs[index] * values[index] == tie.Computed)
            {
                return new(TieShape.Same, signs[index], index);
            }
        }
        return null;
    }

    private static TieComputation? OfTwo(Tie tie, string[] texts, decimal[] values) =>
        Known(tie, TieShape.Growth, $"({texts[0]} - {texts[1]}) / |{texts[1]}|", () => (values[0] - values[1]) / Math.Abs(values[1]))
        ?? Known(tie, TieShape.Quotient, $"{texts[0]} / {texts[1]}", () => values[0] / values[1])
        ?? (
            Between(tie.Formula, $"{texts[0]} x ", $" / {texts[1]}") is { } factor && values[1] != 0m
                ? Agrees(tie, TieShape.Quotient, factor, factor * values[0] / values[1])
                : null
        );

    private static TieComputation? OfThree(Tie tie, string[] texts, decimal[] values) =>
        Known(
            tie,
            TieShape.AdjustedGrowth,
            $"({texts[0]} - {texts[2]} - {texts[1]}) / |{texts[1]}|",
            () => (values[0] - values[2] - values[1]) / Math.Abs(values[1])
        )
        ?? Known(
            tie,
            TieShape.Allocation,
            $"{texts[0]} x {texts[1]} / ({texts[1]} + {texts[2]})",
            () => values[0] * (values[1] / (values[1] + values[2]))
        );

    private static TieComputation? OfFour(Tie tie, string[] texts, decimal[] values) =>
        Known(
            tie,
            TieShape.QuotientDifference,
            $"{texts[0]} / {texts[1]} - {texts[2]} / {texts[3]}",
            () => values[0] / values[1] - values[2] / values[3]
        );

    private static TieComputation? Multiple(Tie tie, string[] texts, decimal[] values)
    {
        var factor =
            texts.Length == 1 ? Between(tie.Formula, "", $" x {texts[0]}") : Between(tie.Formula, "", $" x ({string.Join(" + ", texts)})");
        return factor is { } times ? Agrees(tie, TieShape.Sum, times, times * values.Sum()) : null;
    }

    private static TieComputation? Known(Tie tie, TieShape shape, string text, Func<decimal> compute)
    {
        if (tie.Formula != text)
        {
            return null;
        }
        decimal value;
        try
        {
            value = compute();
        }
        catch (Exception error) when (error is DivideByZeroException or OverflowException)
        {
            return null;
        }
        return Agrees(tie, shape, 1m, value)
            ?? Agrees(tie, shape, -1m, -value)
            ?? (
                Math.Abs(value) > decimal.MaxValue / InBasisPoints
                    ? null
                    : Agrees(tie, shape, InBasisPoints, InBasisPoints * value) ?? Agrees(tie, shape, -InBasisPoints, -InBasisPoints * value)
            );
    }

    private static TieComputation? Agrees(Tie tie, TieShape shape, decimal factor, decimal value) =>
        Math.Abs(value - tie.Computed) <= Closeness * Math.Max(1m, Math.Abs(tie.Computed)) ? new(shape, factor) : null;

    private static string SumText(string[] texts, int[] signs)
    {
        var text = (signs[0] < 0 ? "-" : "") + texts[0];
        return texts.Length == 1
            ? text
            : text + string.Concat(texts.Skip(1).Select((next, index) => (signs[index + 1] < 0 ? " - " : " + ") + next));
    }

    private static decimal Sum(decimal[] values, int[] signs)
    {
        var sum = 0m;
        for (var index = 0; index < values.Length; index++)
        {
            sum += signs[index] * values[index];
        }
        return sum;
    }

    /// <summary>The number, or the fraction of two, that a formula has between two texts; null where it has none.</summary>
    private static decimal? Between(string formula, string before, string after)
    {
        if (
            formula.Length <= before.Length + after.Length
            || !formula.StartsWith(before, StringComparison.Ordinal)
            || !formula.EndsWith(after, StringComparison.Ordinal)
        )
        {
            return null;
        }
        var parts = formula[before.Length..^after.Length].Split('/');
        var numbers = ImmutableArray.CreateBuilder<decimal>();
        foreach (var part in parts)
        {
            var digits = part.Trim().TrimStart('$');
            if (
                !decimal.TryParse(
                    digits,
                    NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                return null;
            }
            numbers.Add(number);
        }
        return numbers.Count == 1 ? numbers[0]
            : numbers.Count == 2 && numbers[1] != 0m ? numbers[0] / numbers[1]
            : null;
    }
}
