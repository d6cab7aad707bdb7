using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Verdicts;

/// <summary>
/// What the rest of the package says about a value that a cell might have had: printed elsewhere under a like label, or the
/// step between two other figures. It only ranks suspects; it proves nothing.
/// </summary>
internal sealed class Corroboration
{
    private const double TwinUnderLikeLabel = 5;
    private const double TwinUnderOtherLabel = 1.5;
    private const double ChangeUnderLikeLabel = 3;
    private const double GrowthFits = 3;

    private readonly Lazy<Dictionary<decimal, List<Place>>> _index;

    /// <summary>Indexes the cells of <paramref name="documents"/> by magnitude, when first asked.</summary>
    public Corroboration(IReadOnlyList<DraftDocument> documents) => _index = new(() => Index(documents));

    private static Dictionary<decimal, List<Place>> Index(IReadOnlyList<DraftDocument> documents)
    {
        var index = new Dictionary<decimal, List<Place>>();
        foreach (var table in documents.SelectMany(static document => document.Tables))
        {
            foreach (var row in table.Rows)
            {
                for (var column = 0; column < row.Cells.Length; column++)
                {
                    if (row.Cells[column] is { Kind: TokenKind.Figure } token && token.Number.Number.Mantissa is > 9 or < -9)
                    {
                        var key = Math.Abs(token.Number.Number.Value * Powers.Ten(token.Scale));
                        if (!index.TryGetValue(key, out var places))
                        {
                            index.Add(key, places = new List<Place>(1));
                        }
                        places.Add(new Place(table, row, column, token));
                    }
                }
            }
        }
        return index;
    }

    /// <summary>How strongly the package speaks for <paramref name="mended"/> in place of what <paramref name="cell"/> prints, and the cell that says so.</summary>
    public (double Score, TableToken? Twin) Of(DraftTable table, TableToken cell, long mended)
    {
        var (row, column) = Locate(table, cell);
        if (row is null)
        {
            return (0, null);
        }
        var scale = Powers.Ten(cell.Scale) / Powers.Ten(cell.Number.Number.FractionDigits);
        var (score, twin) = Twin(row, column, cell, Math.Abs(mended * scale));
        var (printedScore, _) = Twin(row, column, cell, Math.Abs(cell.Number.Number.Mantissa * scale));
        score -= printedScore;
        score += Change(row, column, cell, mended * scale) - Change(row, column, cell, cell.Number.Number.Mantissa * scale);
        score += Growth(table, row, column, mended) - Growth(table, row, column, cell.Number.Number.Mantissa);
        return (score, twin);
    }

    private (double Score, TableToken? Twin) Twin(DraftRow row, int column, TableToken cell, decimal value)
    {
        var best = (Score: 0.0, Twin: (TableToken?)null);
        if (_index.Value.TryGetValue(value, out var places))
        {
            foreach (var place in places)
            {
                if (ReferenceEquals(place.Token, cell))
                {
                    continue;
                }
                var like = Labels.Likeness(row.Label, place.Row.Label);
                var score = like >= 0.5 ? TwinUnderLikeLabel * like : TwinUnderOtherLabel * Digits(value) / 6;
                if (score > best.Score)
                {
                    best = (score, place.Token);
                }
            }
        }
        return best;
    }

    /// <summary>The step from another column of the row stands elsewhere under a like label: a balance and its cash-flow line.</summary>
    private double Change(DraftRow row, int column, TableToken cell, decimal value)
    {
        var best = 0.0;
        for (var other = 0; other < row.Cells.Length; other++)
        {
            if (other == column || row.Cells[other] is not { Kind: TokenKind.Figure } neighbour || neighbour.Scale != cell.Scale)
            {
                continue;
            }
            var step = Math.Abs(value - neighbour.Number.Number.Value * Powers.Ten(neighbour.Scale));
            if (step == 0 || !_index.Value.TryGetValue(step, out var places))
            {
                continue;
            }
            foreach (var place in places)
            {
                best = Math.Max(
                    best,
                    place.Row == row ? 0
                        : Labels.Likeness(row.Label, place.Row.Label) >= 0.5 ? ChangeUnderLikeLabel
                        : Digits(step) >= 3 ? 1
                        : 0
                );
            }
        }
        return best;
    }

    /// <summary>A printed growth column of the row fits the value.</summary>
    private static double Growth(DraftTable table, DraftRow row, int column, long mantissa)
    {
        var cell = row.Cells[column]!;
        var value = mantissa / Powers.Ten(cell.Number.Number.FractionDigits);
        for (var index = 0; index < row.Cells.Length; index++)
        {
            if (table.Columns[index].Kind != Core.Tables.ColumnKind.Percent || row.Cells[index] is not { Kind: TokenKind.Figure } growth)
            {
                continue;
            }
            for (var other = 0; other < row.Cells.Length; other++)
            {
                if (
                    other == column
                    || other == index
                    || row.Cells[other] is not { Kind: TokenKind.Figure, Number.Number.Mantissa: not 0 } neighbour
                    || table.Columns[other].Kind == Core.Tables.ColumnKind.Percent
                )
                {
                    continue;
                }
                var against = neighbour.Number.Number.Value;
                var printed = growth.Number.Number;
                if (Fits(value, against, printed) || value != 0 && Fits(against, value, printed))
                {
                    return GrowthFits;
                }
            }
        }
        return 0;
    }

    private static bool Fits(decimal now, decimal before, PrintedNumber growth) =>
        growth.Interval.Contains(100m * (now - before) / Math.Abs(before));

    private static (DraftRow? Row, int Column) Locate(DraftTable table, TableToken cell)
    {
        foreach (var row in table.Rows)
        {
            var column = Array.IndexOf(row.Cells, cell);
            if (column >= 0)
            {
                return (row, column);
            }
        }
        return (null, -1);
    }

    private static int Digits(decimal value)
    {
        var digits = 0;
        for (var rest = Math.Abs(value); rest >= 1m && digits < 9; rest /= 10m)
        {
            digits++;
        }
        return digits;
    }

    private readonly record struct Place(DraftTable Table, DraftRow Row, int Column, TableToken Token);
}
