namespace Footbridge.Writing.Text;

/// <summary>How many letters must be put in, left out or changed to turn one short text into another.</summary>
internal static class EditDistance
{
    // Figures are short; what is longer is cut, so that a hostile text cannot make the table large.
    private const int Longest = 64;

    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left[..Math.Min(left.Length, Longest)];
        right = right[..Math.Min(right.Length, Longest)];
        Span<int> row = stackalloc int[Longest + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            row[column] = column;
        }
        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = diagonal + (left[line - 1] == right[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(change, Math.Min(row[column], row[column - 1]) + 1);
            }
        }
        return row[right.Length];
    }
}
