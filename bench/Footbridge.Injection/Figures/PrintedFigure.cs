using System.Buffers;
using System.Collections.Immutable;
using Footbridge.Bench.Figures;
using Footbridge.Core.Facts;
using Footbridge.Injection.Changes;

namespace Footbridge.Injection.Figures;

/// <summary>A figure as the source spells it: its digits, and the marks of its sign.</summary>
internal sealed class PrintedFigure
{
    private const string Minuses = "-−–‐‑";

    private static readonly SearchValues<char> s_plain = SearchValues.Create("0123456789.,' \u00a0\u202f");

    private readonly string _source;

    private PrintedFigure(string source, int index, Figure figure, ImmutableArray<int> digits, bool keepsWidth)
    {
        _source = source;
        Index = index;
        Figure = figure;
        Digits = digits;
        KeepsWidth = keepsWidth;
        Opening = Visible(figure.Span.Start, Start, character => character == '(' || Minuses.Contains(character));
        Closing = Opening is { } open && source[open] == '(' ? Visible(End, figure.Span.End, character => character == ')') : null;
    }

    /// <summary>Its index in the proof.</summary>
    public int Index { get; }

    /// <summary>What was read.</summary>
    public Figure Figure { get; }

    /// <summary>Where its digits stand, first to last.</summary>
    public ImmutableArray<int> Digits { get; }

    /// <summary>True where columns are positions in a line, so that a change must not move what stands beside it.</summary>
    public bool KeepsWidth { get; }

    /// <summary>Its first digit.</summary>
    public int Start => Digits[0];

    /// <summary>After its last digit.</summary>
    public int End => Digits[^1] + 1;

    /// <summary>First to last digit, as printed.</summary>
    public string Run => _source[Start..End];

    /// <summary>True when nothing but digits and their separators stands between its first and last digit.</summary>
    public bool IsPlain => !Run.AsSpan().ContainsAnyExcept(s_plain);

    /// <summary>The parenthesis or minus before the digits; null where there is none.</summary>
    public int? Opening { get; }

    /// <summary>The parenthesis after the digits; null where there is none.</summary>
    public int? Closing { get; }

    /// <summary>True when the marks say the sign that was read, so that it can be taken away or added.</summary>
    public bool HasClearSign =>
        Figure.Number.Mantissa >= 0 ? Opening is null : Opening is { } open && (_source[open] != '(' || Closing is not null);

    /// <summary>The figure, or null when the source does not spell out its digits one by one.</summary>
    public static PrintedFigure? Of(string source, int index, Figure figure, bool keepsWidth)
    {
        var digits = DigitPlaces.Of(source, figure);
        return digits.IsEmpty ? null : new PrintedFigure(source, index, figure, digits, keepsWidth);
    }

    /// <summary>Other digits in the place of its own.</summary>
    /// <param name="run">The digits with their separators.</param>
    /// <param name="shifts">Whether blanks give way, where columns are positions.</param>
    public IEnumerable<Edit> Renumber(string run, bool shifts = true)
    {
        if (run == Run)
        {
            yield break;
        }
        var growth = run.Length - Run.Length;
        yield return new Edit(Start, End - Start, run);
        if (shifts && KeepsWidth && growth != 0 && Shift(growth) is { } shift)
        {
            yield return shift;
        }
    }

    /// <summary>The other sign.</summary>
    public IEnumerable<Edit> ChangeSign()
    {
        if (Figure.Number.Mantissa < 0)
        {
            foreach (var mark in new[] { Opening, Closing })
            {
                if (mark is { } offset)
                {
                    yield return new Edit(offset, 1, KeepsWidth ? " " : "");
                }
            }
        }
        else if (Figure.Unit?.Kind is UnitKind.Percent or UnitKind.BasisPoints)
        {
            yield return KeepsWidth && IsSpace(Start - 1) ? new Edit(Start - 1, 1, "-") : new Edit(Start, 0, "-");
        }
        else
        {
            yield return KeepsWidth && IsSpace(Start - 1) ? new Edit(Start - 1, 1, "(") : new Edit(Start, 0, "(");
            yield return KeepsWidth && IsSpace(End) ? new Edit(End, 1, ")") : new Edit(End, 0, ")");
        }
    }

    // Blanks before the whole figure give way to it, or fill the gap that it leaves.
    private Edit? Shift(int growth)
    {
        var start = Figure.Span.Start;
        if (growth < 0)
        {
            return new Edit(start, 0, new string(' ', -growth));
        }
        var blanks = 0;
        while (blanks <= growth && IsSpace(start - 1 - blanks))
        {
            blanks++;
        }
        // One blank stays, so that two cells do not become one.
        return blanks > growth ? new Edit(start - growth, growth, "") : null;
    }

    private bool IsSpace(int offset) => offset >= 0 && offset < _source.Length && _source[offset] == ' ';

    private int? Visible(int start, int end, Func<char, bool> isWanted)
    {
        for (var offset = start; offset < end; offset++)
        {
            if (_source[offset] == '<')
            {
                var close = _source.IndexOf('>', offset, end - offset);
                offset = close < 0 ? end : close;
            }
            else if (isWanted(_source[offset]))
            {
                return offset;
            }
        }
        return null;
    }
}
