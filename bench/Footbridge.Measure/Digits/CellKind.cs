namespace Footbridge.Measure.Digits;

/// <summary>A cell's part in the footings of its table.</summary>
internal enum CellKind
{
    /// <summary>Only ever added: nothing but its totals reach it.</summary>
    Leaf,

    /// <summary>A total of some and an addend of others.</summary>
    Subtotal,

    /// <summary>Only ever a total.</summary>
    Total,
}
