using System.Numerics;
using System.Runtime.InteropServices;
using Footbridge.Checking.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>The facts of every line item, in the order of their periods. Figures of computed columns, and those without a period, have no place in it.</summary>
internal sealed class LineSlots
{
    private const int BitsOfZero = 2;

    /// <summary>No statement has so many columns; lines are compared fact by fact.</summary>
    private const int MostFacts = 64;

    private readonly List<Slot> _slots = [];
    private readonly int[] _first;
    private readonly Dictionary<Period, int> _periods = [];

    /// <summary>Reads the facts of all lines.</summary>
    public LineSlots(FactBook facts)
    {
        Lines = facts.Lines;
        _first = new int[Lines.Count + 1];
        Period? last = null;
        var lastNumber = -1;
        for (var index = 0; index < Lines.Count; index++)
        {
            foreach (var fact in Lines[index].Facts)
            {
                if (
                    fact is not { Period: { } period, ColumnKind: ColumnKind.Given or ColumnKind.Difference }
                    || _slots.Count - _first[index] == MostFacts
                )
                {
                    continue;
                }
                if (!ReferenceEquals(period, last))
                {
                    (last, lastNumber) = (period, NumberOf(period));
                }
                var figure = facts.Figures[fact.Figure];
                var bits = fact.IsDash ? 0 : BitsOf(figure.Number.Mantissa);
                Insert(
                    _first[index],
                    new Slot(
                        fact.Figure,
                        Lines[index].Table.Index,
                        lastNumber,
                        fact.Unit,
                        fact.Value,
                        fact.Quantity.Quantum,
                        figure.Scale,
                        bits
                    )
                );
            }
            _first[index + 1] = _slots.Count;
        }
    }

    /// <summary>All line items.</summary>
    public IReadOnlyList<LineItem> Lines { get; }

    /// <summary>How many different periods there are.</summary>
    public int Periods => _periods.Count;

    /// <summary>The facts of a line, by its place among all lines.</summary>
    public ReadOnlySpan<Slot> Of(int line) => CollectionsMarshal.AsSpan(_slots)[_first[line].._first[line + 1]];

    /// <summary>The bits that the digits of a printed integer carry. Zeros at its end carry less: round numbers meet by chance.</summary>
    public static int BitsOf(long mantissa)
    {
        var digits = (ulong)Math.Abs(mantissa);
        if (digits == 0)
        {
            return 0;
        }
        var bits = BitOperations.Log2(digits);
        for (; digits >= 10 && digits % 10 == 0; digits /= 10)
        {
            bits -= BitsOfZero;
        }
        return Math.Max(bits, 0);
    }

    private int NumberOf(Period period)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_periods, period, out var exists);
        if (!exists)
        {
            number = _periods.Count - 1;
        }
        return number;
    }

    /// <summary>Keeps the facts of a line in the order of their periods; facts of one period, in the order of their columns.</summary>
    private void Insert(int first, in Slot slot)
    {
        var at = _slots.Count;
        while (at > first && _slots[at - 1].Period > slot.Period)
        {
            at--;
        }
        _slots.Insert(at, slot);
    }
}
