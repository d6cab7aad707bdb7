using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Footing;

/// <summary>
/// Finds the ways in which one row is the signed sum of the topmost live items. Running sums make every length cost one
/// addition a column; a residual names the row that would explain it, so that signs are looked up, not tried.
/// </summary>
internal sealed class ReductionSearch
{
    /// <summary>The most live items that one total may cover.</summary>
    public const int MaxLength = 60;

    private const int MaxKept = 4;
    private const int MaxPairLength = 12;
    private const int MaxFreeLength = 9;

    private readonly int[] _rows = new int[MaxLength];
    private readonly sbyte[] _signs = new sbyte[MaxLength];
    private readonly long[] _firstSums = new long[MaxLength + 1];
    private readonly long[] _secondSums = new long[MaxLength + 1];
    private readonly List<int> _linked = [];
    private Formula?[] _owners = [];
    private long[] _slips = [];
    private FootingStream _stream = null!;
    private int _target;
    private int _length;
    private int _depth;
    private int _first;
    private int _second;
    private List<Reduction> _found = null!;

    /// <summary>
    /// Sets the question: is row <paramref name="target"/> a sum of the topmost of <paramref name="suffix"/> (nearest first)?
    /// <paramref name="owners"/> are the formulas by which those rows are totals themselves, null for items.
    /// </summary>
    public void Load(FootingStream stream, int target, ReadOnlySpan<int> suffix, int depth, Formula?[] owners)
    {
        _owners = owners;
        _stream = stream;
        _target = target;
        _depth = depth;
        _length = suffix.Length;
        suffix.CopyTo(_rows);
        (_first, _second) = FilterColumns();
        if (_first < 0)
        {
            return;
        }
        for (var index = 0; index < _length; index++)
        {
            _firstSums[index + 1] = _firstSums[index] + Value(_rows[index], _first);
            _secondSums[index + 1] = _second < 0 ? 0 : _secondSums[index] + Value(_rows[index], _second);
        }
    }

    /// <summary>Adds the best reductions to <paramref name="into"/>, best first.</summary>
    public void Find(bool sumsOnly, List<Reduction> into)
    {
        if (_first < 0 || _length == 0)
        {
            return;
        }
        _found = into;
        var cued = (_stream.Cues[_target] & (RowCues.Label | RowCues.StrongLabel | RowCues.Rule)) != 0;
        TryCopy();
        for (var length = 2; length <= _length; length++)
        {
            var tolerance = Evidence.Tolerance(length);
            var first = _firstSums[length] - Value(_target, _first);
            var second = _second < 0 ? long.MaxValue / 4 : _secondSums[length] - Value(_target, _second);
            if (Near(first, 0, tolerance) || Near(second, 0, tolerance) || IsExchange(first, second, 0, tolerance))
            {
                Signs(length, 1);
                Evaluate(SignPattern.Sum, length);
            }
            if (!sumsOnly)
            {
                TrySigned(length, first, second, tolerance, cued);
            }
        }
        if (!sumsOnly && cued && _found.Count == 0)
        {
            for (var length = 3; length <= Math.Min(_length, MaxFreeLength); length++)
            {
                TryFree(length);
            }
        }
    }

    private void TrySigned(int length, long first, long second, long tolerance, bool cued)
    {
        var firstTarget = Value(_target, _first);
        var secondTarget = _second < 0 ? 0 : Value(_target, _second);
        if (Near(first, -2 * firstTarget, tolerance) || _second >= 0 && Near(second, -2 * secondTarget, tolerance))
        {
            Signs(length, -1);
            Evaluate(SignPattern.NegatedSum, length);
        }
        for (var rest = 1; rest < length; rest++)
        {
            if (
                Near(first, 2 * _firstSums[rest], tolerance)
                || Near(second, 2 * _secondSums[rest], tolerance)
                || IsExchange(first, second, 2 * (_firstSums[rest] + _secondSums[rest]), tolerance)
            )
            {
                Signs(length, 1);
                _signs.AsSpan(0, rest).Fill(-1);
                Evaluate(SignPattern.FirstLessRest, length);
            }
        }
        if (!cued)
        {
            return;
        }
        for (var index = 0; index < length; index++)
        {
            var firstValue = _firstSums[index + 1] - _firstSums[index];
            var secondValue = _secondSums[index + 1] - _secondSums[index];
            if (index > 0 && (Near(first, 2 * firstValue, tolerance) || Near(second, 2 * secondValue, tolerance)))
            {
                Signs(length, 1);
                _signs[index] = -1;
                Evaluate(SignPattern.OneFlipped, length);
            }
            if (index < length - 1 && (Near(first, firstValue, tolerance) || Near(second, secondValue, tolerance)))
            {
                Signs(length, 1);
                _signs[index] = 0;
                Evaluate(SignPattern.OneSkipped, length);
            }
            for (var other = index + 1; other < length && length <= MaxPairLength; other++)
            {
                var firstPair = firstValue + _firstSums[other + 1] - _firstSums[other];
                var secondPair = secondValue + _secondSums[other + 1] - _secondSums[other];
                if (Near(first, 2 * firstPair, tolerance) || Near(second, 2 * secondPair, tolerance))
                {
                    Signs(length, 1);
                    _signs[index] = _signs[other] = -1;
                    Evaluate(SignPattern.TwoFlipped, length);
                }
            }
        }
    }

