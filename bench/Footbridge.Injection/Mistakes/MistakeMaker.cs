using Footbridge.Core.Facts;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Mistakes;

/// <summary>Makes mistakes of every kind in one release.</summary>
internal sealed class MistakeMaker
{
    private static readonly long[] s_several = [2, 3, 4, 5, 6, 7, 8, 9];

    private readonly PrintedRelease _release;
    private readonly PeriodChanges _periods;
    private readonly RowChanges _rows;
    private readonly SumChanges _sums;
    private readonly ILookup<int, Change> _words;

    /// <summary>Prepares what the mistakes need to know of the release.</summary>
    public MistakeMaker(PrintedRelease release)
    {
        _release = release;
        _periods = new PeriodChanges(release);
        _rows = new RowChanges(release);
        _sums = new SumChanges(release);
        _words = release
            .Texts.SelectMany(text => DirectionChanges.Of(release.Proof, text).Concat(PeriodWords.Of(release.Proof, text)))
            .ToLookup(change => change.Figures[0]);
    }

    /// <summary>Every change of a kind that is counted for a figure; none where the kind does not fit it.</summary>
    public IEnumerable<Change> Of(Mistake kind, PrintedFigure figure)
    {
        var where = _release.Classes.Of(figure.Index);
        var unit = figure.Figure.Unit?.Kind;
        var isAdjustment = where == FigureClass.Reconciliation;
        var isText = FigureClasses.IsText(where);
        // Digits that something stands between are changed one by one, never written anew.
        var isPlain = figure.IsPlain;
        return kind switch
        {
            Mistake.Digit => NumberChanges.Digits(figure),
            Mistake.Transposed => NumberChanges.Transposed(figure),
            Mistake.Dropped when isPlain => NumberChanges.Dropped(figure, _release.Style),
            Mistake.Inserted when isPlain => NumberChanges.Inserted(figure, _release.Style),
            Mistake.Sign when !isAdjustment => NumberChanges.Sign(kind, figure),
            Mistake.AdjustmentSign when isAdjustment => NumberChanges.Sign(kind, figure),
            Mistake.BasisPointsTenfold when isPlain && unit == UnitKind.BasisPoints => Times(1),
            Mistake.TenTimes when isPlain && unit != UnitKind.BasisPoints => Times(1),
            Mistake.ThousandTimes when isText && unit == UnitKind.Money => NumberChanges.ScaleWord(Source(), figure),
            Mistake.ThousandTimes when isPlain && unit == UnitKind.Money && figure.Figure.Number.FractionDigits == 0 => Times(3),
            Mistake.OffByOne when isPlain => NumberChanges.Off(kind, figure, _release.Style, [1]),
            Mistake.OffBySeveral when isPlain => NumberChanges.Off(kind, figure, _release.Style, s_several),
            Mistake.OtherPeriod => _periods.Other(figure),
            Mistake.ColumnsExchanged => _periods.Exchanged(figure),
            Mistake.RowsSwapped => _rows.Swapped(figure),
            Mistake.TotalCarried => _sums.Carried(figure),
            Mistake.CompensatingPair => _sums.Compensating(figure),
            Mistake.PerShare when isPlain && unit == UnitKind.PerShare => NumberChanges.Off(kind, figure, _release.Style, [2, 3, 4, 5, 10]),
            Mistake.ProseAmount when isText && isPlain && unit is (UnitKind.Money or UnitKind.Shares or UnitKind.Count) =>
                NumberChanges.OfItsSize(kind, figure, _release.Style),
            Mistake.ProsePercent when isText && isPlain && unit == UnitKind.Percent => NumberChanges.Off(
                kind,
                figure,
                _release.Style,
                s_several
            ),
            Mistake.Direction or Mistake.PeriodWord => _words[figure.Index].Where(change => change.Kind == kind),
            _ => [],
        };

        IEnumerable<Change> Times(int zeros) => NumberChanges.Times(kind, figure, _release.Style, zeros);

        string Source() => _release.Proof.Documents[figure.Figure.Document].Source;
    }
}
