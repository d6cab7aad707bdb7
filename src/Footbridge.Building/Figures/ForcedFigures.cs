namespace Footbridge.Building.Figures;

/// <summary>Figures that are not printed as they round, because a printed sum must add up. They are forced wherever they are printed.</summary>
internal sealed class ForcedFigures
{
    private readonly Dictionary<FigureKey, decimal> _values = [];

    /// <summary>Prints another value in place of the true one.</summary>
    public void Force(FigureKey key, decimal value) => _values[key] = value;

    /// <summary>The value to print; null when the true one is printed.</summary>
    public decimal? Find(FigureKey key) => _values.TryGetValue(key, out var value) ? value : null;
}
