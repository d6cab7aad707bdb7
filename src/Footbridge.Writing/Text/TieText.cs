using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>One tie as a computation: an operand a line, then what they give, what is printed, and how they compare.</summary>
internal static class TieText
{
    private const int Amounts = 8;
    private const int AmountWidth = 16;

    public static void Write(Page page, Proof proof, Tie tie, int subject, int number, int of)
    {
        page.To(2).Write(of == 1 ? "tie" : $"tie {number} of {of}", Ink.Strong).Write($"  {tie.Rule}, ");
        var (word, ink) = VerdictWord(tie.Verdict);
        page.Write(word, ink).Line(tie.Result == subject ? ": this figure is the result" : ": this figure is an operand");
        page.Wrapped(tie.Formula, 6);
        foreach (var operand in tie.Operands)
        {
            page.To(6).Write(operand.Sign < 0 ? "-" : "+").To(Amounts);
            Figure(page, proof, operand.Figure, subject);
        }
        var result = proof.Figures[tie.Result];
        page.To(6).Write("=").To(Amounts);
        page.Right(InUnitOf(result, tie.Computed), AmountWidth).Line("  computed");
        page.To(Amounts);
        Figure(page, proof, tie.Result, subject);
        Compare(page, proof, tie, result);
    }

    private static void Figure(Page page, Proof proof, int index, int subject)
    {
        var figure = proof.Figures[index];
        var from = page.Column + AmountWidth + 2;
        page.Right(figure.Text, AmountWidth, index == subject ? Ink.Strong : Ink.Plain);
        page.To(from).Write(PlaceText.Short(proof, figure)).To(from + 9);
        page.Write(index == subject ? "this figure, " : "");
        page.Wrapped(PlaceText.Meaning(proof, figure), page.Column, hang: 2);
    }

    private static void Compare(Page page, Proof proof, Tie tie, Figure result)
    {
        if (tie.Difference != 0m)
        {
            page.To(6).Line($"printed less computed: {InUnitOf(result, tie.Difference)}{InScale(result)}");
        }
        if (tie.Verdict == Verdict.Exact || Allowed(proof, tie) is not { } allowed)
        {
            return;
        }
        var printed = result.Interval;
        page.To(6)
            .Line(
                $"the operands allow {InUnitOf(result, allowed.Low)} to {InUnitOf(result, allowed.High)},"
                    + $" the result as printed {InUnitOf(result, printed.Low)} to {InUnitOf(result, printed.High)}"
            );
    }

    // Only a signed sum has the sum of its operands' intervals; other relations explain themselves in their formula.
    private static RoundingInterval? Allowed(Proof proof, Tie tie)
    {
        var sum = RoundingInterval.Exactly(0m);
        var value = 0m;
        foreach (var operand in tie.Operands)
        {
            var figure = proof.Figures[operand.Figure];
            sum += figure.Interval * operand.Sign;
            value += figure.Value * operand.Sign;
        }
        return value == tie.Computed ? sum : null;
    }

    private static string InUnitOf(Figure figure, decimal value) => NumberText.Value(value / Powers.Ten(figure.Scale));

    private static string InScale(Figure figure) => NumberText.Scale(figure.Scale) is { } scale ? $" ({scale})" : "";

    private static (string Word, Ink Ink) VerdictWord(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => ("exact", Ink.Good),
            Verdict.Rounded => ("holds within rounding", Ink.Good),
            Verdict.Broken => ("broken", Ink.Error),
            _ => ("open", Ink.Note),
        };
}
