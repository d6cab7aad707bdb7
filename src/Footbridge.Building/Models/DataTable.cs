using System.Collections.Immutable;
using Footbridge.Core.Datasets;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Models;

/// <summary>The rows of data, matched with concepts, segments and periods; then, once units are known, the values that they give.</summary>
internal sealed class DataTable
{
    // Data far from the quarter of the release are a slip of the keyboard, and would make the timeline long.
    private const int MostYearsBefore = 150;
    private const int MostYearsAfter = 10;

    private readonly record struct Row(int Point, Concept Concept, int Segment, DataPeriod Period);

    private readonly List<Row> _rows = [];
    private readonly ReleasePackage _package;
    private readonly ConceptTable _concepts;

    private DataTable(ReleasePackage package, ConceptTable concepts)
    {
        _package = package;
        _concepts = concepts;
        Timeline = new Timeline(package.Settings.Quarter.Year, 1);
    }

    /// <summary>From two years before the first data to two years after the last.</summary>
    public Timeline Timeline { get; private set; }

    /// <summary>Matches the rows, and tells the concepts what their data say of them: that there are some, segments, units, states.</summary>
    public static DataTable Read(ReleasePackage package, ConceptTable concepts, ProblemList problems)
    {
        var table = new DataTable(package, concepts);
        table.Match(problems);
        table.Describe(problems);
        return table;
    }

    /// <summary>The values, each once; two values for one fact are a problem.</summary>
    public FactStore Values(ProblemList problems)
    {
        var facts = new FactStore(_concepts.All.Count, _concepts.Segments.Length, Timeline);
        foreach (var row in _rows)
        {
            var point = _package.Dataset.Points[row.Point];
            if (row.Concept.IsInstant && row.Period.Form == DataPeriodForm.Days)
            {
                problems.Error(
                    point.Place,
                    $"{point.Concept} is a state at a period's end, but {point.Period} are days",
                    "name the last day"
                );
                continue;
            }
            if (Amount(row.Concept, point) is not { } amount)
            {
                problems.Error(
                    point.Place,
                    $"the value of {point.Concept} is too large",
                    "check the value and the scale of the data in release.yaml"
                );
                continue;
            }
            var period = Timeline.IndexOf(row.Period.Period);
            // A state with a fiscal period belongs to the period's last day, which is that of its last quarter.
            Give(facts.Of(row.Concept, row.Segment), row.Concept.IsInstant ? Timeline.End(period) : period, amount, row, problems);
        }
        return facts;
    }

    private void Give(Series series, int period, Amount amount, Row row, ProblemList problems)
    {
        if (!series.IsGiven(period))
        {
            series.Give(period, amount, row.Point);
            return;
        }
        if (series.Amounts[period].Value != amount.Value)
        {
            var first = _package.Dataset.Points[series.Rows![period]];
            var second = _package.Dataset.Points[row.Point];
            problems.Error(
                second.Place,
                $"{row.Concept.Name}{Bracketed(row.Segment)} for {Timeline.At(period)} is {Numbers.Plain(second.Value)} here, but {Numbers.Plain(first.Value)} at {first.Place}",
                "keep the row that is right"
            );
        }
    }

    private string Bracketed(int segment) => segment < 0 ? "" : $"[{_concepts.Segments[segment].Name}]";

    private Amount? Amount(Concept concept, DataPoint point)
    {
        var scale = concept.Unit is UnitKind.Money or UnitKind.Shares ? _package.Settings.DataScale : 0;
        var isExact = concept.Unit == UnitKind.Count && point.Value == decimal.Truncate(point.Value);
        try
        {
            return new Amount(point.Value * Powers.Ten(scale), isExact ? 0m : Powers.Ten(scale) * Powers.Ten(-point.Value.Scale) / 2m);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private void Match(ProblemList problems)
    {
        var rule = _package.Settings.FiscalYear;
        var periods = new Dictionary<string, DataPeriod?>(StringComparer.Ordinal);
        var (first, last) = (_package.Settings.Quarter.Year, _package.Settings.Quarter.Year);
        var points = _package.Dataset.Points;
        for (var index = 0; index < points.Length; index++)
        {
            var point = points[index];
            if (!periods.TryGetValue(point.Period, out var period))
            {
                period = Period(point, rule, problems);
                periods.Add(point.Period, period);
            }
            var segment = point.Segment is null ? -1 : _concepts.SegmentIndex(point.Segment);
            if (segment < 0 && point.Segment is not null)
            {
                problems.Error(point.Place, $"there is no segment {point.Segment}", _concepts.SegmentRemedy(point.Segment));
            }
            var concept = _concepts.Add(point.Concept, point.Place);
            concept.IsDefined = true;
            concept.HasData = true;
            concept.DataFile ??= point.Place.File;
            if (period is { } known && (point.Segment is null || segment >= 0))
            {
                first = Math.Min(first, known.Period.Year);
                last = Math.Max(last, known.Period.Year);
                _rows.Add(new Row(index, concept, segment, known));
            }
        }
        Timeline = new Timeline(first - 2, last - first + 5);
    }

    private DataPeriod? Period(DataPoint point, FiscalYearRule rule, ProblemList problems)
    {
        if (!DataPeriod.TryParse(point.Period, rule, out var period, out var refusal))
        {
            problems.Error(point.Place, refusal!, "write a fiscal period: 2025-Q2, 2025-H1, 2025-9M, 2025-FY, or the days of one");
            return null;
        }
        var years = period.Period.Year - _package.Settings.Quarter.Year;
        if (years is < -MostYearsBefore or > MostYearsAfter)
        {
            problems.Error(point.Place, $"{point.Period} lies {Math.Abs(years)} years from the quarter of the release", "check the year");
            return null;
        }
        return period;
    }

    private void Describe(ProblemList problems)
    {
        var segments = new Dictionary<Concept, SortedSet<int>>();
        var units = new Dictionary<Concept, DataPoint>();
        foreach (var row in _rows)
        {
            var point = _package.Dataset.Points[row.Point];
            if (row.Segment >= 0)
            {
                if (!segments.TryGetValue(row.Concept, out var known))
                {
                    segments.Add(row.Concept, known = []);
                }
                known.Add(row.Segment);
            }
            if (row.Period.Form == DataPeriodForm.Day)
            {
                row.Concept.Tense = Tense.State;
            }
            if (point.Unit is { } unit)
            {
                Describe(row.Concept, point, unit, units, problems);
            }
        }
        foreach (var (concept, known) in segments)
        {
            concept.DataSegments = [.. known];
        }
    }

    private static void Describe(
        Concept concept,
        DataPoint point,
        UnitKind unit,
        Dictionary<Concept, DataPoint> units,
        ProblemList problems
    )
    {
        if (concept.Declaration?.Unit is { } declared)
        {
            if (Quantity.Of(declared) != Quantity.Of(unit) && Quantity.Of(unit).Kind == QuantityKind.Amount)
            {
                problems.Error(
                    point.Place,
                    $"{concept.Name} is {Quantity.Of(unit)} here, but declared as {Quantity.Of(declared)} at {concept.Declaration.Place}",
                    "make both the same"
                );
            }
            return;
        }
        if (units.TryAdd(concept, point))
        {
            concept.Quantity = Quantity.Of(unit);
        }
        else if (units[concept].Unit != unit)
        {
            problems.Error(
                point.Place,
                $"{concept.Name} is {Quantity.Of(unit)} here, but {Quantity.Of(units[concept].Unit!.Value)} at {units[concept].Place}",
                "give all its rows one unit"
            );
        }
    }
}
