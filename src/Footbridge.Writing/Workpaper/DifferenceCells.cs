using System.Globalization;
using Footbridge.Core.Ties;
using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>The cells of a sheet that hold differences: those that rounding explains, and all others.</summary>
internal sealed class DifferenceCells
{
    private readonly List<CellAddress> _expected = [];
    private readonly List<CellAddress> _others = [];

    public void Add(CellAddress cell, Verdict verdict) => (verdict == Verdict.Rounded ? _expected : _others).Add(cell);

    /// <summary>Lets differences be seen, whenever the workbook is computed anew.</summary>
    public void Show(SheetTail tail)
    {
        tail.Differences(Ranges(_others), isExpected: false);
        tail.Differences(Ranges(_expected), isExpected: true);
    }

    /// <summary>Cells as ranges: what stands below each other in a column is one.</summary>
    private static IEnumerable<string> Ranges(List<CellAddress> cells)
    {
        cells.Sort((left, right) => left.Column != right.Column ? left.Column.CompareTo(right.Column) : left.Row.CompareTo(right.Row));
        for (var first = 0; first < cells.Count; )
        {
            var last = first;
            while (last + 1 < cells.Count && cells[last + 1].Column == cells[first].Column && cells[last + 1].Row == cells[last].Row + 1)
            {
                last++;
            }
            yield return first == last
                ? cells[first].Local
                : string.Create(CultureInfo.InvariantCulture, $"{cells[first].Local}:{cells[last].Local}");
            first = last + 1;
        }
    }
}
