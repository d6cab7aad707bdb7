using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>What holds for every proof of every document, whatever a case expects.</summary>
internal static class ProofInvariants
{
    /// <summary>What is wrong with the proof in itself.</summary>
    public static IEnumerable<string> Faults(Proof proof)
    {
        if (proof.Statuses.Length != proof.Figures.Length)
        {
            yield return "there are not as many statuses as figures";
            yield break;
        }
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            var document = proof.Documents[figure.Document];
            if (figure.Id != $"f{index + 1}")
            {
                yield return $"figure {index + 1} has the id {figure.Id}";
            }
            if (figure.Span.Start < 0 || figure.Span.End > document.Source.Length || figure.Span.Length <= 0)
            {
                yield return $"{figure.Id} \"{figure.Text}\" stands outside its document";
                continue;
            }
            // In HTML the tags between split cells may hold digits of their own.
            var source = document.Source[figure.Span.Start..figure.Span.End];
            if (document.Format != DocumentFormat.Html && Digits(source) != Digits(figure.Text) && !IsBroken(document.Source, figure))
            {
                yield return $"{figure.Id} \"{figure.Text}\" is not what stands there: \"{source}\"";
            }
            if (figure.IsFinancial != proof.Statuses[index] is not null)
            {
                yield return $"{figure.Id} \"{figure.Text}\": every financial figure has a status, and no other has";
            }
            if (figure.IsFinancial && figure.Unit is null)
            {
                yield return $"{figure.Id} \"{figure.Text}\" has no unit";
            }
        }
        foreach (var tie in proof.Ties)
        {
            if (tie.Operands.IsEmpty || tie.Operands.Any(operand => operand.Figure == tie.Result))
            {
                yield return $"{tie.Id} proves a figure by itself";
            }
            var result = proof.Figures[tie.Result];
            var isSum = tie.Rule is "footing" or "cross-footing" or "block" or "split-line";
            var isOneScale = isSum && tie.Operands.All(operand => proof.Figures[operand.Figure].Scale == result.Scale);
            var sum = tie.Operands.Sum(operand => operand.Sign * proof.Figures[operand.Figure].Value);
            if (tie.Printed != result.Value || isSum && isOneScale && tie.Computed != sum)
            {
                yield return $"{tie.Id} does not compute: {tie.Formula}";
            }
            if (tie.Verdict == Verdict.Exact && Math.Abs(tie.Difference) > Slack(proof, tie))
            {
                yield return $"{tie.Id} is exact, but differs by {tie.Difference}";
            }
            if (tie.Verdict == Verdict.Broken && tie.Difference == 0)
            {
                yield return $"{tie.Id} is broken, but differs by nothing";
            }
        }
    }

    // A sum within a table is exact or it is not. What is quoted, divided or compared is exact when it rounds to what is printed;
    // the coarser side decides, and basis points may be rounded to ten.
    private static decimal Slack(Proof proof, Tie tie) =>
        tie.Rule is "footing" or "cross-footing" or "block" or "split-line"
            ? 0m
            : Math.Max(proof.Figures[tie.Result].Quantum, tie.Operands.Max(operand => proof.Figures[operand.Figure].Quantum))
                * (proof.Figures[tie.Result].Unit?.Kind == UnitKind.BasisPoints ? 5m : 0.5m);

    // A figure that was broken over two lines of a narrow cell stands where it starts; behind its first part the cell ends.
    private static bool IsBroken(string source, Figure figure)
    {
        var first = source[figure.Span.Start..figure.Span.End];
        return first.Length > 0
            && figure.Text.StartsWith(first, StringComparison.Ordinal)
            && source.AsSpan(figure.Span.End).TrimStart(' ').StartsWith("|", StringComparison.Ordinal);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
