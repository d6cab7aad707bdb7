using System.Collections.Immutable;
using Footbridge.Building.Bindings;
using Footbridge.Building.Figures;
using Footbridge.Building.Models;
using Footbridge.Building.Narrative;
using Footbridge.Building.Statements;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building;

/// <summary>
/// From a package to a release, in the order in which it happens: concepts and formulas, tables with exact values, what rounding does to
/// their sums, tables as printed, and the text around them. All problems are found in one run.
/// </summary>
public static class ReleaseBuild
{
    /// <summary>Builds the release, or tells why it cannot be built.</summary>
    public static BuildOutcome Run(ReleasePackage package)
    {
        var problems = new ProblemList();
        var settings = package.Settings;

        // What there is, and what each thing is worth.
        var model = PackageModel.Create(package, problems);
        var values = new BoundValues(model, problems);

        // The tables that the text places, with exact values.
        var lines = new LineReader(package, model, values, problems);
        var sheets = new SheetBuilder(settings, lines, values, problems);
        ImmutableArray<TableSheet> placed = [.. TablePlaces.Of(package, problems).Select(sheets.Build)];

        // What is rounded may not add up.
        var printer = new FigurePrinter(settings.Currency, new ForcedFigures());
        var footing = new FootingPolicy(model, printer, settings.Rounding.Plugs, problems).Apply(placed);

        // Words with figures.
        var formats = new NumberFormats(settings, new LineDigits(package.Statements), problems);
        var words = new WordBindings(settings, problems);
        var bindings = new BindingRuns(values, printer, formats, ChangeRuns.Of(settings), words, problems);
        var template = new TextTemplate(bindings, problems);

        // The tables as printed, and the text.
        var tables = new TablePrinter(settings, values, printer, template);
        var prose = BindingContext.Prose(settings.Quarter);
        var text = new NarrativeText(
            bindings,
            new MeasureTexts(package.Measures, template, prose, problems),
            placed.ToDictionary(sheet => sheet.Statement.Name, tables.Print, StringComparer.Ordinal),
            prose,
            problems
        );
        var blocks = text.Of(package.Narrative);

        return new BuildOutcome(
            problems.HasErrors ? null : new Release(settings, blocks, model.Facts(), [.. model.Checks(), .. footing]),
            problems.ToImmutable()
        );
    }
}
