using System.Globalization;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>statements.txt</c> lists: what captions of rows and titles say for a statement, and against it.</summary>
internal sealed class StatementLexicon
{
    private readonly WordPhrases _rows = new();
    private readonly WordPhrases _titles = new();
    private readonly WordPhrases _heads = new();
    private readonly List<StatementItem> _items = [];
    private ulong _next = 1;

    private StatementLexicon(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            switch (fields)
            {
                case ["row" or "part", var statement, var name, var weight, var phrases]:
                    var item = new StatementItem(
                        KindOf(statement, line),
                        name,
                        int.Parse(weight, CultureInfo.InvariantCulture),
                        Next(),
                        fields[0] == "part"
                    );
                    _items.Add(item);
                    Add(_rows, phrases, item.Bit);
                    break;
                case ["title", var statement, var phrases]:
                    Add(_titles, phrases, TitleOf(KindOf(statement, line)));
                    break;
                case ["other", var phrases]:
                    Add(_titles, phrases, OtherTitle);
                    break;
                case ["veto", var statement, var phrases]:
                    var bit = Next();
                    Vetoes[KindOf(statement, line)] = Vetoes.GetValueOrDefault(KindOf(statement, line)) | bit;
                    Add(_rows, phrases, bit);
                    break;
                case ["head", var statement, var phrases]:
                    Add(_heads, phrases, TitleOf(KindOf(statement, line)));
                    break;
                default:
                    throw new InvalidOperationException($"statements.txt: \"{line}\" is none of row, part, title, other, veto, head.");
            }
        }
    }

    /// <summary>The lexicon that is built in.</summary>
    public static StatementLexicon Default { get; } = new(LexiconText.Lines("statements.txt"));

    /// <summary>The mark of a title under which no statement stands.</summary>
    public const ulong OtherTitle = 1;

    /// <summary>All items.</summary>
    public IReadOnlyList<StatementItem> Items => _items;

    /// <summary>The marks of rows that a statement never has.</summary>
    public Dictionary<StatementKind, ulong> Vetoes { get; } = [];

    /// <summary>The mark of a title of <paramref name="kind"/>.</summary>
    public static ulong TitleOf(StatementKind kind) => 2ul << (int)kind;

    /// <summary>The mark of the only item of a statement with this name.</summary>
    public ulong MarkOf(StatementKind kind, string name) => _items.Single(item => item.Statement == kind && item.Name == name).Bit;

    /// <summary>The marks of the items that a caption shows.</summary>
    public ulong Row(ReadOnlySpan<char> caption) => _rows.Find(caption);

    /// <summary>The marks of a title.</summary>
    public ulong Title(ReadOnlySpan<char> title) => _titles.Find(title);

    /// <summary>The marks, as of titles, of the statements that never have this head over a column.</summary>
    public ulong Head(ReadOnlySpan<char> head) => _heads.Find(head);

    private ulong Next()
    {
        var bit = _next;
        _next <<= 1;
        return bit != 0 ? bit : throw new InvalidOperationException("statements.txt: more than 64 lists of rows.");
    }

    private static void Add(WordPhrases table, string phrases, ulong mark)
    {
        foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries))
        {
            table.Add(phrase, mark);
        }
    }

    private static StatementKind KindOf(string word, string line) =>
        word switch
        {
            "income" => StatementKind.Income,
            "balance" => StatementKind.BalanceSheet,
            "cash" => StatementKind.CashFlow,
            _ => throw new InvalidOperationException($"statements.txt: \"{line}\" names no statement."),
        };
}
