using System.Collections.Immutable;
using Footbridge.Building.Bindings;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Narrative;

/// <summary>What measures say of themselves, as lists: how they are defined, and why they are given.</summary>
/// <param name="measures">The measures, in the order declared.</param>
/// <param name="template">Prints bindings in their texts.</param>
/// <param name="context">Running text.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class MeasureTexts(ImmutableArray<Measure> measures, TextTemplate template, BindingContext context, ProblemList problems)
{
    /// <summary>A list of the definitions.</summary>
    public ReleaseBlock? Definitions(PackagePlace place) => List(place, measure => measure.Definition, "definition");

    /// <summary>A list of the reasons.</summary>
    public ReleaseBlock? Usefulness(PackagePlace place) => List(place, measure => measure.Usefulness, "useful");

    private ListBlock? List(PackagePlace place, Func<Measure, Written?> textOf, string key)
    {
        var items = ImmutableArray.CreateBuilder<ImmutableArray<ReleaseBlock>>();
        foreach (var measure in measures)
        {
            if (textOf(measure) is { } text)
            {
                ImmutableArray<Run> runs =
                [
                    new TextRun(measure.Label, RunStyle.Strong),
                    new TextRun(": "),
                    .. template.Of(text, context, warnsOfDigits: false),
                ];
                items.Add([new ParagraphBlock(runs)]);
            }
        }
        if (items.Count > 0)
        {
            return new ListBlock(false, items.ToImmutable());
        }
        problems.Error(place, $"no measure has a {key}", $"give measures in measures.yaml a {key}, or leave the binding out");
        return null;
    }
}
