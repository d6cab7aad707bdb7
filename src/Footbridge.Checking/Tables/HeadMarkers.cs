using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>
/// "2024 (1)" over a column: beside years and nothing but years, a small number in parentheses points to a note. Left as a
/// figure, it would end the header and open a column of its own.
/// </summary>
internal static class HeadMarkers
{
    private const int LargestMarker = 20;

    /// <summary>Moves such cells from <paramref name="tokens"/> to <paramref name="markers"/>.</summary>
    public static void Take(List<TableToken> tokens, ref List<GridCell>? markers)
    {
        var years = 0;
        var found = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].IsYearLike)
            {
                years++;
            }
            else if (IsMarker(tokens, index))
            {
                found++;
            }
            else if (tokens[index].IsColumnar)
            {
                return;
            }
        }
        if (years == 0 || found == 0)
        {
            return;
        }
        for (var index = tokens.Count - 1; index > 0; index--)
        {
            if (IsMarker(tokens, index))
            {
                (markers ??= []).Add(tokens[index].Cell);
                tokens.RemoveAt(index);
            }
        }
    }

    private static bool IsMarker(List<TableToken> tokens, int index) =>
        index > 0
        && tokens[index - 1].IsYearLike
        && tokens[index] is { Kind: TokenKind.Figure, Number: { Unit: null } number }
        && number.Has(NumberMarks.Parentheses)
        && number.Number is { FractionDigits: 0, IsDash: false, Mantissa: < 0 and >= -LargestMarker };
}
