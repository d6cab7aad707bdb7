using Footbridge.Building.Formulas;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>Parts of what the author of a package wrote, with their own places.</summary>
internal static class WrittenPart
{
    /// <summary>The text between two positions, without white space around it.</summary>
    public static Written Part(this Written written, int start, int end)
    {
        var part = written.Text.AsSpan()[start..end];
        var trimmed = part.TrimStart();
        var first = trimmed.IsEmpty ? start : start + part.Length - trimmed.Length;
        return new Written(trimmed.TrimEnd().ToString(), written.At(first));
    }
}
