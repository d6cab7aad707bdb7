using System.Collections.Immutable;
using System.Text;
using Footbridge.Core.Documents;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>A page under way that remembers where each bound figure stands.</summary>
internal sealed class SpannedText
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<FigureSpan>.Builder _figures = ImmutableArray.CreateBuilder<FigureSpan>();

    public int Length => _text.Length;

    public SpannedText Write(string text)
    {
        _text.Append(text);
        return this;
    }

    public SpannedText Write(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        return this;
    }

    public SpannedText Blanks(int count)
    {
        _text.Append(' ', Math.Max(0, count));
        return this;
    }

    public SpannedText Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }

    /// <summary>Ends the line without blanks at its end.</summary>
    public SpannedText EndLine()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }
        return Line();
    }

    /// <summary>Says that what was written since <paramref name="start"/> is a figure.</summary>
    public SpannedText Mark(BoundFigure figure, int start) => Mark(figure, start, _text.Length);

    public SpannedText Mark(BoundFigure figure, int start, int end)
    {
        _figures.Add(new FigureSpan(figure, new SourceSpan(start, end)));
        return this;
    }

    public override string ToString() => _text.ToString();

    public ReleaseFile ToFile(string name) => new(name, Encoding.UTF8.GetBytes(_text.ToString()), IsPage: true, _figures.ToImmutable());
}
