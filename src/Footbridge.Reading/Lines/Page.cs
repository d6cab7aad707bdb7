using Footbridge.Core.Documents;
using Footbridge.Reading.Text;

namespace Footbridge.Reading.Lines;

/// <summary>What every stage of a line reader works on: the text, its lines, and the blocks and notes found so far.</summary>
internal sealed class Page(SourceText source, List<Line> lines, bool markup, List<Block> blocks, List<ReadingNote> notes, Repairs repairs)
{
    internal SourceText Source { get; } = source;

    internal List<Line> Lines { get; } = lines;

    /// <summary>True when inline Markdown is to be taken out of the text; false for plain and preformatted text.</summary>
    internal bool Markup { get; } = markup;

    internal List<Block> Blocks { get; } = blocks;

    internal List<ReadingNote> Notes { get; } = notes;

    /// <summary>Tables that were put back together.</summary>
    internal Repairs Repairs { get; } = repairs;

    /// <summary>True once an HTML table was met that never ends: the search for its end is not repeated.</summary>
    internal bool HasOpenHtmlTable { get; set; }

    internal Markdown.InlineReader Inline { get; } = new(source, markup);

    /// <summary>The same page for lines that stand as they are, such as those of a fenced block.</summary>
    internal Page WithoutMarkup() => new(Source, Lines, markup: false, Blocks, Notes, Repairs);

    internal SourceSpan Span(int first, int after) => Source.Span(Lines[first].Text, Lines[after - 1].End);

    internal ReadOnlySpan<char> Content(int line) => Source.Text.AsSpan(Lines[line].Text, Lines[line].Length);
}
