using Footbridge.Injection.Benign;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Reports;

/// <summary>Mistakes, classes and benign edits as a report names them.</summary>
internal static class Words
{
    /// <summary>The name of a kind of mistake.</summary>
    public static string Of(Mistake kind) =>
        kind switch
        {
            Mistake.Digit => "digit",
            Mistake.Transposed => "two digits transposed",
            Mistake.Dropped => "digit dropped",
            Mistake.Inserted => "digit inserted",
            Mistake.Sign => "sign or parenthesis",
            Mistake.TenTimes => "ten times",
            Mistake.ThousandTimes => "thousand times",
            Mistake.OffByOne => "off by one",
            Mistake.OffBySeveral => "off by 2 to 9",
            Mistake.OtherPeriod => "value of the adjacent period",
            Mistake.ColumnsExchanged => "two columns exchanged",
            Mistake.RowsSwapped => "two rows swapped",
            Mistake.TotalCarried => "wrong total carried",
            Mistake.CompensatingPair => "compensating pair",
            Mistake.AdjustmentSign => "sign of an adjustment",
            Mistake.PerShare => "amount per share",
            Mistake.ProseAmount => "amount in prose",
            Mistake.ProsePercent => "percentage in prose",
            Mistake.BasisPointsTenfold => "basis points tenfold",
            Mistake.Direction => "direction word",
            Mistake.PeriodWord => "period word",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    /// <summary>The name of a class of figures.</summary>
    public static string Of(FigureClass where) =>
        where switch
        {
            FigureClass.Leaf => "statement leaf",
            FigureClass.Subtotal => "subtotal or total",
            FigureClass.Reconciliation => "reconciliation",
            FigureClass.PerShare => "per share, shares",
            FigureClass.Growth => "growth, ratio, change",
            FigureClass.Caption => "caption",
            FigureClass.Headline => "headline",
            FigureClass.Prose => "prose",
            _ => throw new ArgumentOutOfRangeException(nameof(where), where, null),
        };

    /// <summary>The name of a kind of benign edit.</summary>
    public static string Of(BenignKind kind) =>
        kind switch
        {
            BenignKind.Reindented => "indented anew",
            BenignKind.RoundedAgain => "prose rounded to one digit less",
            BenignKind.FootnoteAdded => "footnote added",
            BenignKind.Spaces => "other spaces",
            BenignKind.Entities => "other spelling of characters",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
