namespace Footbridge.Measure.Perturb;

/// <summary>Kinds and roles as a report names them.</summary>
internal static class Words
{
    /// <summary>The name of a kind of change.</summary>
    public static string Of(Alteration kind) =>
        kind switch
        {
            Alteration.Digit => "digit changed",
            Alteration.Transposed => "two digits swapped",
            Alteration.Sign => "sign flipped",
            Alteration.TenTimes => "ten times",
            Alteration.Exchanged => "exchanged with the next",
            Alteration.Stale => "value of the other period",
            Alteration.Scale => "million, billion",
            Alteration.Direction => "direction flipped",
            _ => "direction flipped, no figure in its clause",
        };

    /// <summary>The name of a place.</summary>
    public static string Of(FigureRole role) =>
        role switch
        {
            FigureRole.Leaf => "statement leaf",
            FigureRole.Total => "subtotal or total",
            FigureRole.Derived => "percent, basis points, ratio",
            FigureRole.PerShare => "per share, shares",
            FigureRole.Reconciliation => "reconciliation",
            FigureRole.Caption => "caption",
            _ => "prose",
        };
}
