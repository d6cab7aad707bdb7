using System.Buffers;

namespace Footbridge.Reading.Markdown;

/// <summary>A figure that a converter broke over two lines of a narrow cell: "140" above ",071".</summary>
internal static class BrokenFigure
{
    private const int Group = 3;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789,.");

    /// <summary>True when the first word below is the rest of the last figure above: nothing else starts with a comma and three digits.</summary>
    internal static bool GoesOn(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        if (above.IsEmpty || below.IsEmpty)
        {
            return false;
        }
        var head = above[(above.LastIndexOf(' ') + 1)..].TrimStart("($€£¥-–—−,");
        if (head.IsEmpty || !char.IsAsciiDigit(head[0]) || head.ContainsAnyExcept(Digits))
        {
            return false;
        }
        var blank = below.IndexOf(' ');
        var tail = blank < 0 ? below : below[..blank];
        if (char.IsAsciiDigit(head[^1]))
        {
            return tail[0] == ',' ? IsGroup(tail[1..]) : tail[0] == '.' && tail.Length > 1 && char.IsAsciiDigit(tail[1]);
        }
        return head[^1] == ',' ? IsGroup(tail) : char.IsAsciiDigit(tail[0]) && head.IndexOf('.') == head.Length - 1;
    }

    private static bool IsGroup(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits == Group || (digits < 0 && text.Length == Group);
    }
}
