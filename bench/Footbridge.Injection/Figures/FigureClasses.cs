using System.Collections.Immutable;
using Footbridge.Bench;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Injection.Figures;

/// <summary>The class of each figure of a proof.</summary>
internal sealed class FigureClasses
{
    private readonly Proof _proof;
    private readonly HashSet<int> _totals;
    private readonly Dictionary<int, List<SourceSpan>> _headlines = [];

    /// <summary>Finds headlines and totals.</summary>
    public FigureClasses(Proof proof)
    {
        _proof = proof;
        _totals = new Footings(proof).Results;
        for (var document = 0; document < proof.Documents.Length; document++)
        {
            var statements = FirstStatement(document);
            _headlines[document] =
            [
                .. proof
                    .Documents[document]
                    .Blocks.OfType<Prose>()
                    .Where(prose => prose.Kind != ProseKind.Paragraph && prose.Span.Start < statements)
                    .Select(prose => prose.Span),
            ];
        }
    }

    /// <summary>The class of a financial figure.</summary>
    public FigureClass Of(int index)
    {
        var figure = _proof.Figures[index];
        return figure.Place switch
        {
            FigurePlace.Prose => IsHeadline(figure) ? FigureClass.Headline : FigureClass.Prose,
            FigurePlace.Caption or FigurePlace.Header => FigureClass.Caption,
            _ => OfCell(index, figure),
        };
    }

    /// <summary>True for figures that stand in cells of tables.</summary>
    public static bool IsCell(FigureClass where) => where < FigureClass.Caption;

    /// <summary>True for figures that stand in running text.</summary>
    public static bool IsText(FigureClass where) => where > FigureClass.Caption;

    private FigureClass OfCell(int index, Figure figure)
    {
        var table = _proof.Tables[figure.Table!.Value];
        var column = figure.Column is { } at ? table.Columns[at].Kind : ColumnKind.Given;
        return figure.Unit?.Kind switch
        {
            UnitKind.Percent or UnitKind.BasisPoints or UnitKind.Ratio => FigureClass.Growth,
            _ when column != ColumnKind.Given => FigureClass.Growth,
            UnitKind.PerShare or UnitKind.Shares => FigureClass.PerShare,
            _ when table.Statement == StatementKind.Reconciliation => FigureClass.Reconciliation,
            _ => _totals.Contains(index) ? FigureClass.Subtotal : FigureClass.Leaf,
        };
    }

    private bool IsHeadline(Figure figure)
    {
        var spans = _headlines[figure.Document];
        var at = spans.BinarySearch(figure.Span, Comparer<SourceSpan>.Create((left, right) => left.Start.CompareTo(right.Start)));
        var candidate = at >= 0 ? at : ~at - 1;
        return candidate >= 0 && spans[candidate].Contains(figure.Span.Start);
    }

    private int FirstStatement(int document)
    {
        var first = _proof.Tables.FirstOrDefault(table =>
            table.Document == document && table.Statement is (StatementKind.Income or StatementKind.BalanceSheet or StatementKind.CashFlow)
        );
        return first?.Span.Start ?? int.MaxValue;
    }
}
