namespace Footbridge.Reading.Html;

/// <content>Elements outside of the table model: which are open, what ends them, how text inside them looks.</content>
internal sealed partial class PageBuilder
{
    private void StartElement(in HtmlScanner scanner)
    {
        var tag = scanner.Tag;
        var rule = RuleOf(scanner);
        if (TagNames.IsBlock(tag))
        {
            CloseImplied(tag);
        }
        var isBlock = rule.Block ?? TagNames.IsBlock(tag);
        var style = StyleOf(scanner, rule);
        if (style.IsShown)
        {
            if (isBlock)
            {
                BreakParagraph(scanner.Start, scanner.End);
            }
            else if (rule.Floats || HasGap(rule, style))
            {
                _flow.Space(scanner.Start, scanner.End - scanner.Start);
            }
            AddRule(rule.BorderTop, rule.BorderBottom);
        }
        if (!scanner.IsSelfClosing)
        {
            var depth = _open.Count;
            var isOpen = _open.TryPush(new Element(tag, HashOf(scanner), rule, style, isBlock));
            if (isOpen && tag == HtmlTag.Pre)
            {
                BeginPreformatted(depth, scanner.End);
            }
        }
        else if (isBlock && style.IsShown)
        {
            BreakParagraph(scanner.Start, scanner.End);
        }
    }

    private void EndElement(HtmlTag tag, in HtmlScanner scanner)
    {
        var isBlock = TagNames.IsBlock(tag);
        var isFormatting = TagNames.IsFormatting(tag);
        var depth = _open.Find(tag, HashOf(scanner), _table?.Floor ?? 0, within: !isBlock && !isFormatting);
        if (depth < 0)
        {
            if (isBlock && _open.Style.IsShown)
            {
                BreakParagraph(scanner.Start, scanner.End);
            }
            return;
        }
        var element = _open[depth];
        if (isFormatting)
        {
            _open.Remove(depth);
        }
        else
        {
            CloseAt(depth);
        }
        if (!element.Style.IsShown)
        {
            return;
        }
        if (element.IsBlock)
        {
            BreakParagraph(scanner.Start, scanner.End);
        }
        else if (element.Rule.Floats)
        {
            _flow.Space(scanner.Start, scanner.End - scanner.Start);
        }
    }

    // Elements that end where another begins, although their end tag is left out.
    private void CloseImplied(HtmlTag tag)
    {
        CloseParagraph();
        var floor = _table?.Floor ?? 0;
        switch (tag)
        {
            case HtmlTag.Heading:
                if (_open.Count > floor && _open[_open.Count - 1].Tag == HtmlTag.Heading)
                {
                    CloseAt(_open.Count - 1);
                }
                break;
            case HtmlTag.Li:
                CloseSibling(HtmlTag.Li, HtmlTag.List, floor);
                break;
            case HtmlTag.Dt or HtmlTag.Dd:
                CloseSibling(HtmlTag.Dt, HtmlTag.Dl, floor);
                CloseSibling(HtmlTag.Dd, HtmlTag.Dl, floor);
                break;
        }
    }

    private void CloseSibling(HtmlTag tag, HtmlTag container, int floor)
    {
        var depth = _open.Find(tag, 0, floor);
        if (depth >= 0 && _open.Find(container, 0, floor) < depth)
        {
            CloseAt(depth);
        }
    }

    private void CloseParagraph()
    {
        var depth = _open.Find(HtmlTag.P, 0, _table?.Floor ?? 0);
        if (depth >= 0)
        {
            CloseAt(depth);
        }
    }

    private void CloseAt(int depth)
    {
        _open.CloseAt(depth);
        EndPreformattedAbove(depth);
    }

    // The facts behind an inline XBRL page: thousands of elements, none of them shown.
    private void SkipHeader(ref HtmlScanner scanner)
    {
        var start = scanner.Start;
        if (!scanner.IsSelfClosing && !scanner.SkipTo("</ix:header"))
        {
            _notes.Add("The inline XBRL header is never closed: what stands in it is read as if it were shown.", new(start, scanner.End));
        }
    }

    private StyleRule RuleOf(in HtmlScanner scanner) =>
        scanner.IsHidden ? StyleRule.Hidden
        : scanner.Style.Length == 0 ? StyleRule.Empty
        : _styles.Find(_source.AsSpan(scanner.Style.Start, scanner.Style.Length));

    private TextStyle StyleOf(in HtmlScanner scanner, StyleRule rule)
    {
        var style = _open.Style.Inside(scanner.Tag, rule);
        if (scanner.Align.Length == 0 || rule.Centred is not null)
        {
            return style;
        }
        var align = _source.AsSpan(scanner.Align.Start, scanner.Align.Length);
        var isCentred = align.Equals("center", StringComparison.OrdinalIgnoreCase);
        return style with { Marks = isCentred ? style.Marks | TextMarks.Centred : style.Marks & ~TextMarks.Centred };
    }

    private static bool HasGap(StyleRule rule, in TextStyle style) =>
        (rule.PaddingLeft.IsGiven && rule.PaddingLeft.Resolve(style.FontSize) >= VisibleGap)
        || (rule.MarginLeft.IsGiven && rule.MarginLeft.Resolve(style.FontSize) >= VisibleGap);

    // Tells elements apart that share a tag; 0 where any will do.
    private int HashOf(in HtmlScanner scanner)
    {
        if (
            scanner.Tag
            is not (HtmlTag.Other or HtmlTag.Block or HtmlTag.Formatting or HtmlTag.List)
                and not (HtmlTag.Bold or HtmlTag.Italic)
        )
        {
            return 0;
        }
        var hash = 17;
        for (var index = scanner.Name.Start; index < scanner.Name.End; index++)
        {
            hash = hash * 31 + (_source[index] | 0x20);
        }
        return hash | 1;
    }
}
