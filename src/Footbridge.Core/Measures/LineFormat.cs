namespace Footbridge.Core.Measures;

/// <summary>How the figures of a line are printed.</summary>
/// <param name="IsNegated">True to print the value with the opposite sign: what is deducted.</param>
/// <param name="Decimals">Decimals after the point; null for the unit's usual: money and shares 0, per share 2, percent 1, others 0.</param>
/// <param name="HasCurrencySign">Null for the usual: the first line of money in a table, amounts per share, and lines with a double rule.</param>
/// <param name="Rule">The rule under the figures; null for the usual: single under a total, double under a total that ends its table.</param>
/// <param name="IsItalic">True to set the line in italics.</param>
public sealed record LineFormat(bool IsNegated, int? Decimals, bool? HasCurrencySign, LineRule? Rule, bool IsItalic)
{
    /// <summary>As usual in all.</summary>
    public static LineFormat Usual { get; } = new(false, null, null, null, false);
}
