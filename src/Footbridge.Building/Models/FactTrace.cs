using System.Collections.Immutable;
using Footbridge.Building.Models.Nodes;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Models;

/// <summary>Follows what has been evaluated back to the data, and tells of each fact on the way where it comes from.</summary>
/// <param name="package">The package.</param>
/// <param name="concepts">Its concepts.</param>
/// <param name="facts">The values.</param>
/// <param name="evaluator">Computes them.</param>
internal sealed class FactTrace(ReleasePackage package, ConceptTable concepts, FactStore facts, Evaluator evaluator)
{
    private readonly List<(Expression Expression, int Segment, int Period)> _roots = [];
    private readonly HashSet<FactKey> _used = [];
    private readonly Queue<FactKey> _open = new();

    /// <summary>Notes that an expression has been evaluated.</summary>
    public void Add(Expression expression, int segment, int period) => _roots.Add((expression, segment, period));

    /// <summary>Every fact that what has been evaluated follows from, ordered by concept, segment and period.</summary>
    public IEnumerable<FactKey> Used()
    {
        foreach (var (expression, segment, period) in _roots)
        {
            Evaluate(expression, segment, period);
        }
        _roots.Clear();
        while (_open.TryDequeue(out var key))
        {
            var series = facts.Of(key.Concept, key.Segment);
            switch (series.Sources[key.Period])
            {
                case FactSource.Derived:
                    foreach (var (step, _) in Steps(key))
                    {
                        Enqueue(key.Concept, key.Segment, step);
                    }
                    break;
                case FactSource.Computed:
                    Evaluate(key.Concept.Definition!, key.Segment, key.Period);
                    break;
                case FactSource.Summed:
                    foreach (var segment in key.Concept.DataSegments)
                    {
                        Enqueue(key.Concept, segment, key.Period);
                    }
                    break;
            }
        }
        return _used.OrderBy(key => key.Concept.Name, StringComparer.Ordinal).ThenBy(key => key.Segment).ThenBy(key => key.Period);
    }

    /// <summary>The facts as a release holds them.</summary>
    public ImmutableArray<ReleaseFact> Facts() => [.. Used().Where(IsKnown).Select(Fact)];

    /// <summary>The facts that were derived from other periods.</summary>
    public IEnumerable<BuildCheck> Derived() =>
        Used()
            .Where(key => facts.Of(key.Concept, key.Segment).Sources[key.Period] == FactSource.Derived)
            .Select(key => new BuildCheck(
                "derived-quarter",
                key.Concept.Name,
                $"{Name(key)} for {facts.Timeline.At(key.Period)} is not given: {FormulaOf(key)}."
            ));

    /// <summary>The name of a fact's concept with its segment.</summary>
    public string Name(FactKey key) => key.Segment < 0 ? key.Concept.Name : $"{key.Concept.Name}[{concepts.Segments[key.Segment].Name}]";

    /// <summary>How a fact follows from others; null when data give it.</summary>
    public string? FormulaOf(FactKey key) =>
        facts.Of(key.Concept, key.Segment).Sources[key.Period] switch
        {
            FactSource.Given => null,
            FactSource.Derived => Steps(key, Steps(key)),
            FactSource.Summed => $"sum({key.Concept.Name}[*])",
            _ => key.Concept.Definition?.Text,
        };

    /// <summary>How the value of an expression follows from others; null when data give it.</summary>
    public string? FormulaOf(Expression expression, int segment, int period) =>
        KeyOf(expression, segment, period) is { } key ? FormulaOf(key) : expression.Text;

    /// <summary>Where the data or the formula behind the value of an expression are written.</summary>
    public string OriginOf(Expression expression, int segment, int period) =>
        KeyOf(expression, segment, period) is { } key ? OriginOf(key) : expression.Written.Place.ToString();

