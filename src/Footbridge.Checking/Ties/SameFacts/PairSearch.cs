using System.Runtime.InteropServices;
using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>
/// Finds the pairs of rows that may be the same line item: those with the same words, the same standard name, or the same
/// long number in the same period. Each row is compared with few others, however often a caption returns.
/// </summary>
internal sealed class PairSearch
{
    /// <summary>A row is compared with this many earlier ones for each of its keys.</summary>
    private const int MostPartners = 24;

    /// <summary>Numbers with fewer bits are everywhere.</summary>
    private const int FewestBits = 4;

    private readonly LineSlots _slots;
    private readonly LineWords _words;
    private readonly Dictionary<ulong, int> _heads = [];
    private readonly List<(int Line, int Next)> _nodes = [];
    private readonly Dictionary<string, int> _standards = new(StringComparer.Ordinal);
    private readonly int[] _seen;
    private readonly bool[] _repeatsLabel;
    private readonly bool[] _repeatsPath;

    private PairSearch(LineSlots slots, LineWords words)
    {
        _slots = slots;
        _words = words;
        _seen = new int[slots.Lines.Count];
        Array.Fill(_seen, -1);
        _repeatsLabel = new bool[slots.Lines.Count];
        _repeatsPath = new bool[slots.Lines.Count];
    }

    private enum KeyKind : ulong
    {
        Label = 1,
        Path,
        Standard,
        Value,
    }

    /// <summary>The pairs found, in the order of their second lines.</summary>
    public List<LinePair> Pairs { get; } = [];

    /// <summary>All pairs of a package.</summary>
    public static PairSearch Run(LineSlots slots, LineWords words)
    {
        var search = new PairSearch(slots, words);
        for (var line = 0; line < slots.Lines.Count; line++)
        {
            search.Add(line);
        }
        return search;
    }

    /// <summary>True when the words by which a line is like another name it alone in its table.</summary>
    public bool IsUnique(int line, Likeness likeness) =>
        likeness switch
        {
            Likeness.SamePath => !_repeatsPath[line],
            Likeness.SameLabel => !_repeatsLabel[line],
            _ => false,
        };

    /// <summary>True when other rows of its table have its caption.</summary>
    public bool RepeatsLabel(int line) => _repeatsLabel[line];

    /// <summary>Lines that may have a value in the period of a fact; no more than a few, the latest first.</summary>
    public IEnumerable<int> WithValue(Slot slot, decimal value)
    {
        var node = _heads.GetValueOrDefault(ValueKey(slot, value), -1);
        for (var steps = 0; node >= 0 && steps < MostPartners; steps++)
        {
            yield return _nodes[node].Line;
            node = _nodes[node].Next;
        }
    }

    private void Add(int line)
    {
        var slots = _slots.Of(line);
        if (slots.IsEmpty)
        {
            return;
        }
        var unit = (ulong)slots[0].Unit.Kind;
        if (_words.Label(line) is not 0 and var label)
        {
            Visit(line, Key(KeyKind.Label, label + unit), _repeatsLabel);
        }
        if (_words.Path(line) is not 0 and var path)
        {
            Visit(line, Key(KeyKind.Path, path + unit), _repeatsPath);
        }
        if (_slots.Lines[line].Standard is { } standard)
        {
            if (!_standards.TryGetValue(standard.Name, out var number))
            {
                _standards.Add(standard.Name, number = _standards.Count);
            }
            Visit(line, Key(KeyKind.Standard, ((ulong)number << 8) + unit), null);
        }
        foreach (ref readonly var slot in slots)
        {
            if (slot.Bits >= FewestBits)
            {
                Visit(line, ValueKey(slot, slot.Value), null);
            }
        }
    }

    private static ulong ValueKey(in Slot slot, decimal value) =>
        Key(KeyKind.Value, (ulong)Math.Abs(value).GetHashCode() << 20 ^ (ulong)slot.Period << 4 ^ (ulong)slot.Unit.Kind);

    private static ulong Key(KeyKind kind, ulong value) => (value ^ (ulong)kind << 60) * 0x9E3779B97F4A7C15;

    private void Visit(int line, ulong key, bool[]? repeats)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var exists);
        var node = exists ? head : -1;
        head = _nodes.Count;
        _nodes.Add((line, node));
        var table = _slots.Lines[line].Table;
        for (var steps = 0; node >= 0; steps++)
        {
            var other = _nodes[node].Line;
            if (ReferenceEquals(_slots.Lines[other].Table, table))
            {
                if (repeats is not null && other != line)
                {
                    repeats[line] = repeats[other] = true;
                }
            }
            else if (_seen[other] != line)
            {
                _seen[other] = line;
                Compare(other, line);
            }
            if (steps == MostPartners)
            {
                if (repeats is not null)
                {
                    // Nobody knows how often it stands further up.
                    repeats[line] = true;
                }
                return;
            }
            node = _nodes[node].Next;
        }
    }

    private void Compare(int left, int right)
    {
        var comparison = Comparison.Of(_slots.Of(left), _slots.Of(right));
        if (comparison.Agree + comparison.Zero + comparison.Near + comparison.Differ == 0)
        {
            return;
        }
        var (likeness, bits) = _words.Compare(left, right);
        if (comparison.Agree > 0 || likeness >= Likeness.SameStandard)
        {
            Pairs.Add(new LinePair(left, right, likeness, bits, comparison));
        }
    }
}
