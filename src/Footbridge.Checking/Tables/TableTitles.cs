using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>Chooses the words by which a person would call a table: the last short caption that is not a remark in parentheses.</summary>
internal static class TableTitles
{
    private const int Longest = 240;

    /// <summary>The title of <paramref name="table"/>; empty when nothing fits.</summary>
    public static string Of(DraftTable table)
    {
        string? fallback = null;
        for (var index = table.Captions.Count - 1; index >= 0; index--)
        {
            var text = PlainText.Of(table.Captions[index]).AsSpan().Trim();
            if (text.Length is 0 or > Longest || text[0] == '(' || !HasWord(text))
            {
                continue;
            }
            if (text[^1] is not ('.' or ':' or ';' or ','))
            {
                return Flatten(text);
            }
            fallback ??= Flatten(text);
        }
        return fallback ?? "";
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            letters = char.IsLetter(character) ? letters + 1 : 0;
            if (letters == 4)
            {
                return true;
            }
        }
        return false;
    }

    private static string Flatten(ReadOnlySpan<char> text) => RowLabels.OneLine(text);
}
