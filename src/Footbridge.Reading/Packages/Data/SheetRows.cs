namespace Footbridge.Reading.Packages.Data;

/// <summary>The rows of a data file, one after another: a CSV file or the first sheet of a workbook.</summary>
internal abstract class SheetRows : IDisposable
{
    /// <summary>The most columns that data may have; more is no data of this kind.</summary>
    internal const int MostColumns = 200;

    /// <summary>The line or row in the file, one-based.</summary>
    internal abstract int Line { get; }

    /// <summary>How many cells the row has.</summary>
    internal abstract int Count { get; }

    /// <summary>Goes on to the next row that is not empty; false at the end.</summary>
    internal abstract bool Read();

    /// <summary>A cell's text without blanks around it; empty beyond the row's last cell. It is good until the next call.</summary>
    internal abstract ReadOnlySpan<char> Cell(int index);

    /// <inheritdoc/>
    public abstract void Dispose();
}
