using System.Text;

namespace Footbridge.Measure.Speed;

/// <summary>A page made larger by repeating its body.</summary>
internal static class Enlarged
{
    /// <summary>Repeats the body of <paramref name="markup"/> until the page has at least <paramref name="characters"/>.</summary>
    public static string Page(string markup, int characters)
    {
        var open = markup.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var start = open < 0 ? 0 : markup.IndexOf('>', open) + 1;
        var close = markup.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        var end = close < start ? markup.Length : close;
        var page = new StringBuilder(markup, 0, start, characters + markup.Length);
        do
        {
            page.Append(markup, start, end - start);
        } while (page.Length < characters);
        return page.Append(markup, end, markup.Length - end).ToString();
    }
}
