namespace Footbridge.Checking.Tables;

/// <summary>
/// Cuts a grid where its header starts again inside the body: below that line the same positions mean other periods.
/// A header repeated word for word, as after a page break, cuts nothing.
/// </summary>
internal static class TableParts
{
    /// <summary>The parts of a grid, in order.</summary>
    public static List<TablePart> Of(TokenRow[] rows)
    {
        var parts = new List<TablePart>();
        var start = 0;
        var header = HeaderEnd(rows, 0, rows.Length);
        var all = FigureColumns(rows, header, rows.Length);
        for (var index = header; index < rows.Length; index++)
        {
            if (!Restarts(rows[index], all))
            {
                continue;
            }
            var end = HeaderEnd(rows, index, rows.Length);
            if (end >= rows.Length)
            {
                break;
            }
            if (SameHeader(rows, start, header, index, end))
            {
                for (var repeated = index; repeated < end; repeated++)
                {
                    rows[repeated].IsRepeated = true;
                }
                index = end - 1;
                continue;
            }
            var cut = TitlesAbove(rows, index, header);
            if (cut > header)
            {
                parts.Add(new TablePart(start, header, cut));
                start = cut;
            }
            header = end;
            index = end - 1;
        }
        parts.Add(new TablePart(start, header, rows.Length));
        return parts;
    }

    /// <summary>The header is the longest prefix of rows before the first that holds a figure which is not a year.</summary>
    private static int HeaderEnd(TokenRow[] rows, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (rows[index].HasFigure)
            {
                // Headings without anything over the columns belong to the body that they open.
                var header = index;
                while (
                    header > start
                    && (rows[header - 1].Tokens.Count == 0 || IsHeading(rows[header - 1]) || IsCentredHeading(rows, start, header - 1))
                )
                {
                    header--;
                }
                return header == start ? Titles(rows, start, index) : header;
            }
        }
        return end;
    }

    /// <summary>A grid without column heads: its leading lone texts are titles when they are not the heading of a section.</summary>
    private static int Titles(TokenRow[] rows, int start, int first)
    {
        var title = start;
        for (var index = start; index < first; index++)
        {
            if (rows[index].Tokens.Count > 0 && rows[index].Tokens[0].Text is ['(', ..])
            {
                title = index + 1;
            }
        }
        return title;
    }

    /// <summary>
    /// The first row of the titles above <paramref name="cut"/>: lone texts behind the last figures and the rule under them. They head
    /// no figures above, so they head those below.
    /// </summary>
    private static int TitlesAbove(TokenRow[] rows, int cut, int header)
    {
        var first = cut;
        for (var index = cut - 1; index > header; index--)
        {
            var row = rows[index];
            if (row.HasFigure || row.Source.IsRule || row.Tokens.Count > 1)
            {
                break;
            }
            first = row.Tokens is [{ Kind: TokenKind.Text }] ? index : first;
        }
        return first;
    }

    private static bool IsHeading(TokenRow row) =>
        row.Tokens.Count == 1 && row.Tokens[0].Kind == TokenKind.Text && row.Tokens[0].Text is not ['(', ..] && row.Tokens[0].Left == 0;

    /// <summary>"ASSETS" centred below the heads of columns opens the body.</summary>
    private static bool IsCentredHeading(TokenRow[] rows, int start, int index)
    {
        if (rows[index].Tokens is not [{ Kind: TokenKind.Text, Left: > 0 } token] || index == start)
        {
            return false;
        }
        // Where a rule is drawn under the heads, whatever comes below it is body.
        var ruled = false;
        var isCapitals = IsCapitals(token.Text);
        for (var above = index - 1; above >= start; above--)
        {
            ruled |= rows[above].Source.IsRule;
            if ((ruled || isCapitals) && token.Text[0] != '(' && rows[above].Tokens.Count(static head => head.Left > 0) >= 2)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character) || char.IsDigit(character) || character is '(' or '%')
            {
                return false;
            }
            letters += char.IsLetter(character) ? 1 : 0;
        }
        return letters >= 4;
    }

    private static ColumnClusters FigureColumns(TokenRow[] rows, int start, int end) =>
        ColumnClusters.Of(rows.Skip(start).Take(end - start), rows.Length);

    private static bool Restarts(TokenRow row, ColumnClusters columns)
    {
        if (row.Tokens.Count == 0 || row.HasFigure)
        {
            return false;
        }
        if (row.HasOnlyYears)
        {
            return row.Tokens.Count(token => token.IsYearLike) >= Math.Min(2, columns.Count);
        }
        var heads = 0;
        foreach (var token in row.Tokens)
        {
            if (token.Kind == TokenKind.Text && token.Left > 0 && columns.ColumnOf(token.Left, token.Right) >= 0)
            {
                heads++;
            }
        }
        return heads >= 2 && heads * 2 >= columns.Count;
    }

    private static bool SameHeader(TokenRow[] rows, int start, int end, int otherStart, int otherEnd)
    {
        var left = Words(rows, start, end);
        var right = Words(rows, otherStart, otherEnd);
        return right.Count > 0
            && left.Count >= right.Count
            && left.Skip(left.Count - right.Count).SequenceEqual(right, StringComparer.OrdinalIgnoreCase);

        static List<string> Words(TokenRow[] rows, int from, int to) =>
            [.. rows[from..to].SelectMany(row => row.Tokens).Where(token => token.Left > 0).Select(token => token.Text)];
    }
}