    /// <summary>Where the data or the formula behind a fact are written.</summary>
    public string OriginOf(FactKey key)
    {
        var series = facts.Of(key.Concept, key.Segment);
        return series.Sources[key.Period] switch
        {
            FactSource.Given => Row(series, key.Period),
            FactSource.Derived => string.Join(
                ", ",
                Derivation.Steps(series, key.Period, _ => true).Select(step => Row(series, step.Period))
            ),
            FactSource.Summed => string.Join(", ", key.Concept.DataSegments.Select(segment => OriginOf(key with { Segment = segment }))),
            _ => (key.Concept.Definition?.Written.Place ?? key.Concept.Place).ToString(),
        };
    }

    private IReadOnlyList<(int Period, bool IsSubtracted)> Steps(FactKey key) =>
        Derivation.Steps(facts.Of(key.Concept, key.Segment), key.Period, _ => true);

    private FactKey? KeyOf(Expression expression, int segment, int period)
    {
        var node = expression.Root;
        if (node is ShiftNode shift)
        {
            node = shift.Operand;
            period = facts.Timeline.Shift(period, shift.Selector);
        }
        return node is Reference { Segment: not Reference.Every } reference && period != Timeline.None
            ? Evaluator.KeyOf(reference.Concept, reference.Segment == Reference.Context ? segment : reference.Segment, period)
            : null;
    }

    private void Evaluate(Expression expression, int segment, int period)
    {
        evaluator.Used = Enqueue;
        evaluator.TryEvaluate(expression, segment, period, out _, out _);
        evaluator.Used = null;
    }

    private void Enqueue(Concept concept, int segment, int period)
    {
        var key = new FactKey(concept, segment, period);
        if (_used.Add(key))
        {
            _open.Enqueue(key);
        }
    }

    private bool IsKnown(FactKey key) =>
        facts.Of(key.Concept, key.Segment).Sources[key.Period] is not (FactSource.Failed or FactSource.Unknown);

    private ReleaseFact Fact(FactKey key)
    {
        var series = facts.Of(key.Concept, key.Segment);
        var fiscal = facts.Timeline.At(key.Period);
        var rule = package.Settings.FiscalYear;
        return new ReleaseFact(
            key.Concept.Name,
            key.Concept.Caption,
            key.Segment < 0 ? null : concepts.Segments[key.Segment].Name,
            key.Concept.IsInstant ? rule.Instant(fiscal) : rule.Duration(fiscal),
            fiscal,
            series.Amounts[key.Period].Value,
            new Unit(key.Concept.Unit, key.Concept.Unit is UnitKind.Money or UnitKind.PerShare ? package.Settings.Currency : null),
            series.IsGiven(key.Period) && series.Amounts[key.Period].Error != 0m ? Decimals(key.Concept, series.Rows![key.Period]) : null,
            FormulaOf(key),
            OriginOf(key)
        );
    }

    private int Decimals(Concept concept, int row) =>
        package.Dataset.Points[row].Value.Scale - (concept.Unit is UnitKind.Money or UnitKind.Shares ? package.Settings.DataScale : 0);

    /// <summary>The row that gives a fact.</summary>
    public PackagePlace PlaceOf(FactKey key) => package.Dataset.Points[facts.Of(key.Concept, key.Segment).Rows![key.Period]].Place;

    /// <summary>The rows that give some periods.</summary>
    public string Rows(Series series, IEnumerable<(int Period, bool IsSubtracted)> steps) =>
        string.Join(", ", steps.Select(step => Row(series, step.Period)));

    /// <summary>A sum over periods: "revenues[ip] 2012-FY - revenues[ip] 2012-9M".</summary>
    public string Steps(FactKey key, IEnumerable<(int Period, bool IsSubtracted)> steps) =>
        string.Join(
            "",
            steps
                .OrderBy(step => step.IsSubtracted)
                .ThenBy(step => step.Period)
                .Select(
                    (step, index) => $"{(step.IsSubtracted ? " - " : index == 0 ? "" : " + ")}{Name(key)} {facts.Timeline.At(step.Period)}"
                )
        );

    private string Row(Series series, int period) => package.Dataset.Points[series.Rows![period]].Place.ToString();
}
