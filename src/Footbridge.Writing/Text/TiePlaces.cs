using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>
/// The figures of a tie, each with its rounding, its place and its words. What they share, a table, a row or a column, is said
/// once above them.
/// </summary>
internal sealed class TiePlaces
{
    private const int Indent = 6;
    private const int Amounts = 8;
    private const int AmountWidth = 16;
    private const int Places = 32;
    private const int Meanings = 42;

    private readonly Page _page;
    private readonly Proof _proof;
    private readonly int _subject;
    private readonly bool _oneRow;
    private readonly bool _oneColumn;
    private readonly bool _manyScales;
    private int _source = -1;

    public TiePlaces(Page page, Proof proof, Tie tie, int subject)
    {
        (_page, _proof, _subject) = (page, proof, subject);
        var result = proof.Figures[tie.Result];
        _oneRow = result.Row is not null;
        _oneColumn = result.Column is not null;
        foreach (var operand in tie.Operands)
        {
            var figure = proof.Figures[operand.Figure];
            _oneRow &= figure.Table == result.Table && figure.Row == result.Row;
            _oneColumn &= figure.Table == result.Table && figure.Column == result.Column;
            _manyScales |=
                IsCounted(figure) && figure.Scale != (IsCounted(result) ? result.Scale : proof.Figures[tie.Operands[0].Figure].Scale);
        }
    }

    /// <summary>One figure, a line or as few as it needs.</summary>
    public void Write(int index, char sign)
    {
        var figure = _proof.Figures[index];
        Source(figure);
        _page.To(Indent).Write([sign]).To(Amounts);
        _page.Right(figure.Text, AmountWidth, index == _subject ? Ink.Strong : Ink.Plain);
        _page.Write($" {AmountText.HalfUnit(figure)}").To(Places).Write(PlaceText.Short(_proof, figure)).To(Meanings);
        var words =
            _oneRow ? PlaceText.Column(_proof, figure)
            : _oneColumn ? PlaceText.Row(_proof, figure)
            : PlaceText.Path(_proof, figure);
        // Thousands beside units are said, where the figure does not say it itself.
        if (_manyScales && IsCounted(figure) && !figure.Text.Any(char.IsLetter))
        {
            words += AmountText.InScale(figure);
        }
        _page.Wrapped(
            index != _subject ? words
                : words.Length == 0 ? "this figure"
                : $"this figure, {words}",
            Math.Min(_page.Column, 60),
            hang: 2
        );
    }

    private static bool IsCounted(Figure figure) =>
        figure.Unit?.Kind is UnitKind.Money or UnitKind.PerShare or UnitKind.Shares or UnitKind.Count;

    private void Source(Figure figure)
    {
        var source = figure.Table ?? _proof.Tables.Length + figure.Document;
        if (source == _source)
        {
            return;
        }
        _source = source;
        var words = figure.Table is { } table ? $"in {PlaceText.QuotedTitle(_proof, table)}" : "in prose";
        if (_proof.Documents.Length > 1)
        {
            words += $", {PlaceText.Document(_proof, figure.Document)}";
        }
        var shared =
            _oneRow ? PlaceText.Row(_proof, figure)
            : _oneColumn ? PlaceText.Column(_proof, figure)
            : "";
        _page.Wrapped(shared.Length == 0 ? words : $"{words}, {shared}", Indent);
    }
}
