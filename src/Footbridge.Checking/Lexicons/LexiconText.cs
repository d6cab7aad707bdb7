using System.Reflection;
using System.Text;

namespace Footbridge.Checking.Lexicons;

/// <summary>The lines of a lexicon that is built into the program. A fault in one is a fault of the build, and is said so.</summary>
internal static class LexiconText
{
    /// <summary>The lines of <paramref name="name"/> that say something: no comments, no blanks.</summary>
    public static List<string> Lines(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon {name} is not built in.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var lines = new List<string>();
        foreach (var line in Encoding.UTF8.GetString(bytes).AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (!text.IsEmpty && text[0] != '#')
            {
                lines.Add(text.ToString());
            }
        }
        return lines;
    }
}
