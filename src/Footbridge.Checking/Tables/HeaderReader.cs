using Footbridge.Checking.Periods;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>Gives the texts of header rows to the columns under them; what stands over the stub or over everything is caption.</summary>
internal sealed class HeaderReader(GridLayout layout, DraftColumn[] columns, List<MappedText> captions, List<string> texts)
{
    private readonly List<Head> _heads = [];
    private int[]? _groups;

    /// <summary>The captions that stand over the stub, beside heads of columns: they name the rows more often than the table.</summary>
    public List<MappedText> StubHeads { get; } = [];

    /// <summary>Reads one header row.</summary>
    /// <param name="rows">All rows of the grid: a rule row under a head shows how far it spans.</param>
    /// <param name="index">The header row.</param>
    public void Read(TokenRow[] rows, int index)
    {
        _heads.Clear();
        var row = rows[index];
        if (columns.Length == 0)
        {
            captions.AddRange(row.Tokens.Select(static token => token.Cell.Text));
            return;
        }
        var edge = columns[0].Left;
        for (var position = 0; position < row.Tokens.Count; position++)
        {
            var token = row.Tokens[position];
            var (left, right) = Reach(rows, index, position);
            var overStub = layout == GridLayout.FixedWidth ? token.Left < edge - 8 && token.Left < edge / 2 : token.Left < edge;
            var narrow = token.Right <= edge;
            if (overStub && (narrow || row.Tokens.Count == 1 || position == 0 && token.Left == 0 && layout != GridLayout.Html))
            {
                // Of several heads left of the figures the first stands over the stub; the others are heads of words.
                if (position == 0)
                {
                    captions.Add(token.Cell.Text);
                    if (row.Tokens.Count > 1 || layout == GridLayout.FixedWidth && narrow && token.Left == 0)
                    {
                        StubHeads.Add(token.Cell.Text);
                    }
                }
            }
            else
            {
                var text = token.Kind == TokenKind.Text ? PlainText.Of(token.Cell.Text) : token.Text;
                _heads.Add(new Head(text, left, right));
                texts.Add(text);
            }
        }
        if (_heads.Count > 0)
        {
            Assign(rows, index);
        }
    }

    private void Assign(TokenRow[] rows, int index)
    {
        Span<int> given = columns.Length <= 256 ? stackalloc int[columns.Length] : new int[columns.Length];
        given.Fill(-1);
        var covered = 0;
        for (var column = 0; column < columns.Length; column++)
        {
            var most = 0;
            for (var head = 0; head < _heads.Count; head++)
            {
                var overlap = Math.Min(_heads[head].Right, columns[column].Right) - Math.Max(_heads[head].Left, columns[column].Left);
                if (overlap > most)
                {
                    (most, given[column]) = (overlap, head);
                }
            }
            covered += given[column] >= 0 ? 1 : 0;
        }
        if (_heads.Count == columns.Length && (covered < columns.Length || layout != GridLayout.Html && !IsOneToOne(given)))
        {
            for (var column = 0; column < columns.Length; column++)
            {
                given[column] = column;
            }
        }
        else if (layout != GridLayout.Html && _heads.Count > 1 && Repeats(rows, index, columns.Length / _heads.Count))
        {
            for (var column = 0; column < columns.Length; column++)
            {
                given[column] = column / (columns.Length / _heads.Count);
            }
        }
        else if (
            covered < columns.Length
            && _heads.Count < columns.Length
            && (layout == GridLayout.FixedWidth || layout != GridLayout.Html && _groups is null)
        )
        {
            Nearest(given, rows, index);
        }
        StayInGroup(given);
        for (var column = 0; column < columns.Length; column++)
        {
            if (given[column] >= 0)
            {
                columns[column].Stack.Add(_heads[given[column]].Text);
            }
        }
        _groups ??= new int[columns.Length];
        for (var column = 0; column < columns.Length; column++)
        {
            _groups[column] = given[column] >= 0 ? given[column] + 1 : 0;
        }
    }

    /// <summary>Where spans were lost a head reaches over empty cells, but never past the end of the head above it.</summary>
    private void StayInGroup(Span<int> given)
    {
        if (_groups is null || layout == GridLayout.Html)
        {
            return;
        }
        for (var column = 1; column < columns.Length; column++)
        {
            if (given[column] >= 0 && given[column] == given[column - 1] && _groups[column] != _groups[column - 1])
            {
                var head = given[column];
                for (; column < columns.Length && given[column] == head; column++)
                {
                    given[column] = -1;
                }
                column--;
            }
        }
    }

