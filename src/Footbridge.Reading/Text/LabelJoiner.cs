using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>
/// Puts labels back together that run over several lines. A line goes on with the one above when it starts as no label
/// starts (a small letter, a bracket), or when the line above was full: its next word would not have fitted.
/// </summary>
internal sealed class LabelJoiner(Page page, int zone)
{
    private const int LongestUnit = 4;

    private const int MostLines = 4;

    private const int MostCells = 64;

    private int _width;

    internal List<RowDraft> Join(List<RowDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (!draft.IsRule && draft.Pieces[0] is { Kind: ChunkKind.Text } stub && stub.Right <= zone + 1)
            {
                _width = Math.Max(_width, stub.Right);
            }
        }
        var rows = new List<RowDraft>(drafts.Count);
        var pending = new List<RowDraft>();
        for (var index = 0; index < drafts.Count; index++)
        {
            var draft = drafts[index];
            if (IsLabel(draft))
            {
                pending.Add(draft);
                continue;
            }
            if (pending.Count == 0 && rows.Count > 0 && GoesOnIn(rows[^1], draft))
            {
                Merge(rows, draft);
                continue;
            }
            Settle(pending, draft, Sibling(drafts, index), rows);
            rows.Add(draft);
        }
        Settle(pending, null, -1, rows);
        return rows;
    }

    // Narrow columns break cells as well: "(790)" over "bps". Every figure of the line above has a unit under it and nothing else,
    // and the figures of the line below stand in the other columns.
    private bool GoesOnIn(RowDraft above, RowDraft below)
    {
        if (above.Pieces.Length > MostCells || below.Pieces.Length > MostCells)
        {
            return false;
        }
        if (above.IsRule || below.IsRule || !below.TouchesAbove || above.Above is not null || !IsLabelled(above) || !IsLabelled(below))
        {
            return false;
        }
        var units = 0;
        foreach (var piece in above.Pieces[1..])
        {
            if (
                piece.Kind == ChunkKind.Rule
                || !piece.IsNumeric
                || Under(below, piece) is not { IsNumeric: false } unit
                || !IsUnit(below, unit)
            )
            {
                return false;
            }
            units++;
        }
        return units > 0 && below.HasFigures && below.Pieces[0].Left >= above.Pieces[0].Left;
    }

    private bool IsLabelled(RowDraft draft) =>
        draft.Pieces.Length > 1 && draft.Pieces[0].Kind is ChunkKind.Text or ChunkKind.Part && IsStub(draft.Pieces[0]);

    internal static Piece? Under(RowDraft below, Piece above)
    {
        Piece? found = null;
        foreach (var piece in below.Pieces[1..])
        {
            if (piece.Left < above.Right && above.Left < piece.Right)
            {
                if (found is not null)
                {
                    return null;
                }
                found = piece;
            }
        }
        return found;
    }

    private bool IsUnit(RowDraft draft, Piece piece)
    {
        var text = page.Source.Text.AsSpan(page.Lines[draft.Line].Start + piece.Left, piece.Right - piece.Left);
        return text.Length <= LongestUnit && !text.ContainsAnyInRange('0', '9');
    }

    private static void Merge(List<RowDraft> rows, RowDraft draft)
    {
        var above = rows[^1];
        rows.RemoveAt(rows.Count - 1);
        draft.Above = above;
        draft.Before = [.. above.Before ?? [], above];
        // "Operating" over " Cash Flow  (350)" over " Margin  38.7%  bps": a label that breaks where cells do is broken above them too.
        while (
            rows.Count > 0
            && draft.Before[0] is { TouchesAbove: true } first
            && first.Pieces[0].Left == draft.Pieces[0].Left
            && rows[^1] is { IsRule: false, HasFigures: false } label
            && label.Pieces.Length == 1
            && label.Behind is null
            && label.Pieces[0].Left <= first.Pieces[0].Left
            && !(label.Pieces[0].Left == first.Pieces[0].Left && draft.Before.Count > MostLines)
        )
        {
            draft.Before.Insert(0, label);
            rows.RemoveAt(rows.Count - 1);
        }
        rows.Add(draft);
    }

    // Where the label of the next row starts: a line at the same indent as the row before it is no continuation but its sibling.
    private int Sibling(List<RowDraft> drafts, int index)
    {
        do
        {
            index++;
        } while (index < drafts.Count && drafts[index].IsRule);
        return index < drafts.Count && IsStub(drafts[index].Pieces[0]) && !StartsSmall(drafts[index]) ? drafts[index].Pieces[0].Left : -1;
    }

    private bool IsStub(Piece piece) => piece.Kind == ChunkKind.Text ? piece.Left < zone : piece.Right <= zone;

    private bool IsLabel(RowDraft draft) =>
        !draft.IsRule && draft.Pieces.Length == 1 && IsStub(draft.Pieces[0]) && draft.Pieces[0].Right <= zone + 2;

    // Lines of words between two rows: those at the end may start the next row's label, those at the start may end the last row's.
    private void Settle(List<RowDraft> pending, RowDraft? next, int sibling, List<RowDraft> rows)
    {
        if (pending.Count == 0)
        {
            return;
        }
        var start = pending.Count;
        if (next is { IsRule: false } && IsStub(next.Pieces[0]))
        {
            var below = next;
            while (start > 0 && below.TouchesAbove && GoesOn(pending[start - 1], below, sibling))
            {
                below = pending[--start];
            }
        }
        var tail = 0;
        if (rows.Count > 0 && rows[^1] is { IsRule: false, HasFigures: true } last && last.Pieces[0].Kind == ChunkKind.Text)
        {
            while (tail < start && pending[tail].TouchesAbove && EndsLabel(pending[tail], last))
            {
                (last.Behind ??= []).Add(pending[tail++]);
            }
        }
        JoinHeadings(pending, tail, start, rows);
        if (start < pending.Count)
        {
            next!.Before = pending.GetRange(start, pending.Count - start);
        }
        pending.Clear();
    }

    // A heading without figures may run over lines as well.
    private void JoinHeadings(List<RowDraft> pending, int from, int to, List<RowDraft> rows)
    {
        for (var index = from; index < to; index++)
        {
            var heading = pending[index];
            rows.Add(heading);
            while (
                index + 1 < to
                && pending[index + 1].TouchesAbove
                && (
                    (StartsSmall(pending[index + 1]) && GoesOn(pending[index], pending[index + 1], -1))
                    || (pending[index] != heading && StandsUnder(pending[index], pending[index + 1], heading))
                )
            )
            {
                (heading.Behind ??= []).Add(pending[++index]);
            }
        }
    }

    private bool GoesOn(RowDraft above, RowDraft below, int sibling)
    {
        var text = Text(above);
        var indent = below.Pieces[0].Left - above.Pieces[0].Left;
        if (text[^1] == ':' || indent < 0)
        {
            return false;
        }
        if (StartsSmall(below))
        {
            return indent > 0 || !char.IsPunctuation(text[^1]) || text[^1] is ',' or ';' or '-' or ')' or '/';
        }
        // Under a line that is itself the rest of a label stands more of it.
        var inside = indent > 0 || StartsSmall(above);
        return IsOpen(text) || (inside && below.Pieces[0].Left != sibling && IsFull(above, below));
    }

    // The third line of a heading: as far in as the second, which had no room for its first word.
    private bool StandsUnder(RowDraft above, RowDraft below, RowDraft heading) =>
        above.Pieces[0].Left > heading.Pieces[0].Left
        && below.Pieces[0].Left == above.Pieces[0].Left
        && Text(above)[^1] != ':'
        && (StartsSmall(below) || IsFull(above, below));

    private bool IsFull(RowDraft above, RowDraft below) => above.Pieces[0].Right + 1 + FirstWord(below) > _width;

    private bool EndsLabel(RowDraft line, RowDraft row) =>
        StartsSmall(line) && line.Pieces[0].Left > row.Pieces[0].Left && Text(line)[^1] != ':';

    private bool StartsSmall(RowDraft draft)
    {
        var text = Text(draft);
        return char.IsLower(text[0]) || text[0] is '(' or '%' or '&' or '/' || StartsWithAmount(text);
    }

    // "12,268,054 shares outstanding" goes on; "1-4 Family" and "2023 plan" are labels.
    private static bool StartsWithAmount(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        return blank > 4 && char.IsAsciiDigit(text[0]) && text[..(blank - 1)].Contains(',');
    }

    // An open bracket, a comma or a dash at the end wants more.
    private static bool IsOpen(ReadOnlySpan<char> text) =>
        text[^1] is ',' or '-' or '–' or '—' or '/' or '&' || text.Count('(') > text.Count(')');

    private int FirstWord(RowDraft draft)
    {
        var text = Text(draft);
        var blank = text.IndexOf(' ');
        return blank < 0 ? text.Length : blank;
    }

    private ReadOnlySpan<char> Text(RowDraft draft)
    {
        var line = page.Lines[draft.Line];
        var piece = draft.Pieces[0];
        return page.Source.Text.AsSpan(line.Start + piece.Left, piece.Right - piece.Left);
    }
}
