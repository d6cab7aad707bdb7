using System.Collections.Immutable;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Ties;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Facts;

/// <summary>The figures of a package with their meanings, to be found by line, by word and by standard name. It judges nothing.</summary>
internal sealed class FactBook
{
    /// <summary>Nobody reports a hundred trillion of anything; such digits are no amount, and products of them would not fit.</summary>
    private const decimal Most = 1e14m;

    private readonly Fact?[] _byFigure;
    private readonly Quantity?[] _quantities;
    private readonly List<LineItem> _lines = [];
    private readonly HashSet<(int First, int Second)> _pairs = [];
    private readonly List<List<LineItem>?> _byWord = [];
    private readonly Dictionary<string, List<LineItem>> _byName = new(StringComparer.Ordinal);
    private ColumnNames? _columns;
    private readonly Dictionary<DraftRow, LineItem> _byRow = new(ReferenceEqualityComparer.Instance);

    /// <summary>The facts of <paramref name="documents"/>.</summary>
    public FactBook(IReadOnlyList<DraftDocument> documents, FigureSet set)
    {
        Documents = documents;
        Figures = set.Figures;
        Texts = set.Texts;
        var figures = set.Figures;
        var namer = StandardNames.Default;
        Words = new Vocabulary(namer.Words);
        _byFigure = new Fact?[figures.Length];
        _quantities = new Quantity?[figures.Length];
        StandardWords = Words.Count;
        Bases = new CustomBases(Words);
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var table in documents[document].Tables)
            {
                Add(document, table, namer);
            }
        }
        for (var index = 0; index < figures.Length; index++)
        {
            _quantities[index] ??= Of(figures[index], figures[index].Quantum);
        }
    }

    /// <summary>The documents.</summary>
    public IReadOnlyList<DraftDocument> Documents { get; }

    /// <summary>All figures of the package.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The texts that hold the figures that stand in no cell: paragraphs, headings, captions; in reading order.</summary>
    public IReadOnlyList<TextFigures> Texts { get; }

    /// <summary>The words of labels and headings; readers of sentences add theirs.</summary>
    public Vocabulary Words { get; }

    /// <summary>The words for bases that companies define for themselves.</summary>
    public CustomBases Bases { get; }

    /// <summary>Words with a lower number than this are those of the labels that statements have in common, in any document.</summary>
    public int StandardWords { get; }

    /// <summary>Which columns of a table are told apart by words.</summary>
    public ColumnNames Columns => _columns ??= new ColumnNames(this);

    /// <summary>All rows with figures, in reading order.</summary>
    public IReadOnlyList<LineItem> Lines => _lines;

    /// <summary>The fact of a figure; null when it stands in no cell, or is not financial.</summary>
    public Fact? FactOf(int figure) => _byFigure[figure];

    /// <summary>The line item of a row; null when it has no figures.</summary>
    public LineItem? LineOf(DraftRow row) => _byRow.GetValueOrDefault(row);

    /// <summary>True when a figure may take part in a tie: it is financial, and its value can be computed with.</summary>
    public bool CanTie(int figure) => _quantities[figure] is not null;

    /// <summary>What a figure says.</summary>
    /// <exception cref="InvalidOperationException">The figure is not one that <see cref="CanTie"/>.</exception>
    public Quantity QuantityOf(int figure) =>
        _quantities[figure] ?? throw new InvalidOperationException($"Figure {Figures[figure].Id} cannot take part in a tie.");

    /// <summary>A figure as a message shows it: as printed, with its currency sign close to its digits.</summary>
    public string TextOf(int figure)
    {
        var text = Figures[figure].Text;
        return text.StartsWith("$ ", StringComparison.Ordinal) ? "$" + text.AsSpan(2).TrimStart().ToString() : text;
    }

    /// <summary>The lines with a word in caption or heading, in reading order.</summary>
    public IReadOnlyList<LineItem> WithWord(int word) => word >= 0 && word < _byWord.Count && _byWord[word] is { } lines ? lines : [];

    /// <summary>True when some caption has <paramref name="second"/> right behind <paramref name="first"/>: "goods sold", "marketing, general".</summary>
    public bool IsInCaption(int first, int second) => _pairs.Contains((first, second));

    /// <summary>The lines with a standard name, in reading order.</summary>
    public IReadOnlyList<LineItem> Named(string standard) => _byName.TryGetValue(standard, out var lines) ? lines : [];

    private static Quantity? Of(Figure figure, decimal quantum) =>
        figure.IsFinancial && Math.Abs(figure.Number.Value) < Most / Powers.Ten(Math.Max(figure.Scale, 0))
            ? new Quantity(figure.Value, quantum)
            : null;

    private void Add(int document, DraftTable table, StandardNames namer)
    {
        var quotable = QuotableColumns.Of(table);
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            if (!row.HasFigures)
            {
                continue;
            }
            var label = Words.Words(row.Label);
            var section = Words.Words(row.Section);
            var facts = new Fact?[row.Cells.Length];
            var line = new LineItem
            {
                Document = document,
                Table = table,
                Row = row,
                Index = index,
                Label = label,
                Section = section,
                Path = Union(label, section),
                Polarity = Words.Polarity(row.Label),
                IsTotal = row.Label.StartsWith("total", StringComparison.OrdinalIgnoreCase),
                Standard = namer.Of(table, row, label),
                Facts = facts,
                Order = _lines.Count,
            };
            for (var column = 0; column < facts.Length; column++)
            {
                facts[column] = FactAt(line, column, quotable[column]);
            }
            Index(line);
        }
    }

    private Fact? FactAt(LineItem line, int column, bool isQuotable)
    {
        if (line.Row.Cells[column] is not { Kind: TokenKind.Figure, Figure: >= 0 } token)
        {
            return null;
        }
        var figure = Figures[token.Figure];
        var isDash = figure.Number.IsDash;
        if (Of(figure, isDash ? DashQuantum(line.Row, figure) : figure.Quantum) is not { } quantity)
        {
            return null;
        }
        _quantities[token.Figure] = quantity;
        return _byFigure[token.Figure] = new Fact(line, column, token.Figure, figure.Period, figure.Unit!, quantity, isDash)
        {
            IsQuotable = isQuotable,
        };
    }

    /// <summary>A dash is as precise as the finest figure of its row.</summary>
    private decimal DashQuantum(DraftRow row, Figure dash)
    {
        var finest = dash.Quantum;
        foreach (var cell in row.Cells)
        {
            if (cell is { Kind: TokenKind.Figure, Figure: >= 0, Number.Number.IsDash: false } && cell.Unit?.Kind == dash.Unit?.Kind)
            {
                finest = Math.Min(finest, Figures[cell.Figure].Quantum);
            }
        }
        return finest;
    }

    private void Index(LineItem line)
    {
        _lines.Add(line);
        for (var index = 1; index < line.Label.Length; index++)
        {
            _pairs.Add((line.Label[index - 1], line.Label[index]));
        }
        _byRow.Add(line.Row, line);
        foreach (var word in line.Path)
        {
            while (_byWord.Count <= word)
            {
                _byWord.Add(null);
            }
            (_byWord[word] ??= []).Add(line);
        }
        if (line.Standard is { } standard)
        {
            if (!_byName.TryGetValue(standard.Name, out var lines))
            {
                _byName.Add(standard.Name, lines = []);
            }
            lines.Add(line);
        }
    }

    private static int[] Union(int[] label, int[] section)
    {
        var words = new SortedSet<int>(label);
        words.UnionWith(section);
        return [.. words];
    }
}
