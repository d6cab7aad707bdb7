namespace Footbridge.Reading.Html;

/// <summary>
/// The open elements, outermost first. Formatting elements that are left open when a block around them is closed stay in
/// force, as in a browser. The depth is limited: elements deeper than any document's are read as if their tags were not there.
/// </summary>
internal sealed class ElementStack
{
    private const int Deepest = 512;

    private readonly int[] _open = new int[(int)HtmlTag.Span + 1];
    private Element[] _elements = new Element[64];

    /// <summary>The number of open elements.</summary>
    public int Count { get; private set; }

    /// <summary>How text looks here.</summary>
    public TextStyle Style => Count == 0 ? TextStyle.Initial : _elements[Count - 1].Style;

    /// <summary>The element at a depth.</summary>
    public Element this[int depth] => _elements[depth];

    /// <summary>Opens an element; false when the stack is too deep for it.</summary>
    public bool TryPush(in Element element)
    {
        if (Count >= Deepest)
        {
            return false;
        }
        PushAlways(element);
        return true;
    }

    /// <summary>Opens an element whose depth its owner limits: a table's.</summary>
    public void PushAlways(in Element element)
    {
        if (Count == _elements.Length)
        {
            Array.Resize(ref _elements, Count * 2);
        }
        _elements[Count++] = element;
        _open[(int)element.Tag]++;
    }

    /// <summary>Closes everything at <paramref name="depth"/> and deeper.</summary>
    public void Truncate(int depth)
    {
        while (Count > depth)
        {
            _open[(int)_elements[--Count].Tag]--;
        }
    }

    /// <summary>Closes the element at <paramref name="depth"/> and all inside it but for formatting elements.</summary>
    public void CloseAt(int depth)
    {
        var kept = depth;
        _open[(int)_elements[depth].Tag]--;
        for (var index = depth + 1; index < Count; index++)
        {
            var element = _elements[index];
            if (!TagNames.IsFormatting(element.Tag))
            {
                _open[(int)element.Tag]--;
                continue;
            }
            var outer = kept == 0 ? TextStyle.Initial : _elements[kept - 1].Style;
            _elements[kept++] = element with { Style = outer.Inside(element.Tag, element.Rule) };
        }
        Count = kept;
    }

    /// <summary>Closes the element at <paramref name="depth"/> alone.</summary>
    public void Remove(int depth)
    {
        _open[(int)_elements[depth].Tag]--;
        for (var index = depth + 1; index < Count; index++)
        {
            var outer = index == 1 ? TextStyle.Initial : _elements[index - 2].Style;
            var element = _elements[index];
            _elements[index - 1] = element with { Style = outer.Inside(element.Tag, element.Rule) };
        }
        Count--;
    }

    /// <summary>The depth of the innermost open element of a kind, not less than <paramref name="floor"/>; -1 when there is none.</summary>
    /// <param name="tag">The kind.</param>
    /// <param name="nameHash">Its name, or 0 for any.</param>
    /// <param name="floor">Where the search ends.</param>
    /// <param name="within">True to stop at a block.</param>
    public int Find(HtmlTag tag, int nameHash, int floor, bool within = false)
    {
        if (_open[(int)tag] == 0)
        {
            return -1;
        }
        for (var depth = Count - 1; depth >= floor; depth--)
        {
            if (_elements[depth].Tag == tag && (nameHash == 0 || _elements[depth].NameHash == nameHash))
            {
                return depth;
            }
            if (within && TagNames.IsBlock(_elements[depth].Tag))
            {
                return -1;
            }
        }
        return -1;
    }
}
