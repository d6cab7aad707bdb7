using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Counts the rows of one flattened table whose columns are not certain.</summary>
internal sealed class FlatDoubts
{
    private int _uncertain;
    private int _firstUncertain;
    private int _grouped;
    private int _firstGrouped;

    /// <summary>Counts a row whose figures are more or fewer than the columns.</summary>
    internal void AddUncertain(int line)
    {
        _firstUncertain = _uncertain++ == 0 ? line : _firstUncertain;
    }

    /// <summary>Counts a row with one figure for each group of columns.</summary>
    internal void AddGrouped(int line)
    {
        _firstGrouped = _grouped++ == 0 ? line : _firstGrouped;
    }

    /// <summary>Adds a note for each kind of doubt.</summary>
    internal void Tell(Page page, FlatSection section)
    {
        if (_uncertain > 0)
        {
            page.Notes.Add(Repairs.Uncertain(_uncertain, section.Columns, page.Span(_firstUncertain, _firstUncertain + 1)));
        }
        if (_grouped > 0)
        {
            page.Notes.Add(Repairs.Grouped(_grouped, section.Groups, page.Span(_firstGrouped, _firstGrouped + 1)));
        }
    }
}
