namespace Footbridge.Writing.Review.Markup;

/// <summary>The elements that are open, innermost last. No question looks further up than a browser would, or than is worth it.</summary>
internal sealed class ElementStack
{
    // Browsers give up at 512; what lies deeper is not written, but still ended by its own end tags.
    private const int Deepest = 256;
    private const int FarthestLook = 1024;
    private readonly List<(string Name, string Shown, bool IsWritten)> _elements = [];
    private int _tables;

    public int Count => _elements.Count;

    private int Farthest => Math.Max(0, _elements.Count - FarthestLook);

    /// <summary>False when no further element should be written.</summary>
    public bool HasRoom => _elements.Count < Deepest;

    /// <summary>True inside a table.</summary>
    public bool IsInTable => _tables > 0;

    public void Push(string name, string shown, bool isWritten)
    {
        _elements.Add((name, shown, isWritten));
        _tables += shown == "table" && isWritten ? 1 : 0;
    }

    public (string Name, string Shown, bool IsWritten) Pop()
    {
        var last = _elements[^1];
        _elements.RemoveAt(_elements.Count - 1);
        _tables -= last.Shown == "table" && last.IsWritten ? 1 : 0;
        return last;
    }

    /// <summary>The depth of the element that an end tag of this name ends; -1 for none.</summary>
    public int Find(string name)
    {
        var isPart = name == "table" || HtmlNames.IsTablePart(name);
        for (var depth = _elements.Count - 1; depth >= Farthest; depth--)
        {
            var (found, shown, _) = _elements[depth];
            if (found == name)
            {
                return depth;
            }
            // Nothing inside a cell ends what stands around the table.
            if (isPart ? shown == "table" : shown is "td" or "th" or "caption" or "table")
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>The outermost of these parts of the innermost table.</summary>
    public int FindPart(params ReadOnlySpan<string> names)
    {
        var outermost = -1;
        for (var depth = _elements.Count - 1; depth >= Farthest; depth--)
        {
            var shown = _elements[depth].Shown;
            if (shown == "table")
            {
                break;
            }
            outermost = names.Contains(shown) ? depth : outermost;
        }
        return outermost;
    }

    /// <summary>The item of the innermost list.</summary>
    public int FindItem(params ReadOnlySpan<string> names)
    {
        for (var depth = _elements.Count - 1; depth >= Farthest; depth--)
        {
            var shown = _elements[depth].Shown;
            if (names.Contains(shown))
            {
                return depth;
            }
            if (shown is "ul" or "ol" or "dl" or "td" or "th" or "caption" or "table")
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>The paragraph that a block ends.</summary>
    public int FindParagraph()
    {
        for (var depth = _elements.Count - 1; depth >= Farthest; depth--)
        {
            var shown = _elements[depth].Shown;
            if (shown == "p")
            {
                return depth;
            }
            if (HtmlNames.IsBlock(shown) || HtmlNames.IsTablePart(shown))
            {
                return -1;
            }
        }
        return -1;
    }
}
