using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>A year, or any bare whole number, at the left edge of a row of figures is the row's label: schedules by year, ranked lists.</summary>
internal static class StubYears
{
    /// <summary>Turns such tokens into words.</summary>
    public static void ToLabels(TokenRow[] rows, GridLayout layout)
    {
        var edge = int.MaxValue;
        foreach (var row in rows)
        {
            if (row.Tokens.Count > 0)
            {
                edge = Math.Min(edge, row.Tokens[0].Left);
            }
        }
        var slack = layout == GridLayout.FixedWidth ? 4 : 0;
        foreach (var row in rows)
        {
            if (row.Tokens.Count > 1 && row.Tokens[0] is { IsYearLike: true } first && first.Left <= edge + slack && row.Tokens.Exists(token => token != first && token.IsColumnar))
            {
                // A row of years only is a header: its first year may stand at the edge where the stub is missing.
                if (row.HasFigure)
                {
                    first.Kind = TokenKind.Text;
                }
            }
        }
    }
}
