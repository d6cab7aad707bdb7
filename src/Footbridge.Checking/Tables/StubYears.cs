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
            // A year alone at the edge heads the rows below it.
            if (row.Tokens is [{ IsYearLike: true, Left: 0 } alone] && layout is GridLayout.Html or GridLayout.Pipe)
            {
                alone.Kind = TokenKind.Text;
            }
            if (
                row.Tokens.Count > 1
                && row.Tokens[0] is { IsYearLike: true } first
                && first.Left <= edge + slack
                && row.Tokens.Exists(token => token != first && token.IsColumnar)
            )
            {
                // A row of years only is a header: its first year may stand at the edge where the stub is missing.
                if (row.HasFigure)
                {
                    first.Kind = TokenKind.Text;
                }
            }
        }
    }

    /// <summary>
    /// Turns a column of years beside the stub into words: "Beauty | 2023 | 4,097". True when there was one; the columns are then others.
    /// </summary>
    public static bool ColumnToLabels(ArraySegment<TokenRow> body, ColumnClusters columns)
    {
        if (columns.Count < 2)
        {
            return false;
        }
        var years = new List<TableToken>();
        foreach (var row in body)
        {
            foreach (var token in row.Tokens)
            {
                if (token.IsColumnar && columns.ColumnOf(token.Left, token.Right) == 0)
                {
                    if (!token.IsYearLike)
                    {
                        return false;
                    }
                    years.Add(token);
                }
            }
        }
        if (years.Count < 2)
        {
            return false;
        }
        years.ForEach(static token => token.Kind = TokenKind.Text);
        return true;
    }
}
