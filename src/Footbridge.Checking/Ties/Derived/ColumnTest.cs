namespace Footbridge.Checking.Ties.Derived;

/// <summary>How an explanation of a column fits its rows.</summary>
/// <param name="Fits">Rows that fit and tell something.</param>
/// <param name="Breaks">Rows that do not fit.</param>
/// <param name="Turned">Rows that fit with the other sign.</param>
/// <param name="Bits">What the rows that fit tell.</param>
internal readonly record struct ColumnTest(int Fits, int Breaks, int Turned, int Bits)
{
    /// <summary>Rows from which a column is learned, and one that does not fit stands alone against them.</summary>
    private const int FewestToAccuse = 3;

    private const int FitsForEachBreak = 4;

    /// <summary>True when the rows leave no doubt about what the column is, so that one that does not fit is wrong.</summary>
    public bool Accuses => Fits >= FewestToAccuse && Fits >= FitsForEachBreak * (Breaks - 1) && Fits > Breaks;

    /// <summary>True when the column is explained well enough for its rows that fit to be proved.</summary>
    public bool Explains(int enough) => Fits > 0 && Fits >= 2 * Breaks && Bits >= enough;
}
