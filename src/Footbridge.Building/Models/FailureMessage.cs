using Footbridge.Building.Formulas;
using Footbridge.Core.Findings;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>Tells an author why a value could not be had.</summary>
/// <param name="package">The package.</param>
/// <param name="concepts">Its concepts.</param>
/// <param name="timeline">Its periods.</param>
internal sealed class FailureMessage(ReleasePackage package, ConceptTable concepts, Timeline timeline)
{
    /// <summary>The problem that a failure is.</summary>
    public Problem Of(Failure failure)
    {
        var place = failure.Node.Written.At(failure.Node.Start);
        var period = timeline.At(failure.Period);
        if (failure is { Kind: FailureKind.Fault, Concept.Fault: { } fault })
        {
            return fault;
        }
        if (failure.Concept is not { } concept)
        {
            return failure.Kind switch
            {
                FailureKind.DivisionByZero => Error(
                    place,
                    $"{failure.Node.Written.Text} divides by zero in {period}",
                    "guard it: if(b = 0, 0, a / b)"
                ),
                FailureKind.OutsideData => Error(
                    place,
                    $"{failure.Node.Written.Text} reaches from {period} beyond all data",
                    "add data for that period, or leave the column out"
                ),
                _ => Error(
                    place,
                    $"{failure.Node.Written.Text} grows too large in {period}",
                    "check the values and the scale of the data in release.yaml"
                ),
            };
        }
        var name = failure.Segment < 0 ? concept.Name : $"{concept.Name}[{concepts.Segments[failure.Segment].Name}]";
        return failure.Kind switch
        {
            FailureKind.NoSegment => Error(
                place,
                $"{concept.Name} is not split by segment {concepts.Segments[failure.Segment].Name}",
                Splitting(concept, failure.Segment)
            ),
            FailureKind.Cycle => Error(
                place,
                $"{name} for {period} is computed from itself",
                "give it data for that period, or name an earlier period of it"
            ),
            FailureKind.NoStart => Error(
                place,
                $"{name} is rolled forward from period to period, and nothing gives it a value to start from",
                $"give {name} data in {FileOf(concept)} for the quarter before the first that is to be computed"
            ),
            FailureKind.Overflow => Error(
                place,
                $"{name} grows too large in {period}",
                "check the values and the scale of the data in release.yaml"
            ),
            _ => Error(place, $"{name} has no value for {period}", Adding(concept, failure.Segment, period.ToString())),
        };
    }

    private string Splitting(Concept concept, int segment) =>
        concept.Definition is { } formula && string.Join(" and ", Unsplit(formula, segment).Distinct()) is { Length: > 0 } unsplit
            ? $"its formula names {unsplit}, which is not either: give it data by segment, or write [total] behind it for the company's"
        : concept.Segments.IsEmpty ? $"write {concept.Name}[total] for the company, or give {concept.Name} data by segment"
        : $"it has {string.Join(", ", concept.Segments.Select(segment => concepts.Segments[segment].Name))}; give it data for the other";

    private static IEnumerable<string> Unsplit(Expression formula, int segment) =>
        formula
            .Names.Where(name =>
                name.Segment == Nodes.Reference.Context && !name.Concept.IsEverywhere && !name.Concept.Segments.Contains(segment)
            )
            .Select(name => name.Concept.Name);

    private string Adding(Concept concept, int segment, string period)
    {
        var member = segment < 0 ? "" : concepts.Segments[segment].Name;
        return $"add it to {FileOf(concept)}: {concept.Name},{period},{member}";
    }

    private string FileOf(Concept concept) => concept.DataFile ?? package.Dataset.Points.FirstOrDefault()?.Place.File ?? "facts.csv";

    private static Problem Error(PackagePlace place, string message, string remedy) => new(Severity.Error, place, message, remedy);
}