    /// <summary>True when the heads below repeat themselves under every head of this row: "2024 2023 Change 2024 2023 Change".</summary>
    private bool Repeats(TokenRow[] rows, int index, int each)
    {
        if (each < 2 || each * _heads.Count != columns.Length)
        {
            return false;
        }
        for (var below = index + 1; below < rows.Length && below <= index + 3; below++)
        {
            var tokens = rows[below].Tokens;
            var first = tokens.Count - columns.Length;
            if (first is not (0 or 1) || rows[below].HasFigure)
            {
                continue;
            }
            for (var column = each; column < columns.Length; column++)
            {
                if (!tokens[first + column].Text.Equals(tokens[first + column - each].Text, StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    private static bool IsOneToOne(ReadOnlySpan<int> given)
    {
        for (var index = 1; index < given.Length; index++)
        {
            if (given[index] <= given[index - 1])
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>
    /// A head centred over several columns reaches those that no other head covers: where all heads then have as many columns, or
    /// all name the end of a period. A lone "%" or "Constant" over one column reaches no other.
    /// </summary>
    private void Nearest(Span<int> given, TokenRow[] rows, int index)
    {
        Span<int> before = given.Length <= 256 ? stackalloc int[given.Length] : new int[given.Length];
        given.CopyTo(before);
        Spread(given);
        for (var column = 0; column < given.Length; column++)
        {
            // "December 31," over "2012" beside "March 31, 2013": what is whole needs nothing from above its neighbour.
            if (before[column] < 0 && IsWholeBelow(rows, index, column))
            {
                given[column] = -1;
            }
        }
        if (before.Contains(-1) && given.SequenceEqual(before))
        {
            return;
        }
        if (!IsEven(given) && !AllEndPeriods() || !_heads.TrueForAll(static head => HasWord(head.Text)))
        {
            before.CopyTo(given);
        }
    }

    /// <summary>True when the heads below a head stand over the column with a date that lacks nothing.</summary>
    private bool IsWholeBelow(TokenRow[] rows, int index, int column)
    {
        for (var below = index + 1; below < rows.Length && below <= index + 2 && !rows[below].HasFigure; below++)
        {
            foreach (var token in rows[below].Tokens)
            {
                if (
                    token.Kind == TokenKind.Text
                    && token.Left < columns[column].Right
                    && token.Right > columns[column].Left
                    && PeriodGrammar.Parse(token.Text).Terms.Any(static term => term.Kind == TermKind.Date && term.Date.Exact is not null)
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    private bool IsEven(ReadOnlySpan<int> given)
    {
        var each = given.Length / _heads.Count;
        if (each * _heads.Count != given.Length)
        {
            return false;
        }
        for (var column = 0; column < given.Length; column++)
        {
            if (given[column] != column / each)
            {
                return false;
            }
        }
        return true;
    }

    private bool AllEndPeriods()
    {
        foreach (var head in _heads)
        {
            var phrase = PeriodGrammar.Parse(head.Text);
            if (
                !phrase.Has(PeriodCues.Ended)
                && !phrase.Terms.Any(static term => term.Kind is TermKind.Date or TermKind.Label or TermKind.Range)
            )
            {
                return false;
            }
        }
        return true;
    }

    private static bool HasWord(string text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            letters += char.IsLetterOrDigit(character) ? 1 : 0;
        }
        return letters >= 4;
    }

    private void Spread(Span<int> given)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            if (given[column] >= 0)
            {
                continue;
            }
            var nearest = int.MaxValue;
            var middle = columns[column].Left + columns[column].Right;
            for (var head = 0; head < _heads.Count; head++)
            {
                var distance = Math.Abs(_heads[head].Left + _heads[head].Right - middle);
                if (distance < nearest)
                {
                    (nearest, given[column]) = (distance, head);
                }
            }
        }
    }

    /// <summary>How far a head reaches: over the empty cells on its right where spans were lost, over the rule under it in plain text.</summary>
    private (int Left, int Right) Reach(TokenRow[] rows, int index, int position)
    {
        var tokens = rows[index].Tokens;
        var token = tokens[position];
        if (layout is GridLayout.Pipe or GridLayout.Tabbed or GridLayout.Flattened)
        {
            return (token.Left, position + 1 < tokens.Count ? tokens[position + 1].Left : Math.Max(token.Right, columns[^1].Right));
        }
        if (layout == GridLayout.FixedWidth && index + 1 < rows.Length && rows[index + 1].Source.IsRule)
        {
            foreach (var rule in rows[index + 1].Source.Cells)
            {
                if (
                    rule.Left < token.Right
                    && token.Left < rule.Right
                    && (position == 0 || rule.Left >= tokens[position - 1].Right)
                    && (position + 1 == tokens.Count || rule.Right <= tokens[position + 1].Left)
                )
                {
                    return (Math.Min(token.Left, rule.Left), Math.Max(token.Right, rule.Right));
                }
            }
        }
        return (token.Left, token.Right);
    }

    private readonly record struct Head(string Text, int Left, int Right);
}
