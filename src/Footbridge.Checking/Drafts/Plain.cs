using System.Text;

namespace Footbridge.Checking.Drafts;

/// <summary>Words without what typesetting changes: case, punctuation, kinds of blanks and quotation marks.</summary>
internal static class Plain
{
    /// <summary>The words of a text.</summary>
    public static string[] Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0 && letter is not ('\'' or '’'))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
        return [.. words];
    }

    /// <summary>The words of a text as one key, all numbers alike.</summary>
    public static string Wording(string text) =>
        string.Join(' ', Words(text).Select(static word => word.Any(char.IsAsciiDigit) ? "0" : word));

    /// <summary>The words of a text as one key.</summary>
    public static string Key(string text) => string.Join(' ', Words(text));
}
