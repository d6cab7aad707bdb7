using System.Text;

namespace Footbridge.Injection.Changes;

/// <summary>A stretch of the source that is replaced.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Its characters; 0 where something is only added.</param>
/// <param name="Text">What stands there instead.</param>
internal readonly record struct Edit(int Start, int Length, string Text)
{
    /// <summary>Makes all edits of a source; none overlaps another.</summary>
    public static string Apply(string source, IEnumerable<Edit> edits)
    {
        var text = new StringBuilder(source.Length + 8);
        var copied = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.Length))
        {
            text.Append(source, copied, edit.Start - copied).Append(edit.Text);
            copied = edit.Start + edit.Length;
        }
        return text.Append(source, copied, source.Length - copied).ToString();
    }

    /// <summary>Where a stretch of the source stands after the edits, what was added at its ends included.</summary>
    public static (int Start, int End) Moved(int start, int end, IEnumerable<Edit> edits)
    {
        int before = 0,
            until = 0;
        foreach (var edit in edits)
        {
            var growth = edit.Text.Length - edit.Length;
            before += edit.Start + edit.Length <= start && edit.Start < start ? growth : 0;
            until += edit.Start <= end ? growth : 0;
        }
        return (start + before, end + until);
    }
}
