namespace Footbridge.Reading.Text;

/// <summary>Finds the page headers, footers and numbers around page breaks inside a table.</summary>
internal static class PageFurniture
{
    internal static void Find(LineShape[] shapes, int first, int last, List<int> into)
    {
        into.Clear();
        for (var index = first; index <= last; index++)
        {
            if (shapes[index].Class != LineClass.Page)
            {
                continue;
            }
            var above = Above(shapes, first, index);
            var below = Below(shapes, last, index);
            for (var line = above; line <= below; line++)
            {
                if (shapes[line].Chunks > 0 && (into.Count == 0 || into[^1] < line))
                {
                    into.Add(line);
                }
            }
        }
    }

    // The first line that belongs to the foot of the page: what touches a row of figures is its label, unless it numbers the page.
    private static int Above(LineShape[] shapes, int first, int mark)
    {
        var above = mark - 1;
        while (above > first && shapes[above].Class is not (LineClass.Data or LineClass.Rule or LineClass.Page))
        {
            above--;
        }
        above++;
        while (above < mark && shapes[above].Class != LineClass.Blank && shapes[above].Class != LineClass.PageNumber)
        {
            above++;
        }
        return above;
    }

    private static int Below(LineShape[] shapes, int last, int mark)
    {
        var below = mark + 1;
        while (below < last && shapes[below].Class is not (LineClass.Data or LineClass.Rule or LineClass.Page))
        {
            below++;
        }
        below--;
        while (below > mark && shapes[below].Class != LineClass.Blank && shapes[below].Class != LineClass.PageNumber)
        {
            below--;
        }
        return below;
    }

    /// <summary>True for "7", "-7-", "Page 7 of 12", "F-7": a page's number, when it stands alone beside a page break.</summary>
    internal static bool IsPageNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim("-–—()[]* \u00A0");
        if (text.StartsWith("page", StringComparison.OrdinalIgnoreCase))
        {
            text = text[4..].TrimStart(" \u00A0");
        }
        else if (text.Length > 2 && char.IsAsciiLetterUpper(text[0]) && text[1] == '-')
        {
            text = text[2..];
        }
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return text.Length is > 0 and < 5;
        }
        var rest = text[digits..].TrimStart(" \u00A0");
        return digits is > 0 and < 5
            && (rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase) || rest[0] == '/')
            && !rest.TrimStart("ofOF/ \u00A0").ContainsAnyExceptInRange('0', '9');
    }
}
