using Footbridge.Core.Facts;

namespace Footbridge.Checking.Tables;

/// <summary>What a row's caption says about the unit of its figures, its precision and marks taken into account.</summary>
internal static class RowUnits
{
    /// <summary>The unit kind that caption and section name; null when they name none, which mostly means money.</summary>
    /// <param name="label">The row's caption.</param>
    /// <param name="section">The heading above it.</param>
    /// <param name="fractionDigits">Most digits after the decimal point in the row.</param>
    /// <param name="hasCurrency">True when a currency sign is printed in the row.</param>
    public static UnitKind? Of(ReadOnlySpan<char> label, ReadOnlySpan<char> section, int fractionDigits, bool hasCurrency)
    {
        // The head of a caption names the item; what follows a comma or semicolon describes it: "Common stock; 20,000 shares issued".
        var head = label.IndexOfAny(";,") is > 0 and var end ? label[..end] : label;
        var own = Named(head, fractionDigits, hasCurrency);
        if (own is not null || !IsSubordinate(label))
        {
            return own;
        }
        return Named(section, fractionDigits, hasCurrency);
    }

    /// <summary>A caption such as "Basic" or "Diluted" lives from its section; one that is a line item of its own does not.</summary>
    private static bool IsSubordinate(ReadOnlySpan<char> label) => Has(label, "basic") || Has(label, "diluted") || label.Count(' ') < 3;

    private static UnitKind? Named(ReadOnlySpan<char> text, int fractionDigits, bool hasCurrency)
    {
        if (text.IsEmpty)
        {
            return null;
        }
        var perShare =
            Has(text, "per share")
            || Has(text, "per common")
            || Has(text, "per ordinary")
            || Has(text, "per diluted")
            || Has(text, "per basic")
            || Has(text, "/share")
            || Has(text, "per unit")
            || Has(text, "per ADS")
            || HasWord(text, "EPS");
        var shares =
            !hasCurrency
            && (
                Has(text, "weighted average")
                || Has(text, "average shares")
                || Has(text, "shares outstanding")
                || Has(text, "number of shares")
                || Has(text, "average number")
                || Has(text, "shares used")
                || Has(text, "diluted shares")
                || Has(text, "basic shares")
                || Has(text, "average common")
                || Has(text, "shares issued")
                || Has(text, "dilutive")
            );
        if (perShare && fractionDigits >= 2)
        {
            return UnitKind.PerShare;
        }
        if (shares && fractionDigits < 3 || perShare && !hasCurrency && fractionDigits == 0 && Has(text, "shares"))
        {
            return UnitKind.Shares;
        }
        if (
            !hasCurrency
            && (Has(text, "number of") || Has(text, "headcount") || Has(text, "employees") || Has(text, "customers") && Has(text, "number"))
        )
        {
            return UnitKind.Count;
        }
        return
            !hasCurrency
            && (
                text.EndsWith("%")
                || Has(text, "(%)")
                || Has(text, "as a % of")
                || Has(text, "% of")
                || Has(text, "percentage of")
                || Has(text, "percent of")
            )
            ? UnitKind.Percent
            : null;
    }

    private static bool Has(ReadOnlySpan<char> text, string phrase) => text.Contains(phrase, StringComparison.OrdinalIgnoreCase);

    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]));
    }
}
