using Footbridge.Building.Models.Nodes;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Models;

/// <summary>
/// Where there are two ways to one fact, both must lead to the same value, up to the rounding of the data: quarters and years, segments and the
/// company, data and formulas, a total's definition and the lines above it.
/// </summary>
/// <param name="package">The package.</param>
/// <param name="concepts">Its concepts.</param>
/// <param name="facts">The values.</param>
/// <param name="evaluator">Computes them.</param>
/// <param name="trace">Knows where they come from.</param>
internal sealed class Agreement(ReleasePackage package, ConceptTable concepts, FactStore facts, Evaluator evaluator, FactTrace trace)
{
    /// <summary>Compares all that can be compared in the data, and what disagrees becomes a problem.</summary>
    public void Check(ProblemList problems)
    {
        foreach (var concept in concepts.All)
        {
            for (var segment = Reference.Total; segment < concepts.Segments.Length; segment++)
            {
                Check(concept, segment, problems);
            }
        }
    }

    /// <summary>What was compared on the way to a fact, as checks of the release.</summary>
    public IEnumerable<BuildCheck> Checks(FactKey key) =>
        Of(key)
            .Where(comparison => !Disagrees(comparison))
            .Select(comparison =>
                comparison.Kept.Value == comparison.Other.Value
                    ? new BuildCheck(
                        "given-equals-computed",
                        key.Concept.Name,
                        $"{Subject(key)} is {Number(key, comparison.Kept)}, and so is {comparison.OtherFrom}."
                    )
                    : new BuildCheck(
                        "rounding-difference",
                        key.Concept.Name,
                        $"{Subject(key)} is {Number(key, comparison.Kept)}, but {comparison.OtherFrom} is {Number(key, comparison.Other)}: as far as the data are rounded."
                    )
            );

    private void Check(Concept concept, int segment, ProblemList problems)
    {
        var isTotal = segment < 0;
        var isSplit = isTotal && !concept.DataSegments.IsEmpty;
        var isComputedTwice = isTotal && (concept.Footings.Count > 0 || (isSplit && concept.Definition is not null));
        if (!facts.TryFind(concept, segment, out var series) && !isComputedTwice)
        {
            return;
        }
        foreach (var period in facts.Timeline.Periods)
        {
            // Most facts are given once and have one way only; nothing is done for them.
            var isGivenTwice = series?.IsGiven(period) == true && ((period & 1) == 1 || concept.Definition is not null || isSplit);
            if (isGivenTwice || isComputedTwice)
            {
                foreach (var comparison in Of(new FactKey(concept, segment, period)).Where(Disagrees))
                {
                    problems.Add(Problem(comparison));
                }
            }
        }
    }

    private static bool Disagrees(Comparison comparison) => !comparison.Kept.Agrees(comparison.Other);

    private IEnumerable<Comparison> Of(FactKey key)
    {
        var (concept, segment, period) = key;
        var isGiven = facts.TryFind(concept, segment, out var series) && series.IsGiven(period);
        if (isGiven && concept.IsAdditive && (period & 1) == 1 && Years(key, series!) is { } years)
        {
            yield return years;
        }
        if (
            isGiven
            && concept.Definition is { } definition
            && (segment < 0 || concept.FormulaSegments.Contains(segment))
            && Formula(key, definition) is { } formula
        )
        {
            yield return formula;
        }
        if (segment < 0 && (isGiven || concept.Definition is not null) && Segments(key) is { } segments)
        {
            yield return segments;
        }
        if (segment < 0)
        {
            foreach (var footing in concept.Footings)
            {
                if (Formula(key, footing) is { } sum)
                {
                    yield return sum;
                }
            }
        }
    }

    // A year to date against shorter periods of the year: each circle of given periods is met once, at its longest one.
    private Comparison? Years(FactKey key, Series series)
    {
        var steps = Derivation.Steps(series, key.Period, step => (step & 1) == 0 ? step < key.Period : step < key.Period - 1);
        if (steps.Count == 0)
        {
            return null;
        }
        var other = default(Amount);
        foreach (var (step, isSubtracted) in steps)
        {
            other = isSubtracted ? other - series.Amounts[step] : other + series.Amounts[step];
        }
        return new Comparison(
            key,
            series.Amounts[key.Period],
            trace.OriginOf(key),
            other,
            $"{trace.Steps(key, steps)} ({trace.Rows(series, steps)})",
            false
        );
    }

    private Comparison? Formula(FactKey key, Expression formula) =>
        Value(key) is { } kept && evaluator.TryEvaluate(formula, key.Segment, key.Period, out var other, out _)
            ? new Comparison(key, kept, trace.OriginOf(key), other, $"its formula {formula.Text} ({formula.Written.Place})", true)
            : null;

    // Only where data give all segments: those that are computed follow from other comparisons.
    private Comparison? Segments(FactKey key)
    {
        var concept = key.Concept;
        if (!concept.IsExtensive || concept.DataSegments.IsEmpty)
        {
            return null;
        }
        var sum = default(Amount);
        foreach (var segment in concept.DataSegments)
        {
            if (!facts.TryFind(concept, segment, out var series) || !series.IsGiven(key.Period))
            {
                return null;
            }
            sum += series.Amounts[key.Period];
        }
        var places = string.Join(", ", concept.DataSegments.Select(segment => trace.OriginOf(key with { Segment = segment })));
        return Value(key) is { } kept
            ? new Comparison(key, kept, trace.OriginOf(key), sum, $"the sum of its segments ({places})", false)
            : null;
    }

    private Amount? Value(FactKey key)
    {
        var written = new Written(key.Concept.Name, key.Concept.Place);
        var reference = new Reference(written, 0, key.Concept, key.Segment, true);
        var expression = new Expression(written, written.Text, reference, key.Concept.Quantity, key.Concept.Tense, [reference], 1);
        return evaluator.TryEvaluate(expression, key.Segment, key.Period, out var amount, out _) ? amount : null;
    }

    private Problem Problem(Comparison comparison)
    {
        var (key, isGiven) = (comparison.Key, facts.Of(comparison.Key.Concept, comparison.Key.Segment).IsGiven(comparison.Key.Period));
        return new Problem(
            Core.Findings.Severity.Error,
            isGiven ? trace.PlaceOf(key) : key.Concept.Place,
            $"{Subject(key)} is {Number(key, comparison.Kept)} {(isGiven ? "here" : "by its formula")}, but {comparison.OtherFrom} gives {Number(key, comparison.Other)}",
            comparison.IsFormula
                ? "correct the data or the formula, or leave one of them out"
                : "correct the row that is wrong, or leave out what follows from the others"
        );
    }

    private string Subject(FactKey key) => $"{trace.Name(key)} for {facts.Timeline.At(key.Period)}";

    private string Number(FactKey key, Amount amount) =>
        Numbers.Scaled(amount.Value, key.Concept.Unit is UnitKind.Money or UnitKind.Shares ? package.Settings.DataScale : 0);
}
