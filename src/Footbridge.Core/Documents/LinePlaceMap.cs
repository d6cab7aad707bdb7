namespace Footbridge.Core.Documents;

/// <summary>Places of a text file. Lines end with LF, CR LF or a lone CR.</summary>
public sealed class LinePlaceMap : PlaceMap
{
    private readonly int[] _starts;

    /// <summary>Finds the line starts of <paramref name="text"/>.</summary>
    public LinePlaceMap(string text)
    {
        var starts = new List<int>(text.Length / 40 + 1) { 0 };
        var rest = text.AsSpan();
        var offset = 0;
        for (int found; (found = rest.IndexOfAny('\n', '\r')) >= 0; )
        {
            var width = rest[found] == '\r' && found + 1 < rest.Length && rest[found + 1] == '\n' ? 2 : 1;
            offset += found + width;
            rest = rest[(found + width)..];
            starts.Add(offset);
        }
        _starts = [.. starts];
    }

    /// <summary>The number of lines.</summary>
    public int LineCount => _starts.Length;

    /// <inheritdoc />
    public override Place PlaceOf(SourceSpan span) => Locate(span.Start);

    /// <summary>Line and column of an offset.</summary>
    public TextPlace Locate(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new TextPlace(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The offset of a one-based line and column, or null when the text has no such line.</summary>
    public int? OffsetOf(int line, int column) => line < 1 || line > _starts.Length || column < 1 ? null : _starts[line - 1] + column - 1;
}
