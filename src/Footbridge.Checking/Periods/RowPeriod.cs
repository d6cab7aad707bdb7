namespace Footbridge.Checking.Periods;

/// <summary>What a row label or section heading says about time: read once a row, resolved once a cell.</summary>
/// <param name="Kind">What it does to the column's period.</param>
/// <param name="Phrase">What it says.</param>
internal readonly record struct RowPeriod(RowPeriodKind Kind, PeriodPhrase Phrase)
{
    /// <summary>A row that says nothing about time.</summary>
    public static RowPeriod None { get; } = new(RowPeriodKind.None, PeriodPhrase.None);
}
