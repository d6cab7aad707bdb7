using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Facts;

/// <summary>Tells which line of the common statements a row is: by the words of its caption, its statement and its unit.</summary>
internal sealed class StandardNames
{
    /// <summary>No standard label has so many words.</summary>
    private const int MostWords = 16;

    private const string Gap = "...";

    private readonly Dictionary<string, List<StandardLine>> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<OpenLabel>> _open = [];

    private StandardNames()
    {
        foreach (var line in LineLexicon.Lines)
        {
            foreach (var label in line.Labels)
            {
                Add(line, label, Words);
            }
        }
    }

    /// <summary>The names of the lexicon, read once for all packages.</summary>
    public static StandardNames Default { get; } = new();

    /// <summary>The words of its labels: the first of every vocabulary. Not to be added to.</summary>
    public Vocabulary Words { get; } = new();

    /// <summary>The standard line that <paramref name="row"/> is; null when it is none.</summary>
    public StandardLine? Of(DraftTable table, DraftRow row, int[] label)
    {
        if (label.Length is 0 or > MostWords)
        {
            return null;
        }
        var unit = row.UnitKind ?? table.DefaultKind;
        return OfClosed(table, unit, label) ?? OfOpen(table, unit, label);
    }

    private void Add(StandardLine line, string label, Vocabulary words)
    {
        var read = words.Words(label);
        if (label.Contains(Gap, StringComparison.Ordinal))
        {
            if (!_open.TryGetValue(read[0], out var open))
            {
                _open.Add(read[0], open = []);
            }
            open.Add(new OpenLabel(line, read));
            return;
        }
        var key = Key(read);
        if (!_byWords.TryGetValue(key, out var lines))
        {
            _byWords.Add(key, lines = []);
        }
        if (!lines.Contains(line))
        {
            lines.Add(line);
        }
    }

    private StandardLine? OfClosed(DraftTable table, UnitKind unit, int[] label)
    {
        // The words of the lexicon were read first: they have the lowest numbers.
        if (Array.Exists(label, static word => word > char.MaxValue) || !_byWords.TryGetValue(Key(label), out var lines))
        {
            return null;
        }
        foreach (var line in lines)
        {
            var fits = line.Statement == StatementKind.Other || table.Statement == line.Statement || !IsStatement(table.Statement);
            if (line.Unit == unit && fits)
            {
                return line;
            }
        }
        // Net income also heads the cash-flow statement: a line that belongs elsewhere is still that line.
        return lines.Find(line => line.Unit == unit && unit == UnitKind.Money && !line.IsBalance);
    }

    private StandardLine? OfOpen(DraftTable table, UnitKind unit, int[] label)
    {
        OpenLabel? best = null;
        foreach (var word in label)
        {
            if (!_open.TryGetValue(word, out var labels))
            {
                continue;
            }
            foreach (var open in labels)
            {
                if (
                    open.Line.Statement == table.Statement
                    && open.Line.Unit == unit
                    && (best is null || open.Words.Length > best.Words.Length)
                    && Array.TrueForAll(open.Words, word => label.AsSpan().Contains(word))
                )
                {
                    best = open;
                }
            }
        }
        return best?.Line;
    }

    private static bool IsStatement(StatementKind kind) =>
        kind is StatementKind.Income or StatementKind.BalanceSheet or StatementKind.CashFlow;

    private static string Key(int[] words)
    {
        Span<char> key = stackalloc char[words.Length];
        for (var index = 0; index < key.Length; index++)
        {
            key[index] = (char)words[index];
        }
        key.Sort();
        return key.ToString();
    }

    /// <summary>A label that lets further words stand in a caption.</summary>
    private sealed record OpenLabel(StandardLine Line, int[] Words);
}
