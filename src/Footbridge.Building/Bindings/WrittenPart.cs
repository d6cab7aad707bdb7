using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>Parts of what the author of a package wrote, with their own places.</summary>
internal static class WrittenPart
{
    /// <summary>Where a character of the text stands. On later lines of a text the columns count from the line's first character.</summary>
    public static PackagePlace PlaceOf(this Written written, int index) => PlaceOf(written.Place, written.Text, index);

    /// <summary>Where a character of a text stands that starts at a place.</summary>
    public static PackagePlace PlaceOf(PackagePlace start, ReadOnlySpan<char> text, int index)
    {
        if (start.Line == 0)
        {
            return start;
        }
        var before = text[..index];
        var lines = before.Count('\n');
        return lines > 0 ? start with { Line = start.Line + lines, Column = index - before.LastIndexOf('\n') }
            : start.Column > 0 ? start with { Column = start.Column + index }
            : start;
    }

    /// <summary>The text between two positions, without white space around it.</summary>
    public static Written Part(this Written written, int start, int end)
    {
        var part = written.Text.AsSpan()[start..end];
        var trimmed = part.TrimStart();
        var first = start + part.Length - trimmed.Length;
        return new Written(trimmed.TrimEnd().ToString(), written.PlaceOf(trimmed.IsEmpty ? start : first));
    }
}
