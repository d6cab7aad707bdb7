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

    private readonly Dictionary<string, List<StandardLine>> _byWords = new(StringComparer.Ordinal);

    /// <summary>Reads the labels of the lexicon with <paramref name="words"/>.</summary>
    public StandardNames(Vocabulary words)
    {
        foreach (var line in LineLexicon.Lines)
        {
            foreach (var label in line.Labels)
            {
                var key = Key(words.Words(label));
                if (!_byWords.TryGetValue(key, out var lines))
                {
                    _byWords.Add(key, lines = []);
                }
                if (!lines.Contains(line))
                {
                    lines.Add(line);
                }
            }
        }
    }

    /// <summary>The standard line that <paramref name="row"/> is; null when it is none.</summary>
    public StandardLine? Of(DraftTable table, DraftRow row, int[] label)
    {
        // The words of the lexicon were read first: they have the lowest numbers.
        if (
            label.Length is 0 or > MostWords
            || Array.Exists(label, static word => word > char.MaxValue)
            || !_byWords.TryGetValue(Key(label), out var lines)
        )
        {
            return null;
        }
        var unit = row.UnitKind ?? table.DefaultKind;
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
}
