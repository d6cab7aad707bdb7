using Footbridge.Building.Comparisons;
using Footbridge.Building.Figures;
using Footbridge.Building.Printing;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Bindings;

/// <summary>What a binding prints.</summary>
/// <param name="values">Computes what formulas show.</param>
/// <param name="printer">Prints it.</param>
/// <param name="formats">Decides how.</param>
/// <param name="changes">Prints changes.</param>
/// <param name="words">Prints words.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class BindingRuns(
    BoundValues values,
    FigurePrinter printer,
    NumberFormats formats,
    ChangeRuns changes,
    WordBindings words,
    ProblemList problems
)
{
    /// <summary>The runs; empty with problems.</summary>
    public IReadOnlyList<Run> Of(Written text, RunStyle style, string? link, BindingContext context)
    {
        if (BindingReader.Read(text, problems) is not { } binding)
        {
            return [];
        }
        var runs = new List<Run>();
        var parts = binding.Subjects.Select(subject => Of(subject, binding, style, context)).ToArray();
        var items = parts.SelectMany(part => part).ToArray();
        for (var index = 0; index < items.Length; index++)
        {
            if (index > 0)
            {
                runs.Add(new TextRun(Enumeration.Before(index, items.Length), style));
            }
            runs.AddRange(items[index]);
        }
        if (link is not null && runs.OfType<FigureRun>().Any())
        {
            problems.Warning(text.Place, "a figure stands in a link, and only its words will lead there", "put the link around words");
        }
        return [.. runs.Select((run, index) => Set(run, index, binding.Case, link))];
    }

    // One item for each value; more than one where columns are asked for.
    private List<IReadOnlyList<Run>> Of(Written subject, Binding binding, RunStyle style, BindingContext context)
    {
        if (WordBindings.Has(subject))
        {
            return Words(subject, binding, style, context);
        }
        if (values.Read(subject, context.Statement) is not { } shown)
        {
            return [];
        }
        if (binding.IsByColumn && context.Columns.IsEmpty)
        {
            problems.Error(binding.Place, "columns stands outside a caption, where there are none", "name the periods: x, x@-1y");
            return [];
        }
        return
        [
            .. (binding.IsByColumn ? context.Columns : [context.Period])
                .Select(period => Of(shown, period, binding, style, context))
                .OfType<IReadOnlyList<Run>>(),
        ];
    }

    private List<IReadOnlyList<Run>> Words(Written subject, Binding binding, RunStyle style, BindingContext context)
    {
        if (!binding.IsPlain)
        {
            problems.Error(binding.Place, $"{subject.Text} is words, and takes only capitalize and title", "leave the other filters out");
            return [];
        }
        return words.Of(subject, context.Period) is { } text
            ?
            [
                [new TextRun(text, style)],
            ]
            : [];
    }

    private IReadOnlyList<Run>? Of(ShownExpression shown, FiscalPeriod period, Binding binding, RunStyle style, BindingContext context)
    {
        var presentation = binding.Presentation;
        var isChange = presentation.Kind is PresentationKind.Change or PresentationKind.Growth or PresentationKind.Direction;
        if (formats.Of(shown, binding.Number, context) is not { } format || values.Of(shown, period) is not { } value)
        {
            return null;
        }
        if (!isChange)
        {
            return presentation.Kind == PresentationKind.Either
                ? [new TextRun(Chosen(printer.Printed(value, format), presentation), style)]
                : [new FigureRun(binding.IsAbsolute ? printer.Size(value, format) : printer.Of(value, format), style)];
        }
        if (binding.Number != NumberFilter.Usual && !ChangePolicy.IsInPoints(shown.Kind))
        {
            problems.Error(
                binding.Place,
                $"{binding.Number.Name} has no effect before {presentation.Name}, which prints percent",
                "leave it out"
            );
            return null;
        }
        var digits = formats.DigitsOfChange(shown, binding.Number);
        return values.ChangeOf(shown, value, period, presentation.Comparison, changes.Policy, digits, binding.IsAbsolute) is { } change
            ? [.. changes.Of(Sized(value, binding), change, presentation, digits, style)]
            : null;
    }

    private static BoundValue Sized(BoundValue value, Binding binding) =>
        binding.IsAbsolute ? value with { Expression = $"abs({value.Expression})" } : value;

    // What prints as zero is no loss.
    private static string Chosen(decimal printed, Presentation presentation) =>
        printed < 0m ? presentation.Texts[1]
        : printed == 0m && presentation.Texts.Length > 2 ? presentation.Texts[2]
        : presentation.Texts[0];

    private static Run Set(Run run, int index, LetterCase letters, string? link) =>
        run is not TextRun text
            ? run
            : text with
            {
                Link = link,
                Text = letters switch
                {
                    LetterCase.Title => TitleCase.Of(text.Text),
                    LetterCase.Capitalize when index == 0 => TitleCase.Capitalize(text.Text),
                    _ => text.Text,
                },
            };
}
