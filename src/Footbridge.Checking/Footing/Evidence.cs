namespace Footbridge.Checking.Footing;

/// <summary>
/// What a fit is worth, in bits: minus the binary logarithm of the probability that chance made it, less what was tried to
/// find it. The constants were set on random digits: see the null test in bench.
/// </summary>
internal static class Evidence
{
    /// <summary>A label that could be a total's.</summary>
    public const double LabelCue = 3;

    /// <summary>A rule above the row.</summary>
    public const double RuleCue = 3;

    /// <summary>A label that says "total".</summary>
    public const double StrongCue = 3;

    /// <summary>Neither label nor rule.</summary>
    public const double NoCue = -4;

    /// <summary>The prior of a misprint, for each column that breaks.</summary>
    public const double Break = -13;

    /// <summary>A broken formula below <see cref="AcceptBroken"/> but above this waits for another that shares its break.</summary>
    public const double AcceptProvisional = -8;

    /// <summary>A row that nothing marks as a total is hardly ever a difference.</summary>
    public const double UncuedSigns = -10;

    /// <summary>What it costs to step over a row that calls itself a total.</summary>
    public const double SkippedTotal = -12;

    /// <summary>A formula is accepted above this score.</summary>
    public const double Accept = 10;

    /// <summary>A formula that breaks in a column is accepted above this score.</summary>
    public const double AcceptBroken = 0;

    /// <summary>Columns that carry a formula whatever one further column says.</summary>
    public const int HoldsToCarry = 3;

    /// <summary>What a formula needs from digits alone, beyond search cost: the less, the more the row looks like a total.</summary>
    public static double DigitsNeeded(RowCues cues) =>
        (cues & RowCues.StrongLabel) != 0 ? 4.5
        : (cues & (RowCues.Label | RowCues.Rule)) != 0 ? 7.5
        : 13;

    /// <summary>
    /// Bits of one column: the odds against a residual this small among values this large. Figures of one table are alike:
    /// that a total equals its largest item but for a little says no more than the little does.
    /// </summary>
    /// <param name="largest">The largest magnitude in the column's part of the formula, in quanta.</param>
    /// <param name="spread">How far the figures lie apart once like cancels like, in quanta.</param>
    /// <param name="residual">The residual, in quanta.</param>
    public static double Column(long largest, long spread, long residual) =>
        Math.Max(0, Math.Log2(Math.Max(Math.Min(largest, 4 * spread + 1), 1) / (2.0 * Math.Abs(residual) + 1)));

    /// <summary>
    /// Bits of a column that breaks by what one slip of one of its cells would explain: the odds against chance making the
    /// residual look like one of the slips there are, nine for each digit of each cell.
    /// </summary>
    /// <param name="largest">The largest magnitude in the column's part of the formula, in quanta.</param>
    /// <param name="cells">How many cells could have slipped.</param>
    public static double Slip(long largest, int cells) =>
        Math.Max(0, Math.Log2(largest / (9.0 * (Math.Log10(Math.Max(largest, 1)) + 1) * cells)));

    /// <summary>
    /// Bits of two columns that break by opposite amounts, which one row's figures, exchanged, would mend: the odds against chance
    /// making the residual the difference of one of the rows. Of one column in which the other one's total stands as well: totals of
    /// two periods are hardly ever the same.
    /// </summary>
    /// <param name="largest">The largest magnitude in the column's part of the formula, in quanta.</param>
    /// <param name="cells">How many rows could have been exchanged.</param>
    public static double Exchange(long largest, int cells) => Math.Max(0, Math.Log2(Math.Max(largest, 1) / (double)cells));

    /// <summary>What cues add.</summary>
    public static double Of(RowCues cues)
    {
        var bits = 0.0;
        if ((cues & (RowCues.Label | RowCues.StrongLabel)) != 0)
        {
            bits += LabelCue;
        }
        if ((cues & RowCues.StrongLabel) != 0)
        {
            bits += StrongCue;
        }
        if ((cues & RowCues.Rule) != 0)
        {
            bits += RuleCue;
        }
        return bits == 0 ? NoCue : bits;
    }

    /// <summary>What the freedom of a pattern costs.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="length">The number of rows it spans.</param>
    public static double Cost(SignPattern pattern, int length) =>
        pattern switch
        {
            SignPattern.Sum or SignPattern.Copy => 0,
            SignPattern.NegatedSum => 3,
            SignPattern.FirstLessRest => 1 + Math.Log2(length),
            SignPattern.OneFlipped or SignPattern.OneSkipped => 3 + Math.Log2(length),
            SignPattern.TwoFlipped => 4 + 2 * Math.Log2(length),
            _ => length + 2,
        };

    /// <summary>The residual that rounding line by line may leave: half a quantum for each of the figures, at most three quanta.</summary>
    public static long Tolerance(int terms) => Math.Min((terms + 1) / 2, 3);
}
