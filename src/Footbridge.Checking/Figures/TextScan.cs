using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Figures;

/// <summary>The state of one pass over one text: what was found, and how far it reaches.</summary>
internal ref struct TextScan
{
    private readonly ReadOnlySpan<char> _whole;
    private readonly ImmutableArray<TextRange> _raised;
    private readonly List<TextNumber> _into;
    private readonly int _first;
    private int _nextRaised;

    public TextScan(MappedText text, in ScanContext context, List<TextNumber> into)
    {
        _whole = text.Value;
        Text = _whole;
        Context = context;
        _raised = text.Superscripts;
        _into = into;
        _first = into.Count;
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>What is known about it.</summary>
    public ScanContext Context { get; }

    /// <summary>The end of the last number found: nothing before it may be taken again.</summary>
    public int Floor { get; private set; }

    /// <summary>The numbers of this text so far.</summary>
    public readonly int Count => _into.Count - _first;

    /// <summary>The last number of this text; meaningless when there is none.</summary>
    public readonly TextNumber Last => _into.Count > _first ? _into[^1] : default;

    /// <summary>The <paramref name="index"/>-th number of this text.</summary>
    public readonly TextNumber this[int index]
    {
        get => _into[_first + index];
        set => _into[_first + index] = value;
    }

    /// <summary>Keeps a number; returns the index to go on from.</summary>
    public int Add(in TextNumber number)
    {
        _into.Add(number);
        Floor = number.End;
        return number.End;
    }

    /// <summary>Keeps a number that is no figure.</summary>
    public int Add(int start, int end, long value, FigureKind kind, NumberMarks marks = NumberMarks.None) =>
        Add(new TextNumber(start, end, new PrintedNumber(value, 0), Kind: kind, Marks: marks));

    /// <summary>
    /// Ends the text before the next raised digit that touches a digit on the line: "2030" with a raised 2 is a year with a marker,
    /// not 20302. Undo with <see cref="ShowAll"/>.
    /// </summary>
    public void HideRaised(int at)
    {
        for (var index = _nextRaised; index < _raised.Length; index++)
        {
            var start = _raised[index].Start;
            if (start > at)
            {
                if (start < _whole.Length && Characters.IsDigit(_whole[start]) && Characters.IsDigit(_whole[start - 1]))
                {
                    Text = _whole[..start];
                }
                return;
            }
        }
    }

    /// <summary>Makes the whole text visible again.</summary>
    public void ShowAll() => Text = _whole;

    /// <summary>The raised stretch that <paramref name="at"/> stands in. Ask in rising order.</summary>
    public bool TryGetRaised(int at, out TextRange range)
    {
        while (_nextRaised < _raised.Length && _raised[_nextRaised].End <= at)
        {
            _nextRaised++;
        }
        range = _nextRaised < _raised.Length ? _raised[_nextRaised] : default;
        return _nextRaised < _raised.Length && range.Start <= at;
    }
}
