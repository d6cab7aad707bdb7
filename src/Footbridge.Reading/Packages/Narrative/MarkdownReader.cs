using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;
using Markdig;
using Markdig.Syntax;

namespace Footbridge.Reading.Packages.Narrative;

/// <summary>Turns the Markdown of one file into blocks of a release. What a release cannot hold is reported.</summary>
internal sealed partial class MarkdownReader
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAutoLinks().Build();

    private readonly BoundText _text;
    private readonly NarrativeReader _narrative;
    private readonly InlineReader _inlines;
    private readonly ProblemList _problems;

    private MarkdownReader(BoundText text, NarrativeReader narrative, ProblemList problems)
    {
        _text = text;
        _narrative = narrative;
        _problems = problems;
        _inlines = new InlineReader(text, problems);
    }

    internal static ImmutableArray<ReleaseBlock> Read(BoundText text, NarrativeReader narrative, ProblemList problems)
    {
        if (MarkdownBounds.Fault(text.Masked) is { } fault)
        {
            problems.Error(text.PlaceAt(fault.Offset), fault.Message, "write it in a simpler form");
            return [];
        }
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text.Masked, s_pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's own bound on depth.
            problems.Error(text.PlaceAt(0) with { Line = 0, Column = 0 }, "the text is nested too deeply", "write it in a simpler form");
            return [];
        }
        return new MarkdownReader(text, narrative, problems).Blocks(document);
    }

    private ImmutableArray<ReleaseBlock> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<ReleaseBlock>();
        foreach (var block in container)
        {
            Add(block, blocks);
        }
        return blocks.ToImmutable();
    }

    private void Add(Block block, ImmutableArray<ReleaseBlock>.Builder blocks)
    {
        switch (block)
        {
            case Markdig.Syntax.HeadingBlock heading:
                blocks.Add(new Core.Releases.HeadingBlock(heading.Level, HeadingRuns(heading)));
                break;
            case Markdig.Syntax.ParagraphBlock paragraph:
                AddParagraph(paragraph, blocks);
                break;
            case Markdig.Syntax.ListBlock list:
                AddList(list, blocks);
                break;
            case Markdig.Syntax.QuoteBlock quote:
                blocks.Add(new Core.Releases.QuoteBlock(Blocks(quote)));
                break;
            case ThematicBreakBlock:
                blocks.Add(new BreakBlock());
                break;
            case HtmlBlock html:
                RefuseHtml(html);
                break;
            case CodeBlock code:
                Error(
                    code,
                    code is FencedCodeBlock
                        ? "a block of code has no place in a release"
                        : "a line that is indented by four blanks or more is code",
                    code is FencedCodeBlock ? "write it as a paragraph" : "indent it by less"
                );
                break;
            case LinkReferenceDefinitionGroup:
                break;
            default:
                Error(block, "this kind of block has no place in a release", "write it as a paragraph or a list");
                break;
        }
    }

    private ImmutableArray<Run> HeadingRuns(Markdig.Syntax.HeadingBlock heading)
    {
        var runs = heading.Inline is null ? [] : InlineReader.Join(_inlines.Read(heading.Inline));
        foreach (var run in runs.OfType<BindingRun>().Where(run => BlockBinding.Is(run.Binding.Text)))
        {
            _problems.Error(
                run.Binding.Place,
                $"{Quoted.Text(run.Binding.Text)} stands in a heading",
                "put it alone on a line, with a blank line below it"
            );
        }
        return runs;
    }

    private void AddParagraph(Markdig.Syntax.ParagraphBlock paragraph, ImmutableArray<ReleaseBlock>.Builder blocks)
    {
        var span = Math.Clamp(paragraph.Span.Start, 0, _text.Masked.Length)..Math.Clamp(paragraph.Span.End + 1, 0, _text.Masked.Length);
        if (span.Start.Value < span.End.Value && TableRule().IsMatch(_text.Masked[span]))
        {
            Error(paragraph, "a table is typed into the text", "declare it in statements.yaml, and place it with {{ table NAME }}");
            return;
        }
        if (paragraph.Inline is null)
        {
            return;
        }
        foreach (var part in BlockBinding.Split(_inlines.Read(paragraph.Inline), _problems))
        {
            if (part is BindingBlock { Binding: var binding } && BlockBinding.IsInclude(binding.Text))
            {
                blocks.AddRange(_narrative.Include(binding));
            }
            else
            {
                blocks.Add(part);
            }
        }
    }

    private void AddList(Markdig.Syntax.ListBlock list, ImmutableArray<ReleaseBlock>.Builder blocks)
    {
        if (list.IsOrdered && list.OrderedStart is { } start && start.TrimStart('0') is not "1")
        {
            Error(
                list,
                string.Create(CultureInfo.InvariantCulture, $"a numbered list begins with {start}"),
                "begin it with 1, or put a backslash before the point where it is no list"
            );
        }
        blocks.Add(new Core.Releases.ListBlock(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(Blocks)]));
    }

    private void RefuseHtml(HtmlBlock html)
    {
        // A comment is for those who edit the package.
        if (html.Type != HtmlBlockType.Comment)
        {
            Error(html, "HTML has no place in the text", "write Markdown, or put a backslash before <");
        }
        else if (!IsCommentAlone(_text.Source.AsSpan()[html.Span.Start..Math.Min(html.Span.End + 1, _text.Source.Length)]))
        {
            Error(
                html,
                "text stands on the line of a comment, or a comment is not closed",
                "give the comment lines of its own, and close it with -->"
            );
        }
    }

    private static bool IsCommentAlone(ReadOnlySpan<char> html)
    {
        html = html.Trim();
        return html.StartsWith("<!--") && html.IndexOf("-->") == html.Length - 3;
    }

    private void Error(Block block, string message, string remedy) => _problems.Error(_text.PlaceAt(block.Span.Start), message, remedy);

    [GeneratedRegex(@"\|.*\n[ >]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*(?:\n|\z)", RegexOptions.NonBacktracking)]
    private static partial Regex TableRule();
}