    /// <summary>Two figures of one row that changed places break both columns, and leave the sum of both columns as it was.</summary>
    private bool IsExchange(long first, long second, long wanted, long tolerance) =>
        _second >= 0 && Near(first + second, wanted, tolerance) && !Near(first, 0, tolerance);

    /// <summary>All sign vectors of a short suffix, in Gray-code order, so that each costs one addition in the filter column.</summary>
    private void TryFree(int length)
    {
        Signs(length, 1);
        var target = Value(_target, _first);
        var sum = _firstSums[length];
        var tolerance = Evidence.Tolerance(length);
        for (var step = 1; step < 1 << length; step++)
        {
            var index = System.Numerics.BitOperations.TrailingZeroCount(step);
            _signs[index] = (sbyte)-_signs[index];
            sum += 2 * _signs[index] * (_firstSums[index + 1] - _firstSums[index]);
            if (Near(sum, target, tolerance))
            {
                Evaluate(SignPattern.Free, length);
            }
        }
    }

    /// <summary>A section of one line has a total all the same; only a label that says "total", over a section of its own, may claim it.</summary>
    private void TryCopy()
    {
        var copies =
            Value(_rows[0], _first) == Value(_target, _first) || _second >= 0 && Value(_rows[0], _second) == Value(_target, _second);
        if ((_stream.Cues[_target] & RowCues.StrongLabel) == 0 || !copies)
        {
            return;
        }
        if (_length > 1 && (_stream.Cues[_rows[0]] & RowCues.StartsSection) == 0)
        {
            return;
        }
        Signs(1, 1);
        Evaluate(SignPattern.Copy, 1);
    }

    private void Evaluate(SignPattern pattern, int length)
    {
        var tolerance = Evidence.Tolerance(length);
        int holds = 0,
            broken = 0,
            slips = 0,
            unexplained = 0,
            linked = 0,
            open = 0,
            openCells = 0;
        long openLargest = 0;
        double bits = 0,
            penalty = 0;
        (int Left, int Right) exchanged = (-1, -1);
        _linked.Clear();
        if (_slips.Length < _stream.Columns)
        {
            _slips = new long[_stream.Columns];
        }
        _slips.AsSpan(0, _stream.Columns).Clear();
        for (var column = 0; column < _stream.Columns; column++)
        {
            if (!_stream.Present[_target * _stream.Columns + column])
            {
                continue;
            }
            var fit = new ColumnFit(_stream, _target, _rows.AsSpan(0, length), _signs.AsSpan(0, length), column);
            if (fit.Present == 0)
            {
                continue;
            }
            if (Math.Abs(fit.Residual) <= tolerance)
            {
                holds++;
                // A total that equals one addend holds because the others cancel: that is their own relation, not this one.
                var cancels = fit.RepeatsTerm && fit.NonZero > 1;
                if (fit.NonZero > 0 && !cancels && !Repeats(column, length))
                {
                    bits += fit.Bits(fit.Residual) * Weight(pattern, fit.NonZero);
                }
                continue;
            }
            broken++;
            _slips[column] = fit.Residual;
            if (IsLinked(column, length, fit.Residual, tolerance))
            {
                // The break is that of a total below: one slip, two sums, and the second speaks for the first.
                slips++;
                linked++;
                bits += fit.Bits(0);
                continue;
            }
            if (ExchangedWith(column, length, fit.Residual) is >= 0 and var partner && exchanged.Left < 0)
            {
                // One slip, two columns: taken together they hold, as surely as one column does.
                exchanged = (partner, column);
                holds++;
                broken--;
                bits += fit.Bits(0) * Weight(pattern, fit.NonZero) + Evidence.Exchange(fit.Largest, fit.Present + 1);
                continue;
            }
            penalty += Evidence.Break;
            if (IsOtherPeriods(column))
            {
                bits += Evidence.Exchange(fit.Largest, fit.Present + 1);
                slips++;
            }
            else if (IsPlausibleSlip(column, length, fit.Residual, 0))
            {
                bits += Evidence.Slip(fit.Largest, fit.Present + 1);
                slips++;
            }
            else
            {
                unexplained++;
                (open, openLargest, openCells) = (column, fit.Largest, fit.Present + 1);
            }
        }
        if (
            holds + linked == 0
            || holds + linked < broken - linked
            || pattern == SignPattern.Copy && broken > slips
            || pattern == SignPattern.Free && broken > 0
        )
        {
            return;
        }
        if (exchanged.Left < 0 && unexplained == 1 && IsPlausibleSlip(open, length, _slips[open], tolerance))
        {
            // A slip in a sum that is off by rounding besides.
            bits += Evidence.Slip(openLargest, openCells * (2 * (int)tolerance + 1));
        }
        Weigh(pattern, length, bits, penalty, (holds, broken), exchanged);
    }

