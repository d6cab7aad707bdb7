using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Tables;

/// <summary>Reads the cells of a grid and glues what belongs together: "$" to the figure on its right, ")" and "%" to the figure on its left.</summary>
internal static class TokenRows
{
    /// <summary>"(12)", "1,2".</summary>
    private const int LongestMarker = 5;

    /// <summary>The rows of <paramref name="grid"/>, glued. Rows that only draw rules have no tokens.</summary>
    public static TokenRow[] Read(Grid grid, in ScanContext context)
    {
        var rows = new TokenRow[grid.Rows.Length];
        for (var index = 0; index < rows.Length; index++)
        {
            var row = grid.Rows[index];
            List<GridCell>? markers = null;
            var tokens = row.IsRule ? [] : Glue(row, context, ref markers);
            rows[index] = new TokenRow(index, row, tokens) { Markers = markers };
        }
        HeadDays.Mark(rows);
        return rows;
    }

    private static List<TableToken> Glue(GridRow row, in ScanContext context, ref List<GridCell>? markers)
    {
        var tokens = new List<TableToken>(Math.Min(row.Cells.Length, 12));
        TableToken? prefix = null;
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Value.Length == 0)
            {
                continue;
            }
            if (IsMarker(cell.Text))
            {
                (markers ??= []).Add(cell);
                continue;
            }
            var reading = CellScanner.Read(cell.Text, context);
            switch (reading.Class)
            {
                case CellClass.Empty or CellClass.Rule:
                    break;
                case CellClass.CurrencyMark or CellClass.OpenParenthesis:
                    Flush(tokens, ref prefix);
                    prefix = Token(TokenKind.Text, cell, reading.Number);
                    break;
                case CellClass.ClosingMark:
                    if (prefix is not null || !Close(tokens, cell, reading.Number))
                    {
                        Flush(tokens, ref prefix);
                        tokens.Add(Token(TokenKind.Text, cell, default));
                    }
                    break;
                case CellClass.Figure or CellClass.Dash or CellClass.NotMeaningful:
                    var kind = reading.Class == CellClass.NotMeaningful ? TokenKind.NotMeaningful : TokenKind.Figure;
                    var token = Token(kind, cell, reading.Number);
                    Join(ref prefix, token);
                    tokens.Add(token);
                    break;
                default:
                    Flush(tokens, ref prefix);
                    tokens.Add(Token(TokenKind.Text, cell, default));
                    break;
            }
        }
        Flush(tokens, ref prefix);
        HeadMarkers.Take(tokens, ref markers);
        return tokens;
    }

    /// <summary>A cell of one or two characters that are all raised is a footnote marker with a cell of its own.</summary>
    private static bool IsMarker(MappedText text)
    {
        if (text.Superscripts.IsDefaultOrEmpty || text.Value.Length > LongestMarker)
        {
            return false;
        }
        var marks = false;
        for (var index = 0; index < text.Value.Length; index++)
        {
            if (!char.IsWhiteSpace(text.Value[index]))
            {
                if (!text.IsSuperscript(index))
                {
                    return false;
                }
                marks |= char.IsLetterOrDigit(text.Value[index]);
            }
        }
        return marks;
    }

    /// <summary>A token for a cell; a figure covers its digits and marks, not the footnote markers behind them.</summary>
    private static TableToken Token(TokenKind kind, GridCell cell, TextNumber number)
    {
        var whole = number.End == 0 || number.Start == 0 && number.End == cell.Text.Value.Length;
        return new TableToken
        {
            Kind = kind,
            Cell = cell,
            Left = cell.Left,
            Right = cell.Right,
            Span = whole ? cell.Text.Whole : cell.Text.Span(number.Start, number.End),
            Text = whole ? cell.Text.Value : cell.Text.Value[number.Start..number.End],
            Number = number,
        };
    }

    /// <summary>Gives a currency sign, or an opened parenthesis, to the figure on its right.</summary>
    private static void Join(ref TableToken? prefix, TableToken token)
    {
        if (prefix is null)
        {
            return;
        }
        var number = token.Number;
        if (prefix.Number.Has(NumberMarks.OpenParenthesis) && !number.Has(NumberMarks.Parentheses | NumberMarks.OpenParenthesis))
        {
            var closed = number.Has(NumberMarks.CloseParenthesis);
            number = number with
            {
                Number = number.Number.Negated(),
                Marks = number.Marks & ~NumberMarks.CloseParenthesis | (closed ? NumberMarks.Parentheses : NumberMarks.OpenParenthesis),
            };
        }
        token.Number = number with
        {
            Unit = number.Unit ?? prefix.Number.Unit,
            Marks = (number.Marks | prefix.Number.Marks & NumberMarks.Currency) & ~(NumberMarks.LooksLikeYear | NumberMarks.Bare),
        };
        token.Left = prefix.Left;
        token.Span = prefix.Span.Union(token.Span);
        token.Text = prefix.Text + token.Text;
        prefix = null;
    }

    /// <summary>Gives a closing parenthesis, a percent sign or a unit to the figure on its left; false when there is none that lacks it.</summary>
    private static bool Close(List<TableToken> tokens, GridCell cell, TextNumber mark)
    {
        if (tokens.Count == 0 || tokens[^1] is not { IsColumnar: true } figure)
        {
            return false;
        }
        var number = figure.Number;
        if (mark.Has(NumberMarks.CloseParenthesis))
        {
            if (!number.Has(NumberMarks.OpenParenthesis))
            {
                return false;
            }
            number = number with { Marks = number.Marks & ~NumberMarks.OpenParenthesis | NumberMarks.Parentheses };
        }
        if (mark.Unit is { } unit)
        {
            // A sign beside a year is the head of the next column.
            if (figure.IsYearLike && !mark.Has(NumberMarks.CloseParenthesis))
            {
                return false;
            }
            number = number with
            {
                Unit = unit,
                Scale = mark.Scale,
                ExplicitScale = mark.ExplicitScale,
                Marks = number.Marks & ~(NumberMarks.LooksLikeYear | NumberMarks.Bare) | mark.Marks & NumberMarks.Points,
            };
        }
        figure.Number = number;
        figure.Right = cell.Right;
        figure.Span = figure.Span.Union(cell.Text.Whole);
        figure.Text += cell.Text.Value;
        return true;
    }

    private static void Flush(List<TableToken> tokens, ref TableToken? prefix)
    {
        if (prefix is not null)
        {
            tokens.Add(prefix);
            prefix = null;
        }
    }
}
