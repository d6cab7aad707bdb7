namespace Footbridge.Reading.Html;

/// <summary>Names of elements to <see cref="HtmlTag"/>, without regard to case.</summary>
internal static class TagNames
{
    // Names of up to eight ASCII letters packed into a long: one hash, one comparison, no string.
    private const int Bits = 9;

    private static readonly (ulong Key, HtmlTag Tag)[] Slots = Fill();

    /// <summary>The element of that name.</summary>
    public static HtmlTag Resolve(ReadOnlySpan<char> name)
    {
        if (name.Length > 8)
        {
            return ResolveLong(name);
        }
        var key = Pack(name);
        for (var slot = SlotOf(key); Slots[slot].Key != 0; slot = (slot + 1) & ((1 << Bits) - 1))
        {
            if (Slots[slot].Key == key)
            {
                return Slots[slot].Tag;
            }
        }
        return HtmlTag.Other;
    }

    /// <summary>True for elements that start a line of their own.</summary>
    public static bool IsBlock(HtmlTag tag) => tag is >= HtmlTag.Table and <= HtmlTag.Block;

    /// <summary>True for elements that outlive the block they were opened in.</summary>
    public static bool IsFormatting(HtmlTag tag) => tag is >= HtmlTag.Bold and <= HtmlTag.Formatting;

    /// <summary>True for elements that have no content.</summary>
    public static bool IsVoid(HtmlTag tag) => tag is HtmlTag.Br or HtmlTag.Hr or HtmlTag.Void;

    /// <summary>True for elements whose content is not markup.</summary>
    public static bool IsRaw(HtmlTag tag) => tag is >= HtmlTag.Script and <= HtmlTag.Plaintext;

    private static HtmlTag ResolveLong(ReadOnlySpan<char> name) =>
        name.Length switch
        {
            9 when Is(name, "ix:header") => HtmlTag.IxHeader,
            9 when Is(name, "ix:hidden") => HtmlTag.IxHidden,
            9 when Is(name, "plaintext") => HtmlTag.Plaintext,
            10 when Is(name, "blockquote") => HtmlTag.Blockquote,
            10 when Is(name, "figcaption") => HtmlTag.Block,
            _ => HtmlTag.Other,
        };

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static ulong Pack(ReadOnlySpan<char> name)
    {
        ulong key = 0;
        foreach (var character in name)
        {
            if (character > 0x7f)
            {
                return ulong.MaxValue;
            }
            var lower = character is >= 'A' and <= 'Z' ? character | 0x20 : character;
            key = (key << 8) | (uint)lower;
        }
        return key;
    }

    private static int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - Bits));

    private static (ulong, HtmlTag)[] Fill()
    {
        var slots = new (ulong Key, HtmlTag)[1 << Bits];
        void Add(HtmlTag tag, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                var key = Pack(name);
                var slot = SlotOf(key);
                while (slots[slot].Key != 0)
                {
                    slot = (slot + 1) & ((1 << Bits) - 1);
                }
                slots[slot] = (key, tag);
            }
        }
        Add(HtmlTag.Head, "head");
        Add(HtmlTag.Script, "script");
        Add(HtmlTag.Style, "style");
        Add(HtmlTag.Title, "title");
        Add(HtmlTag.Textarea, "textarea");
        Add(HtmlTag.Xmp, "xmp");
        Add(HtmlTag.Iframe, "iframe");
        Add(HtmlTag.Noembed, "noembed");
        Add(HtmlTag.Noframes, "noframes");
        Add(HtmlTag.Br, "br");
        Add(HtmlTag.Hr, "hr");
        Add(HtmlTag.Void, "area", "base", "basefont", "bgsound", "col", "embed", "frame", "img");
        Add(HtmlTag.Void, "image", "input", "keygen", "link", "meta", "param", "source", "track");
        Add(HtmlTag.Void, "wbr");
        Add(HtmlTag.Table, "table");
        Add(HtmlTag.Caption, "caption");
        Add(HtmlTag.Colgroup, "colgroup");
        Add(HtmlTag.Thead, "thead");
        Add(HtmlTag.Tbody, "tbody");
        Add(HtmlTag.Tfoot, "tfoot");
        Add(HtmlTag.Tr, "tr");
        Add(HtmlTag.Td, "td");
        Add(HtmlTag.Th, "th");
        Add(HtmlTag.Html, "html");
        Add(HtmlTag.Body, "body");
        Add(HtmlTag.P, "p");
        Add(HtmlTag.Div, "div");
        Add(HtmlTag.Center, "center");
        Add(HtmlTag.Heading, "h1", "h2", "h3", "h4", "h5", "h6");
        Add(HtmlTag.List, "ul", "ol", "dir", "menu");
        Add(HtmlTag.Li, "li");
        Add(HtmlTag.Dl, "dl");
        Add(HtmlTag.Dt, "dt");
        Add(HtmlTag.Dd, "dd");
        Add(HtmlTag.Pre, "pre", "listing");
        Add(HtmlTag.Block, "address", "article", "aside", "details", "dialog", "fieldset");
        Add(HtmlTag.Block, "figure", "footer", "form", "header", "hgroup", "legend", "main");
        Add(HtmlTag.Block, "nav", "optgroup", "option", "section", "summary");
        Add(HtmlTag.Bold, "b", "strong");
        Add(HtmlTag.Italic, "i", "em");
        Add(HtmlTag.Underline, "u");
        Add(HtmlTag.Font, "font");
        Add(HtmlTag.Anchor, "a");
        Add(HtmlTag.Formatting, "big", "code", "nobr", "s", "small", "strike", "tt");
        Add(HtmlTag.Sup, "sup");
        Add(HtmlTag.Span, "span");
        return slots;
    }
}
