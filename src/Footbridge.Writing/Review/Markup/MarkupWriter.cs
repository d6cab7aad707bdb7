using System.Buffers;
using System.Text;

namespace Footbridge.Writing.Review.Markup;

/// <summary>HTML under way. Text can only come in as text: whatever the source holds, it never becomes a tag.</summary>
internal sealed class MarkupWriter(PooledBuffer output)
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create(Marks());

    /// <summary>Markup of the page's own, or that was put together from an allow-list.</summary>
    public MarkupWriter Raw(ReadOnlySpan<byte> markup)
    {
        output.Write(markup);
        return this;
    }

    /// <inheritdoc cref="Raw(ReadOnlySpan{byte})"/>
    public MarkupWriter Raw(ReadOnlySpan<char> markup)
    {
        Encoding.UTF8.GetBytes(markup, output);
        return this;
    }

    /// <summary>Text as it is meant: every character stands for itself.</summary>
    public MarkupWriter Text(ReadOnlySpan<char> text) => Escaped(text, keepReferences: false);

    /// <summary>Text of an HTML source, whose character references the browser resolves: they give characters, never tags.</summary>
    public MarkupWriter SourceText(ReadOnlySpan<char> text) => Escaped(text, keepReferences: true);

    private MarkupWriter Escaped(ReadOnlySpan<char> text, bool keepReferences)
    {
        while (true)
        {
            var plain = text.IndexOfAny(s_marks);
            if (plain < 0)
            {
                return Raw(text);
            }
            Raw(text[..plain]);
            switch (text[plain])
            {
                case '<':
                    Raw("&lt;"u8);
                    break;
                case '>':
                    Raw("&gt;"u8);
                    break;
                case '"':
                    Raw("&quot;"u8);
                    break;
                case '\'':
                    Raw("&#39;"u8);
                    break;
                case '&':
                    Raw(keepReferences ? "&"u8 : "&amp;"u8);
                    break;
                default:
                    // Control codes have no place on a page.
                    break;
            }
            text = text[(plain + 1)..];
        }
    }

    private static string Marks()
    {
        var marks = new StringBuilder("<>&\"'\u007F");
        for (var code = '\0'; code < ' '; code++)
        {
            if (code is not ('\t' or '\n' or '\r' or '\f'))
            {
                marks.Append(code);
            }
        }
        return marks.ToString();
    }
}
