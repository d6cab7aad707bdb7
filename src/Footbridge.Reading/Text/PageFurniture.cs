namespace Footbridge.Reading.Text;

/// <summary>Finds the page headers and footers around page breaks inside a table.</summary>
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
            var above = index - 1;
            while (above > first && shapes[above].Class is not (LineClass.Data or LineClass.Rule or LineClass.Page))
            {
                above--;
            }
            var below = index + 1;
            while (below < last && shapes[below].Class is not (LineClass.Data or LineClass.Rule or LineClass.Page))
            {
                below++;
            }
            // What touches a row of figures is its label.
            above++;
            while (above < index && shapes[above].Class != LineClass.Blank)
            {
                above++;
            }
            below--;
            while (below > index && shapes[below].Class != LineClass.Blank)
            {
                below--;
            }
            for (var line = above; line <= below; line++)
            {
                if (shapes[line].Chunks > 0 && (into.Count == 0 || into[^1] < line))
                {
                    into.Add(line);
                }
            }
        }
    }
}
