using System.Collections.Immutable;
using System.Text;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>Running text as plain characters, with the places of its figures. A break inside a paragraph is '\n', which no text holds otherwise.</summary>
internal sealed class FlatText
{
    private FlatText(string text, ImmutableArray<(BoundFigure Figure, int Start, int End)> figures)
    {
        Text = text;
        Figures = figures;
    }

    public string Text { get; }

    public ImmutableArray<(BoundFigure Figure, int Start, int End)> Figures { get; }

    public static FlatText Of(ImmutableArray<Run> runs)
    {
        var text = new StringBuilder();
        var figures = ImmutableArray.CreateBuilder<(BoundFigure, int, int)>();
        foreach (var run in runs)
        {
            switch (run)
            {
                case LineBreakRun:
                    text.Append('\n');
                    break;
                case FigureRun figure:
                    var start = text.Length;
                    text.Append(PlainText.Of(figure.Figure.Text));
                    figures.Add((figure.Figure, start, text.Length));
                    break;
                case TextRun words:
                    text.Append(PlainText.Of(words.Text));
                    if (LinkTarget.Of(words.Link) is { } target && target != words.Text)
                    {
                        text.Append(" (").Append(target).Append(')');
                    }
                    break;
                default:
                    throw Unresolved(run);
            }
        }
        return new FlatText(text.ToString(), figures.ToImmutable());
    }

    /// <summary>A binding that is left in a built release is an error of the builder.</summary>
    public static InvalidOperationException Unresolved(object part) => new($"{part.GetType().Name} is no part of a built release.");

    /// <summary>True when the line must not end before the character at <paramref name="index"/>.</summary>
    public bool IsInsideFigure(int index)
    {
        foreach (var (_, start, end) in Figures)
        {
            if (start < index && index < end)
            {
                return true;
            }
        }
        return false;
    }
}
