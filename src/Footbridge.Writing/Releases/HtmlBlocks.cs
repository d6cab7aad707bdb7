using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>The blocks of a release as HTML: each heading opens a section that ends before the next of its rank.</summary>
internal sealed class HtmlBlocks(SpannedText page)
{
    private readonly Stack<int> _sections = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public void WriteAll(ReleaseSettings settings, ImmutableArray<ReleaseBlock> blocks)
    {
        page.Line("<header>").Line($"<p class=\"company\">{HtmlText.Escape(HtmlRelease.Company(settings))}</p>");
        var body = 0;
        if (blocks is [HeadingBlock { Level: 1 } title, ..])
        {
            page.Write($"<h1 id=\"{Id(title)}\">");
            HtmlRuns.Write(page, title.Runs);
            page.Line("</h1>");
            body = 1;
        }
        page.Line("</header>").Line("<main>");
        foreach (var block in blocks.AsSpan()[body..])
        {
            if (block is HeadingBlock heading)
            {
                Section(heading);
            }
            else
            {
                Write(block);
            }
        }
        Close(0);
        page.Line("</main>");
    }

    private void Section(HeadingBlock heading)
    {
        Close(heading.Level);
        var id = Id(heading);
        page.Line($"<section aria-labelledby=\"{id}\">");
        _sections.Push(heading.Level);
        Heading(heading, id);
    }

    private void Heading(HeadingBlock heading, string id)
    {
        var rank = Math.Clamp(heading.Level, 1, 6);
        page.Write($"<h{rank} id=\"{id}\">");
        HtmlRuns.Write(page, heading.Runs);
        page.Line($"</h{rank}>");
    }

    private void Close(int level)
    {
        while (_sections.TryPeek(out var open) && open >= level)
        {
            _sections.Pop();
            page.Line("</section>");
        }
    }

    private void Write(ReleaseBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading, Id(heading));
                break;
            case ParagraphBlock paragraph:
                page.Write("<p>");
                HtmlRuns.Write(page, paragraph.Runs);
                page.Line("</p>");
                break;
            case ListBlock list:
                List(list);
                break;
            case QuoteBlock quote:
                page.Line("<blockquote>");
                foreach (var inner in quote.Blocks)
                {
                    Write(inner);
                }
                page.Line("</blockquote>");
                break;
            case TableBlock table:
                HtmlTable.Write(page, table.Table, Unique("table-" + Slug(table.Table.Name)));
                break;
            case BreakBlock:
                page.Line("<hr>");
                break;
            default:
                throw FlatText.Unresolved(block);
        }
    }

    private void List(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        page.Line($"<{tag}>");
        foreach (var item in list.Items)
        {
            page.Write("<li>");
            if (item is [ParagraphBlock only])
            {
                HtmlRuns.Write(page, only.Runs);
            }
            else
            {
                page.Line();
                foreach (var block in item)
                {
                    Write(block);
                }
            }
            page.Line("</li>");
        }
        page.Line($"</{tag}>");
    }

    private string Id(HeadingBlock heading) => Unique(Slug(FlatText.Of(heading.Runs).Text));

    private string Unique(string id)
    {
        var count = _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return count == 1 ? id : Unique(string.Create(CultureInfo.InvariantCulture, $"{id}-{count}"));
    }

    private static string Slug(string text)
    {
        var words = string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '));
        var slug = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? "section" : slug;
    }
}
