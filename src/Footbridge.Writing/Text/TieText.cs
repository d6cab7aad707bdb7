using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>One tie as a computation: an operand a line, then what they give, what is printed, and how they compare.</summary>
internal static class TieText
{
    private const int Indent = 6;
    private const int Amounts = 8;
    private const int AmountWidth = 16;

    public static void Write(Page page, Proof proof, Tie tie, int subject, int number, int of)
    {
        var words = TieRuleText.Of(tie.Rule);
        page.To(2).Write(of == 1 ? "tie" : $"tie {number} of {of}", Ink.Strong).Write($"  {tie.Rule}, ");
        page.Write(Word(tie.Verdict), InkOf(tie.Verdict));
        page.Line(tie.Result == subject ? ": this figure is the result" : ": this figure is an operand");
        if (words.Length > 0)
        {
            page.To(Indent).Line(words);
        }
        if (tie.Basis is { Length: > 0 } basis)
        {
            page.Wrapped(basis, Indent);
        }
        var isSum = IsSum(proof, tie);
        if (!isSum && !SaysTheSame(tie))
        {
            page.Wrapped(tie.Formula, Indent);
        }
        var places = new TiePlaces(page, proof, tie, subject);
        foreach (var operand in tie.Operands)
        {
            // Other formulas say themselves how an operand counts.
            places.Write(
                operand.Figure,
                !isSum && !SaysTheSame(tie) ? ' '
                    : operand.Sign < 0 ? '-'
                    : isSum ? '+'
                    : ' '
            );
        }
        var result = proof.Figures[tie.Result];
        // Where one place repeats another to the digit there is nothing to compute.
        if (!SaysTheSame(tie) || tie.Difference != 0m)
        {
            page.To(Indent).Write("=").To(Amounts);
            page.Right(AmountText.Of(tie.Computed, result), AmountWidth).Line($"  computed{AmountText.InScale(result)}");
        }
        places.Write(tie.Result, ' ');
        Compare(page, proof, tie, result);
    }

    /// <summary>The verdict in a few words.</summary>
    public static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => "exact",
            Verdict.Rounded => "holds within rounding",
            Verdict.Broken => "broken",
            _ => "open",
        };

    public static Ink InkOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact or Verdict.Rounded => Ink.Good,
            Verdict.Broken => Ink.Error,
            _ => Ink.Note,
        };

    private static void Compare(Page page, Proof proof, Tie tie, Figure result)
    {
        if (tie.Difference != 0m)
        {
            page.To(Indent)
                .Write($"printed less computed: {AmountText.OfDifference(tie.Difference, result)}")
                .Line(
                    tie.Verdict switch
                    {
                        Verdict.Exact => ", less than the last printed digit shows",
                        Verdict.Open => "; what the documents do not show may explain it",
                        _ => "",
                    }
                );
        }
        if (tie.Verdict == Verdict.Exact || Allowed(proof, tie) is not { } allowed)
        {
            return;
        }
        page.Wrapped(
            $"the operands allow {AmountText.Of(allowed, result)}, the result as printed {AmountText.Of(result.Interval, result)}",
            Indent
        );
    }

    /// <summary>What the operands allow; a signed sum has the sum of its operands' intervals, whoever made the tie.</summary>
    public static RoundingInterval? Allowed(Proof proof, Tie tie)
    {
        if (tie.Allowed is not null || !IsSum(proof, tie))
        {
            return tie.Allowed;
        }
        var sum = RoundingInterval.Exactly(0m);
        foreach (var operand in tie.Operands)
        {
            sum += proof.Figures[operand.Figure].Interval * operand.Sign;
        }
        return sum;
    }

    /// <summary>True where the operands are added and subtracted, and nothing else is done with them.</summary>
    public static bool IsSum(Proof proof, Tie tie)
    {
        var sum = 0m;
        foreach (var operand in tie.Operands)
        {
            sum += proof.Figures[operand.Figure].Value * operand.Sign;
        }
        return sum == tie.Computed && !tie.Formula.Contains('/') && !SaysTheSame(tie);
    }

    /// <summary>True where the operands are not computed with: each of them is the result once more.</summary>
    public static bool SaysTheSame(Tie tie) => tie.Operands.Length == 1 || tie.Formula.Contains(" = ", StringComparison.Ordinal);
}
