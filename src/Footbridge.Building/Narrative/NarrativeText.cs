using System.Collections.Immutable;
using Footbridge.Building.Bindings;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Narrative;

/// <summary>The text of a release: every binding in it is replaced by what it prints.</summary>
/// <param name="bindings">Prints bindings.</param>
/// <param name="measures">Prints what measures say of themselves.</param>
/// <param name="tables">The printed tables by name.</param>
/// <param name="context">Running text.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class NarrativeText(
    BindingRuns bindings,
    MeasureTexts measures,
    IReadOnlyDictionary<string, ReleaseTable> tables,
    BindingContext context,
    ProblemList problems
)
{
    /// <summary>Only in this file a typed digit is a slip: what it includes is meant to stay as it is.</summary>
    private const string OwnFile = "narrative.md";

    /// <summary>How deep lists and quotations may stand in each other.</summary>
    private const int MostNested = 32;

    /// <summary>The blocks from top to bottom.</summary>
    public ImmutableArray<ReleaseBlock> Of(ImmutableArray<ReleaseBlock> blocks) => Of(blocks, 0);

    private ImmutableArray<ReleaseBlock> Of(ImmutableArray<ReleaseBlock> blocks, int nesting)
    {
        if (nesting > MostNested)
        {
            problems.Error(new PackagePlace(OwnFile), "lists and quotations stand too deep in each other", "take some of them apart");
            return [];
        }
        return [.. blocks.Select(block => Of(block, nesting)).OfType<ReleaseBlock>()];
    }

    private ReleaseBlock? Of(ReleaseBlock block, int nesting) =>
        block switch
        {
            HeadingBlock heading => heading with { Runs = Of(heading.Runs) },
            ParagraphBlock paragraph => paragraph with { Runs = Of(paragraph.Runs) },
            ListBlock list => list with { Items = [.. list.Items.Select(item => Of(item, nesting + 1))] },
            QuoteBlock quote => quote with { Blocks = Of(quote.Blocks, nesting + 1) },
            BindingBlock { Binding: var binding } => Alone(binding),
            _ => block,
        };

    private ReleaseBlock? Alone(Written binding)
    {
        if (TablePlaces.NameIn(binding) is { } name)
        {
            // One that is unknown has been told of.
            return tables.TryGetValue(name, out var table) ? new TableBlock(table) : null;
        }
        return binding.Text.Trim() switch
        {
            "definitions" => measures.Definitions(binding.Place),
            "usefulness" => measures.Usefulness(binding.Place),
            _ => new ParagraphBlock([.. bindings.Of(binding, RunStyle.Plain, null, context)]),
        };
    }

    private ImmutableArray<Run> Of(ImmutableArray<Run> runs)
    {
        var result = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in runs)
        {
            switch (run)
            {
                case BindingRun { Binding: var binding } bound when IsBlock(binding):
                    problems.Error(
                        binding.Place,
                        $"{binding.Text.Trim()} stands inside a paragraph",
                        "put it on a line of its own, with empty lines around it"
                    );
                    break;
                case BindingRun bound:
                    result.AddRange(bindings.Of(bound.Binding, bound.Style, bound.Link, context));
                    break;
                case TextRun { Place: { File: OwnFile } place, Link: null } text:
                    TypedDigits.Find(new Written(text.Text, place), allowsYears: false, problems);
                    result.Add(text);
                    break;
                default:
                    result.Add(run);
                    break;
            }
        }
        return result.ToImmutable();
    }

    private static bool IsBlock(Written binding) =>
        TablePlaces.NameIn(binding) is not null || binding.Text.Trim() is "definitions" or "usefulness";
}
