using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Footing;

/// <summary>How a formula fares in one column: the residual, and what a residual like it is worth there.</summary>
internal readonly ref struct ColumnFit
{
    private const int MostZeros = 12;

    private readonly FootingStream _stream;
    private readonly ReadOnlySpan<int> _rows;
    private readonly ReadOnlySpan<sbyte> _signs;
    private readonly int _column;
    private readonly long _target;
    private readonly long _round;

    /// <summary>Adds the terms of a formula up in <paramref name="column"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="target">The total's row.</param>
    /// <param name="rows">The terms' rows, memo lines included.</param>
    /// <param name="signs">Their signs; 0 for a memo line.</param>
    /// <param name="column">The column.</param>
    public ColumnFit(FootingStream stream, int target, ReadOnlySpan<int> rows, ReadOnlySpan<sbyte> signs, int column)
    {
        _stream = stream;
        _rows = rows;
        _signs = signs;
        _column = column;
        _target = stream.Values[(target * stream.Columns) + column];
        var largest = Math.Abs(_target);
        var zeros = TrailingZeros(_target, MostZeros);
        long sum = 0;
        for (var index = 0; index < rows.Length; index++)
        {
            var at = (rows[index] * stream.Columns) + column;
            if (signs[index] == 0 || !stream.Present[at])
            {
                continue;
            }
            var value = stream.Values[at];
            Present++;
            NonZero += value != 0 ? 1 : 0;
            zeros = zeros == 0 ? 0 : TrailingZeros(value, zeros);
            RepeatsTerm |= value != 0 && signs[index] * value == _target;
            sum += signs[index] * value;
            largest = Math.Max(largest, Math.Abs(value));
        }
        _round = Powers.TenLong(zeros);
        Largest = largest / _round;
        Residual = sum - _target;
    }

    /// <summary>Terms that are printed in the column.</summary>
    public int Present { get; }

    /// <summary>Terms that are not zero.</summary>
    public int NonZero { get; }

    /// <summary>True when the total equals one of its terms.</summary>
    public bool RepeatsTerm { get; }

    /// <summary>The largest magnitude, without the zeros that all figures end in: round numbers have fewer digits than they print.</summary>
    public long Largest { get; }

    /// <summary>What the terms give, less the total.</summary>
    public long Residual { get; }

    /// <summary>Bits that a fit with <paramref name="residual"/> is worth.</summary>
    public double Bits(long residual) => Evidence.Column(Largest, NonZero > 1 ? Spread() : Largest, residual);

    /// <summary>
    /// How far the figures lie apart once like cancels like. A formula says that terms, signed, and the total, with the opposite
    /// sign, make zero. Figures of one table are alike, so the largest positive is set against the largest negative one, and so
    /// on: only what is left could have come out otherwise.
    /// </summary>
    private long Spread()
    {
        Span<long> positive = stackalloc long[ReductionSearch.MaxLength + 1];
        Span<long> negative = stackalloc long[ReductionSearch.MaxLength + 1];
        int plus = 0,
            minus = 0;
        Add(-_target, positive, ref plus, negative, ref minus);
        for (var index = 0; index < _rows.Length; index++)
        {
            Add(_signs[index] * _stream.Values[(_rows[index] * _stream.Columns) + _column], positive, ref plus, negative, ref minus);
        }
        positive[..plus].Sort();
        negative[..minus].Sort();
        long spread = 0;
        for (int left = plus - 1, right = minus - 1; left >= 0 || right >= 0; left--, right--)
        {
            spread += Math.Abs((left >= 0 ? positive[left] : 0) - (right >= 0 ? negative[right] : 0));
        }
        return spread / 2 / _round;
    }

    private static void Add(long value, Span<long> positive, ref int plus, Span<long> negative, ref int minus)
    {
        if (value > 0)
        {
            positive[plus++] = value;
        }
        else if (value < 0)
        {
            negative[minus++] = -value;
        }
    }

    private static int TrailingZeros(long value, int most)
    {
        var zeros = 0;
        while (zeros < most && value % Powers.TenLong(zeros + 1) == 0)
        {
            zeros++;
        }
        return zeros;
    }
}