    /// <summary>An earlier column that breaks by the opposite, where a row's figures of the two columns, exchanged, mend both; -1 when there is none.</summary>
    private int ExchangedWith(int column, int length, long residual)
    {
        for (var other = 0; other < column; other++)
        {
            if (_slips[other] != -residual)
            {
                continue;
            }
            if (Value(_target, other) - Value(_target, column) == residual)
            {
                return other;
            }
            for (var index = 0; index < length; index++)
            {
                if (_signs[index] != 0 && _signs[index] * (Value(_rows[index], column) - Value(_rows[index], other)) == residual)
                {
                    return other;
                }
            }
        }
        return -1;
    }

    /// <summary>True when the slip of a total among the terms, as its own formula has it, mends this column too.</summary>
    private bool IsLinked(int column, int length, long residual, long tolerance)
    {
        for (var index = 0; index < length; index++)
        {
            if (_owners[index]?.Slips is { } slips && slips[column] != 0 && Math.Abs(residual + _signs[index] * slips[column]) <= tolerance)
            {
                _linked.Add(_rows[index]);
                return true;
            }
        }
        return false;
    }

    /// <summary>One addend among zeros is a repetition, not a sum: it counts half, and only under a label that says "total".</summary>
    private double Weight(SignPattern pattern, int nonZero) =>
        nonZero > 1 || pattern == SignPattern.Copy ? 1
        : (_stream.Cues[_target] & RowCues.StrongLabel) != 0 ? 0.5
        : 0;

    private void Weigh(
        SignPattern pattern,
        int length,
        double bits,
        double penalty,
        (int Holds, int Broken) columns,
        (int Left, int Right) exchanged
    )
    {
        if (IsPadded(pattern, length))
        {
            return;
        }
        var cues = _stream.Cues[_target];
        // A total that reaches back to a heading is what one would try first; any other length is one of many.
        var startsSection = length == _length || (_stream.Cues[_rows[length - 1]] & RowCues.StartsSection) != 0;
        var digits = bits - (startsSection ? 1 : Math.Log2(_depth + 1) + 1) - Evidence.Cost(pattern, length);
        var uncued =
            (cues & (RowCues.Label | RowCues.StrongLabel | RowCues.Rule)) == 0 && pattern is not (SignPattern.Sum or SignPattern.Copy);
        var score = digits + Evidence.Of(cues) + penalty + SkipPenalty(pattern, length) + (uncued ? Evidence.UncuedSigns : 0);
        if (digits < Evidence.DigitsNeeded(cues) || score < (columns.Broken == 0 ? Evidence.Accept : Evidence.AcceptProvisional))
        {
            return;
        }
        var worst = _found.Count;
        while (worst > 0 && _found[worst - 1].Formula.Score < score)
        {
            worst--;
        }
        if (worst >= MaxKept)
        {
            return;
        }
        _found.Insert(worst, new Reduction(Formula(pattern, length, digits, score, columns, exchanged), length));
        if (_found.Count > MaxKept)
        {
            _found.RemoveAt(MaxKept);
        }
    }

