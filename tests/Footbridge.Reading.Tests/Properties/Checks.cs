using System.Text;
using System.Text.RegularExpressions;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Properties;

/// <summary>What holds of every document, whatever was in it.</summary>
internal static partial class Checks
{
    /// <summary>Every text leads back to the place in the file where it stands.</summary>
    internal static void SpansLeadBack(Document document)
    {
        foreach (var text in Texts(document))
        {
            Assert.Equal(0, text.Segments.IsEmpty ? 0 : text.Segments[0].Text);
            for (var index = 0; index < text.Segments.Length; index++)
            {
                var segment = text.Segments[index];
                var end = index + 1 < text.Segments.Length ? text.Segments[index + 1].Text : text.Value.Length;
                Assert.InRange(segment.Source, 0, document.Source.Length);
                Assert.InRange(segment.Source + segment.SourceLength, segment.Source, document.Source.Length);
                var source = document.Source.Substring(segment.Source, segment.SourceLength);
                var value = text.Value[segment.Text..end];
                if (segment.SourceLength == 0)
                {
                    // The rest of a figure that was broken over two lines: it stands where the figure ends, and takes no room there.
                    Assert.Single(value);
                    Assert.False(char.IsAsciiDigit(value[0]), $"'{value}' has no place");
                }
                else if (value.Length != segment.SourceLength)
                {
                    Assert.Single(value);
                    Assert.True(value is " " or "\n" || source[0] == '&' || source[0] == '<', $"'{value}' stands for '{source}'");
                }
                else
                {
                    Assert.True(IsSame(value, source), $"'{value}' stands at '{source}'");
                }
            }
        }
        foreach (var block in document.Blocks)
        {
            Assert.InRange(block.Span.Start, 0, block.Span.End);
            Assert.InRange(block.Span.End, 0, document.Source.Length);
        }
    }

    // Letter by letter, but for white space of one kind that stands for another.
    private static bool IsSame(string value, string source) =>
        value.Zip(source).All(pair => pair.First == pair.Second || (char.IsWhiteSpace(pair.First) && char.IsWhiteSpace(pair.Second)));

    /// <summary>Cells of a row run from left to right, and none is empty unless it draws a rule.</summary>
    internal static void GridsAreInOrder(Document document)
    {
        foreach (var grid in document.Blocks.OfType<Grid>())
        {
            foreach (var row in grid.Rows)
            {
                var left = -1;
                foreach (var cell in row.Cells)
                {
                    Assert.True(cell.Left > left, "cells overlap or are out of order");
                    Assert.True(cell.Right > cell.Left, "a cell covers no column");
                    Assert.Equal(row.IsRule, cell.Text.Value.Length == 0);
                    left = cell.Left;
                }
            }
        }
    }

    /// <summary>Digits of all texts, counted.</summary>
    internal static string Digits(Document document)
    {
        var counts = new int[10];
        foreach (var text in Texts(document))
        {
            Count(text.Value, counts);
        }
        return string.Join(" ", counts);
    }

    /// <summary>Digits of the file, counted, without what stands in tags, link targets and comments.</summary>
    internal static string DigitsOfSource(Document document)
    {
        var text = document.Source;
        if (document.Format == DocumentFormat.Markdown)
        {
            text = LinkTarget().Replace(text, "]");
        }
        text = Comment().Replace(text, "");
        text = Entity().Replace(text, " ");
        var counts = new int[10];
        Count(text, counts);
        return string.Join(" ", counts);
    }

    internal static IEnumerable<MappedText> Texts(Document document) =>
        document.Blocks.SelectMany(block =>
            block switch
            {
                Prose prose => [prose.Text],
                Grid grid => grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
                _ => Enumerable.Empty<MappedText>(),
            }
        );

    private static void Count(string text, int[] counts)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                counts[c - '0']++;
            }
        }
    }

    [GeneratedRegex(@"\]\((?=[^)\s]*[:/#.@])[^()\n]*(\([^()\n]*\)[^()\n]*)*\)", RegexOptions.None, 10_000)]
    private static partial Regex LinkTarget();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex("&#[0-9]+;", RegexOptions.None, 10_000)]
    private static partial Regex Entity();
}
