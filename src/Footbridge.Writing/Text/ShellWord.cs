using System.Buffers;

namespace Footbridge.Writing.Text;

/// <summary>A path as it can be typed into a shell.</summary>
public static class ShellWord
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create(" '\"$`\\!*?;&|<>()[]{}#~");

    /// <summary>The path, in quotes where a shell would take it apart.</summary>
    public static string Quoted(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.AsSpan().IndexOfAny(s_marks) < 0 ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
