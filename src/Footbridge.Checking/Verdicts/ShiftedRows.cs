using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>
/// Rows whose first figure was read into the caption, "Software 397.0": what is left of them may stand a column too far to the left,
/// and contradicts nothing.
/// </summary>
internal static class ShiftedRows
{
    /// <summary>Makes hints of the broken ties that accuse such a row.</summary>
    public static void Excuse(TieBook book, FactBook facts)
    {
        foreach (var tie in book.Ties)
        {
            if (tie is { IsAccusing: true, Claim: null } && (IsShifted(tie.Result, facts) || Array.Exists(tie.Operands, Is)))
            {
                tie.Force = TieForce.Hint;
            }
        }

        bool Is(int figure) => IsShifted(figure, facts);
    }

    private static bool IsShifted(int figure, FactBook facts) => facts.FactOf(figure) is { } fact && EndsInAmount(fact.Line.Row.Label);

    /// <summary>A number with decimals or groups of three is an amount; "Level 2" and "due 2027" are names.</summary>
    private static bool EndsInAmount(ReadOnlySpan<char> label)
    {
        label = label.TrimEnd(") ");
        var start = label.Length;
        while (start > 0 && (char.IsAsciiDigit(label[start - 1]) || label[start - 1] is '.' or ','))
        {
            start--;
        }
        var number = label[start..];
        return start > 0
            && label[start - 1] is ' ' or '(' or '$'
            && number.Length > 2
            && char.IsAsciiDigit(number[0])
            && char.IsAsciiDigit(number[^1])
            && number.ContainsAny('.', ',');
    }
}
