using System.Collections.Immutable;
using Footbridge.Building.Comparisons;
using Footbridge.Building.Figures;
using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Bindings;

/// <summary>Changes in running text: "up 4%", "-70 basis points", "higher". What prints as no change is never called one.</summary>
/// <param name="policy">How changes are computed.</param>
/// <param name="notMeaningful">What is printed for a growth that is not meaningful.</param>
internal sealed class ChangeRuns(ChangePolicy policy, string notMeaningful)
{
    private static readonly ImmutableArray<string> s_usual = ["up {}", "down {}", "flat", "not meaningful"];

    /// <summary>The rules for changes.</summary>
    public ChangePolicy Policy => policy;

    /// <summary>From the settings of a release.</summary>
    public static ChangeRuns Of(ReleaseSettings settings) => new(ChangePolicy.Of(settings), settings.Growth.NotMeaningful);

    /// <summary>A change as a binding wants it.</summary>
    public IEnumerable<Run> Of(BoundValue value, Change change, Presentation presentation, int fractionDigits, RunStyle style)
    {
        switch (presentation.Kind)
        {
            case PresentationKind.Growth:
                var text = change.IsMeaningful ? FigureText.Of(change.Printed, FormatOf(change)) : notMeaningful;
                return [Figure(value, change, presentation, fractionDigits, text, style)];
            case PresentationKind.Direction:
                return [new TextRun(presentation.Texts[Index(change)], style)];
            default:
                var texts = presentation.Texts.IsEmpty ? s_usual : presentation.Texts;
                return Filled(value, change, presentation, fractionDigits, texts, style);
        }
    }

    private IEnumerable<Run> Filled(
        BoundValue value,
        Change change,
        Presentation presentation,
        int fractionDigits,
        ImmutableArray<string> texts,
        RunStyle style
    )
    {
        // From zero to zero nothing has changed, though there is no growth from zero.
        if (!change.IsMeaningful && change.Direction != 0)
        {
            return [new TextRun(texts.Length > 3 ? texts[3] : s_usual[3], style)];
        }
        var size = FigureText.Of(Math.Abs(change.Printed), FormatOf(change));
        List<Run> runs = [];
        foreach (var part in texts[Index(change)].Split("{}"))
        {
            if (runs.Count > 0)
            {
                runs.Add(Figure(value, change, presentation, fractionDigits, size, style));
            }
            runs.Add(new TextRun(part, style));
        }
        return runs.Where(run => run is not TextRun { Text.Length: 0 });
    }

    private FigureRun Figure(BoundValue value, Change change, Presentation presentation, int fractionDigits, string text, RunStyle style) =>
        new(FigurePrinter.OfChange(value, change, presentation.Comparison, policy, fractionDigits, FormatOf(change), text), style);

    private static FigureFormat FormatOf(Change change) =>
        change.Kind == UnitKind.BasisPoints ? ProseFormats.Points(change.Printed) : ProseFormats.Growth;

    // Of the texts for up, down and flat.
    private static int Index(Change change) =>
        change.Direction > 0 ? 0
        : change.Direction < 0 ? 1
        : 2;
}
