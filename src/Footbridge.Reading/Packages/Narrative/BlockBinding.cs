using System.Collections.Immutable;
using Footbridge.Core.Releases;

namespace Footbridge.Reading.Packages.Narrative;

/// <summary>Bindings that stand for whole blocks and take a line of their own: table, definitions, usefulness, include.</summary>
internal static class BlockBinding
{
    internal static bool Is(string binding) => FirstWord(binding).Length > 0;

    internal static bool IsInclude(string binding) => FirstWord(binding) is "include";

    /// <summary>Cuts a paragraph at the lines that are such bindings alone. One inside a line is reported.</summary>
    internal static IReadOnlyList<ReleaseBlock> Split(ImmutableArray<Run> runs, ProblemList problems)
    {
        var blocks = new List<ReleaseBlock>();
        var paragraph = new List<Run>();
        for (var at = 0; at < runs.Length; at++)
        {
            if (runs[at] is not BindingRun { Binding: var binding } || !Is(binding.Text))
            {
                paragraph.Add(runs[at]);
            }
            else if ((at == 0 || IsBreak(runs[at - 1])) && (at == runs.Length - 1 || IsBreak(runs[at + 1])))
            {
                Close(paragraph, blocks);
                blocks.Add(new BindingBlock(binding));
            }
            else
            {
                problems.Error(binding.Place, $"{Quoted.Text(binding.Text)} stands inside a line", "put it alone on a line");
            }
        }
        Close(paragraph, blocks);
        return blocks;
    }

    // The word that begins such a binding. What an operator follows is a concept of that name: "table / 2".
    private static ReadOnlySpan<char> FirstWord(string binding)
    {
        var end = binding.AsSpan().IndexOfAny(" \t\n");
        var word = end < 0 ? binding.AsSpan() : binding.AsSpan(0, end);
        var rest = end < 0 ? [] : binding.AsSpan(end).TrimStart();
        return word switch
        {
            "definitions" or "usefulness" when rest.IsEmpty => word,
            "table" or "include" when rest is [var first, ..] && (first is '"' or '.' or '/' || char.IsLetterOrDigit(first)) => word,
            _ => [],
        };
    }

    private static bool IsBreak(Run run) => run is SoftBreak or LineBreakRun;

    private static void Close(List<Run> paragraph, List<ReleaseBlock> blocks)
    {
        var first = paragraph.FindIndex(run => !IsBreak(run));
        if (first >= 0)
        {
            var last = paragraph.FindLastIndex(run => !IsBreak(run));
            blocks.Add(new ParagraphBlock(InlineReader.Join(paragraph.GetRange(first, last - first + 1))));
        }
        paragraph.Clear();
    }
}
