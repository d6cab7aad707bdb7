using Footbridge.Core.Facts;

namespace Footbridge.Checking.Tables;

/// <summary>What a row's caption says about the unit of its figures, its precision and marks taken into account.</summary>
internal static class RowUnits
{
    /// <summary>The length of "Weighted average number of ", after which the noun must stand.</summary>
    private const int LongestLead = 28;

    /// <summary>The unit kind that caption and section name; null when they name none, which mostly means money.</summary>
    /// <param name="label">The row's caption.</param>
    /// <param name="section">The heading above it.</param>
    /// <param name="fractionDigits">Most digits after the decimal point in the row.</param>
    /// <param name="hasCurrency">True when a currency sign is printed in the row.</param>
    public static UnitKind? Of(ReadOnlySpan<char> label, ReadOnlySpan<char> section, int fractionDigits, bool hasCurrency)
    {
        // The head of a caption names the item; what follows a comma or semicolon describes it: "Common stock; 20,000 shares issued".
        var own = UnitNounReader.Read(label);
        var head = label.IndexOfAny(";,") is > 0 and var end ? UnitNounReader.Read(label[..end]) : own;
        if (Named(head, own, label, fractionDigits, hasCurrency) is { } kind)
        {
            return kind;
        }
        if (!IsSubordinate(label, own))
        {
            return null;
        }
        var above = UnitNounReader.Read(section);
        return Named(above, above, section, fractionDigits, hasCurrency);
    }

    /// <summary>A caption such as "Basic" or "Diluted" lives from its section; one that is a line item of its own does not.</summary>
    private static bool IsSubordinate(ReadOnlySpan<char> label, UnitNouns nouns) =>
        (nouns & (UnitNouns.Counted | UnitNouns.Award)) != 0 && (nouns & UnitNouns.Money) == 0 || label.Count(' ') < 3;

    private static UnitKind? Named(UnitNouns head, UnitNouns all, ReadOnlySpan<char> text, int fractionDigits, bool hasCurrency)
    {
        if ((all & UnitNouns.PerShare) != 0 && fractionDigits >= 2)
        {
            return UnitKind.PerShare;
        }
        if ((head & UnitNouns.Price) != 0 && (all & UnitNouns.Deal) == 0 && fractionDigits >= 2)
        {
            return UnitKind.PerShare;
        }
        if (hasCurrency)
        {
            return null;
        }
        if ((IsShares(head) || IsDivisor(text)) && fractionDigits < 3)
        {
            return UnitKind.Shares;
        }
        if ((all & UnitNouns.Time) != 0 || (head & UnitNouns.Number) != 0 || (head & UnitNouns.Things) != 0 && IsCount(text))
        {
            return UnitKind.Count;
        }
        return
            text.TrimEnd(")").EndsWith("%")
            || text.Contains("% of", StringComparison.OrdinalIgnoreCase)
            || text.Contains("percentage of", StringComparison.OrdinalIgnoreCase)
            || text.Contains("percent of", StringComparison.OrdinalIgnoreCase)
            || (head & UnitNouns.Rate) != 0 && fractionDigits is 1 or 2
            ? UnitKind.Percent
            : null;
    }

    /// <summary>Shares are counted where a caption says how: average, outstanding, diluted, number; not where it says what was paid for them.</summary>
    private static bool IsShares(UnitNouns nouns)
    {
        const UnitNouns How = UnitNouns.Average | UnitNouns.Counted | UnitNouns.Dilutive | UnitNouns.Number;
        if ((nouns & (UnitNouns.Money | UnitNouns.Price | UnitNouns.Rate | UnitNouns.PerShare)) != 0)
        {
            return (nouns & (UnitNouns.Share | UnitNouns.Number)) == (UnitNouns.Share | UnitNouns.Number)
                || (nouns & (UnitNouns.Share | UnitNouns.Average | UnitNouns.PerShare))
                    == (UnitNouns.Share | UnitNouns.Average | UnitNouns.PerShare);
        }
        return (nouns & UnitNouns.Dilutive) != 0
            || (nouns & (UnitNouns.Share | UnitNouns.Award)) != 0 && (nouns & How) != 0 && (nouns & UnitNouns.Indirect) == 0
            || (nouns & (UnitNouns.Average | UnitNouns.Counted)) == (UnitNouns.Average | UnitNouns.Counted);
    }

    /// <summary>"Shares used to compute net income per share": they are named by what is divided by them.</summary>
    private static bool IsDivisor(ReadOnlySpan<char> text) =>
        text.IndexOf("shares used ", StringComparison.OrdinalIgnoreCase) is >= 0 and <= LongestLead
        && text.Contains("per share", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Employees", "Total customers"; not "Physical stores", which are a line of business.</summary>
    private static bool IsCount(ReadOnlySpan<char> text) =>
        text.Count(' ') switch
        {
            0 => true,
            1 => text.StartsWith("total ", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("average ", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("ending ", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}
