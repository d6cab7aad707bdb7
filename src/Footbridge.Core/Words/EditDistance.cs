namespace Footbridge.Core.Words;

/// <summary>How far apart two short texts are: letters to put in, leave out, change, or swap with their neighbour.</summary>
public static class EditDistance
{
    // What people mistype is short; the rest of a longer text is left out, so that a hostile one cannot make the table large.
    private const int Longest = 100;

    /// <summary>The least number of such steps from one text to the other, each letter being part of one step at most.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left[..Math.Min(left.Length, Longest)];
        right = right[..Math.Min(right.Length, Longest)];
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> above = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            above[column] = column;
        }
        for (var line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var changed = above[column - 1] + (left[line - 1] == right[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(above[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                {
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                }
            }
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[right.Length];
    }
}
