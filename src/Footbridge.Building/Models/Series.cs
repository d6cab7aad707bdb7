namespace Footbridge.Building.Models;

/// <summary>The values of one concept, for a segment or the company, over the timeline.</summary>
/// <param name="periods">How many periods the timeline has.</param>
internal sealed class Series(int periods)
{
    /// <summary>The values; meaningless where the source is unknown or failed.</summary>
    public Amount[] Amounts { get; } = new Amount[periods];

    /// <summary>Where each value comes from.</summary>
    public FactSource[] Sources { get; } = new FactSource[periods];

    /// <summary>The row of data that gives each value; meaningless where none does.</summary>
    public int[]? Rows { get; private set; }

    /// <summary>True when data give at least one value.</summary>
    public bool HasData => Rows is not null;

    /// <summary>Puts in a value that a row of data gives.</summary>
    public void Give(int period, Amount amount, int row)
    {
        Rows ??= new int[periods];
        Amounts[period] = amount;
        Sources[period] = FactSource.Given;
        Rows[period] = row;
    }

    /// <summary>True when data give the value of a period.</summary>
    public bool IsGiven(int period) => HasData && Sources[period] == FactSource.Given;
}
