using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Building.Comparisons;
using Footbridge.Building.Periods;
using Footbridge.Building.Printing;
using Footbridge.Core.Measures;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Statements;

/// <summary>The heads of a table's columns.</summary>
/// <param name="Names">Periods in words.</param>
/// <param name="Style">In full or compact.</param>
/// <param name="AreInstants">True where columns stand for the last days of their periods.</param>
internal sealed record ColumnHeads(PeriodNames Names, HeadStyle Style, bool AreInstants)
{
    /// <summary>
    /// The heads from left to right. Neighbours of the same length share it: "Three Months Ended March 31," over "2013" and "2012",
    /// "Three Months Ended" over "March 31, 2013" and "December 31, 2012".
    /// </summary>
    public ImmutableArray<ReleaseColumn> Of(ImmutableArray<TableColumn> columns)
    {
        var heads = ImmutableArray.CreateBuilder<ReleaseColumn>(columns.Length);
        while (heads.Count < columns.Length)
        {
            var start = heads.Count;
            var end = start + 1;
            while (end < columns.Length && CanShare(columns[start]) && CanShare(columns[end]) && Share(columns[start], columns[end]))
            {
                end++;
            }
            heads.AddRange(end - start == 1 ? [new ReleaseColumn(null, Alone(columns[start]))] : Shared(columns.AsSpan()[start..end]));
        }
        return heads.MoveToImmutable();
    }

    private bool CanShare(TableColumn column) =>
        column.Head is null && column.Comparison is null && Style == HeadStyle.Full && !AreInstants;

    private bool Share(TableColumn left, TableColumn right) => Names.Length(left.Period) == Names.Length(right.Period);

    private string Alone(TableColumn column) =>
        column.Head is { } head ? head
        : column.Comparison is { } comparison ? ComparisonNames.HeadOf(comparison)
        : Style == HeadStyle.Compact ? PeriodNames.Compact(column.Period)
        : AreInstants ? PeriodNames.Date(End(column))
        : TitleCase.Of(Names.Ended(column.Period));

    private ReleaseColumn[] Shared(ReadOnlySpan<TableColumn> columns)
    {
        var length = TitleCase.Of(Names.Length(columns[0].Period)) + " Ended";
        var day = PeriodNames.DayOfYear(End(columns[0]));
        var sameDay = true;
        foreach (var column in columns)
        {
            sameDay &= PeriodNames.DayOfYear(End(column)) == day;
        }
        var heads = new ReleaseColumn[columns.Length];
        for (var index = 0; index < heads.Length; index++)
        {
            var end = End(columns[index]);
            heads[index] = sameDay
                ? new ReleaseColumn($"{length} {day},", end.Year.ToString("0000", CultureInfo.InvariantCulture))
                : new ReleaseColumn(length, PeriodNames.Date(end));
        }
        return heads;
    }

    private DateOnly End(TableColumn column) => Names.EndOf(column.Period);
}