    /// <summary>
    /// True when a shorter formula holds in every column already: what this one has besides cancels, and proves nothing. Rows of
    /// zeros are no padding, they belong to the section.
    /// </summary>
    private bool IsPadded(SignPattern pattern, int length)
    {
        if (pattern is SignPattern.Sum or SignPattern.NegatedSum)
        {
            return false;
        }
        foreach (var known in _found)
        {
            if (known.Formula.Broken == 0 && known.Length < length)
            {
                return true;
            }
        }
        return false;
    }

    private Formula Formula(
        SignPattern pattern,
        int length,
        double digits,
        double score,
        (int Holds, int Broken) columns,
        (int Left, int Right) exchanged
    ) =>
        new(
            _target,
            Terms(length),
            pattern,
            digits,
            score,
            columns.Broken,
            columns.Broken > 0 ? _slips.AsSpan(0, _stream.Columns).ToArray() : null,
            _linked.Count > 0 ? [.. _linked] : [],
            exchanged.Left < 0 ? null : exchanged,
            columns.Holds
        );

    private double SkipPenalty(SignPattern pattern, int length)
    {
        if (pattern != SignPattern.OneSkipped)
        {
            return 0;
        }
        var cues = _stream.Cues[_rows[_signs.AsSpan(0, length).IndexOf((sbyte)0)]];
        return (cues & RowCues.StrongLabel) != 0 ? Evidence.SkippedTotal : 0;
    }

    private Term[] Terms(int length)
    {
        var terms = new Term[length - _signs.AsSpan(0, length).Count((sbyte)0)];
        var next = 0;
        for (var index = length - 1; index >= 0; index--)
        {
            if (_signs[index] != 0)
            {
                terms[next++] = new Term(_rows[index], _signs[index]);
            }
        }
        return terms;
    }

    private bool IsPlausibleSlip(int column, int length, long residual, long slack)
    {
        var target = Value(_target, column);
        if (Edits.Near(target, target + residual, slack).Edit != Edit.None)
        {
            return true;
        }
        for (var index = 0; index < length; index++)
        {
            var value = Value(_rows[index], column);
            if (_signs[index] != 0 && Edits.Near(value, value - _signs[index] * residual, slack).Edit != Edit.None)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when the total is that of another column, of which the terms are others: the figure of one period stands in two.</summary>
    private bool IsOtherPeriods(int column)
    {
        for (var other = 0; other < _stream.Columns; other++)
        {
            if (other != column && Value(_target, other) == Value(_target, column) && Differ(other, column))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when an earlier column has the same figures in these rows: it says nothing new.</summary>
    private bool Repeats(int column, int length)
    {
        for (var earlier = 0; earlier < column; earlier++)
        {
            if (Value(_target, earlier) != Value(_target, column) || !_stream.Present[_target * _stream.Columns + earlier])
            {
                continue;
            }
            var same = true;
            for (var index = 0; index < length && same; index++)
            {
                same = Value(_rows[index], earlier) == Value(_rows[index], column);
            }
            if (same)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when a row that may be a term has other figures in the one column than in the other.</summary>
    private bool Differ(int column, int other)
    {
        for (var index = 0; index < _length; index++)
        {
            if (Value(_rows[index], column) != Value(_rows[index], other))
            {
                return true;
            }
        }
        return false;
    }

    private void Signs(int length, sbyte sign) => _signs.AsSpan(0, length).Fill(sign);

    private long Value(int row, int column) => _stream.Values[row * _stream.Columns + column];

    private static bool Near(long value, long wanted, long tolerance) => Math.Abs(value - wanted) <= tolerance;

    /// <summary>Two columns in which the target is printed and not zero; nearly every formula that holds in half of the columns holds in one of them.</summary>
    private (int First, int Second) FilterColumns()
    {
        int first = -1,
            second = -1;
        for (var column = 0; column < _stream.Columns; column++)
        {
            if (Value(_target, column) == 0)
            {
                continue;
            }
            if (first < 0)
            {
                first = column;
            }
            else if (Value(_target, column) != Value(_target, first))
            {
                return (first, column);
            }
            else if (second < 0 && Differ(first, column))
            {
                // The same total over other figures: one of the two may be the other period's.
                second = column;
            }
        }
        return (first, second);
    }
}
