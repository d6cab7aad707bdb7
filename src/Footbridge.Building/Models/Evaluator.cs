using Footbridge.Building.Models.Nodes;

namespace Footbridge.Building.Models;

/// <summary>
/// Computes values on demand, each once. A chain of formulas may be long (a roll-forward over a hundred years): beyond some depth the
/// evaluation is given up, what it waited for is computed first, and then it starts anew. So no chain overflows the stack.
/// </summary>
/// <param name="facts">The values.</param>
internal sealed class Evaluator(FactStore facts)
{
    // Nodes that may stand in each other on the stack; a thread of a megabyte holds some times as many.
    private const int MostDepth = 1000;

    private readonly Dictionary<(int Concept, int Segment, int Period), Failure> _failures = [];
    private Failure? _failure;
    private AwaitedFact? _awaited;
    private int _depth;

    /// <summary>The periods.</summary>
    public Timeline Timeline => facts.Timeline;

    /// <summary>Is told of every value that is used while it is set.</summary>
    public Action<Concept, int, int>? Used { get; set; }

    /// <summary>The value of an expression; false with the reason when there is none.</summary>
    public bool TryEvaluate(Expression expression, int segment, int period, out Amount value, out Failure? failure)
    {
        Stack<AwaitedFact>? waiting = null;
        while (true)
        {
            _failure = null;
            _awaited = null;
            var top = waiting?.Count > 0 ? waiting.Peek() : null;
            _depth = top is null ? expression.Depth : 0;
            var found = top is null
                ? TryRoot(expression, segment, period, out value)
                : TryGet(top.Key.Concept, top.Key.Segment, top.Key.Period, top.Asker, out value);
            if (_awaited is { } next)
            {
                waiting ??= new();
                if (waiting.Any(other => other.Key == next.Key))
                {
                    var ((concept, member, at), asker) = (next.Key, next.Asker);
                    SetFailed(concept, member, at, new Failure(FailureKind.Cycle, asker, concept, member, at));
                }
                else
                {
                    waiting.Push(next);
                }
            }
            else if (top is not null)
            {
                waiting!.Pop();
            }
            else
            {
                failure = found ? null : _failure;
                return found;
            }
        }
    }

    /// <summary>The value of a concept.</summary>
    public bool TryGet(Concept concept, int segment, int period, Reference asker, out Amount value)
    {
        (_, segment, period) = KeyOf(concept, segment, period);
        Used?.Invoke(concept, segment, period);
        var series = facts.Of(concept, segment);
        value = series.Amounts[period];
        switch (series.Sources[period])
        {
            case FactSource.Given or FactSource.Derived or FactSource.Computed or FactSource.Summed:
                return true;
            case FactSource.Failed:
                _failure = _failures[(concept.Index, segment, period)];
                return false;
            case FactSource.InProgress:
                _failure = new Failure(FailureKind.Cycle, asker, concept, segment, period);
                return false;
        }
        var depth = _depth;
        _depth += concept.Definition?.Depth ?? 1;
        if (_depth > MostDepth && depth > 0)
        {
            _depth = depth;
            _awaited ??= new AwaitedFact(new FactKey(concept, segment, period), asker);
            return false;
        }
        series.Sources[period] = FactSource.InProgress;
        var source = Compute(series, concept, segment, period, asker, out value);
        _depth = depth;
        if (source == FactSource.Failed && _awaited is not null)
        {
            series.Sources[period] = FactSource.Unknown;
            return false;
        }
        if (source == FactSource.Failed)
        {
            if (_failure!.Kind == FailureKind.OutsideData && concept.IsRolledForward)
            {
                _failure = new Failure(FailureKind.NoStart, asker, concept, segment, period);
            }
            SetFailed(concept, segment, period, _failure!);
            return false;
        }
        series.Amounts[period] = value;
        series.Sources[period] = source;
        return true;
    }

    /// <summary>Where a value is kept: states at the end of quarters, what is the same in all segments with the company.</summary>
    public static FactKey KeyOf(Concept concept, int segment, int period) =>
        new(concept, concept.IsEverywhere ? Reference.Total : segment, concept.Tense == Tense.Flow ? period : Timeline.End(period));

    /// <summary>Notes why a part of a formula has no value.</summary>
    /// <returns>False, for the part to return.</returns>
    public bool Fail(FailureKind kind, Node node, int segment, int period)
    {
        _failure = new Failure(kind, node, null, segment, period);
        return false;
    }

    private bool TryRoot(Expression expression, int segment, int period, out Amount value)
    {
        try
        {
            return expression.Root.TryEvaluate(this, segment, period, out value);
        }
        catch (OverflowException)
        {
            value = default;
            return Fail(FailureKind.Overflow, expression.Root, segment, period);
        }
    }

    private FactSource Compute(Series series, Concept concept, int segment, int period, Reference asker, out Amount value)
    {
        try
        {
            if (concept.IsAdditive && series.HasData && Derivation.TryDerive(series, period, out value))
            {
                return FactSource.Derived;
            }
            if (concept.Definition is { } definition && (segment < 0 || concept.FormulaSegments.AsSpan().BinarySearch(segment) >= 0))
            {
                return definition.Root.TryEvaluate(this, segment, period, out value) ? FactSource.Computed : FactSource.Failed;
            }
            if (segment < 0 && concept.IsExtensive && !concept.DataSegments.IsEmpty)
            {
                return TrySum(concept, period, asker, out value) ? FactSource.Summed : FactSource.Failed;
            }
        }
        catch (OverflowException)
        {
            value = default;
            _failure = new Failure(FailureKind.Overflow, asker, concept, segment, period);
            return FactSource.Failed;
        }
        value = default;
        var kind =
            concept.Fault is not null ? FailureKind.Fault
            : segment >= 0 && concept.Segments.AsSpan().BinarySearch(segment) < 0 ? FailureKind.NoSegment
            : FailureKind.Missing;
        _failure = new Failure(kind, asker, concept, segment, period);
        return FactSource.Failed;
    }

    // Where some segments have a value, the others must; where none has, it is the company's that is missing.
    private bool TrySum(Concept concept, int period, Reference asker, out Amount value)
    {
        value = default;
        Failure? missing = null;
        var found = 0;
        foreach (var segment in concept.DataSegments)
        {
            if (TryGet(concept, segment, period, asker, out var part))
            {
                value += part;
                found++;
            }
            else if (_awaited is not null)
            {
                return false;
            }
            else
            {
                missing ??= _failure;
            }
        }
        _failure = found > 0 ? missing : new Failure(FailureKind.Missing, asker, concept, Reference.Total, period);
        return missing is null;
    }

    private void SetFailed(Concept concept, int segment, int period, Failure failure)
    {
        facts.Of(concept, segment).Sources[period] = FactSource.Failed;
        _failures[(concept.Index, segment, period)] = failure;
    }
}
