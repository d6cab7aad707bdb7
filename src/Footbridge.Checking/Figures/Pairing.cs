using Footbridge.Core.Facts;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>
/// What one number says for its neighbour: "$280 to $290 million" scales both, "11-12%" are two percentages, "408 and 267 shares"
/// both count shares. The right number of a pair gives, the left one takes, from the last pair to the first.
/// </summary>
internal static class Pairing
{
    /// <summary>The longest text between two numbers that can join them.</summary>
    private const int LongestJoint = 9;

    /// <summary>Gives units and scales to the left where they are printed only at the right.</summary>
    public static void Distribute(ref TextScan scan)
    {
        for (var index = scan.Count - 2; index >= 0; index--)
        {
            var left = scan[index];
            var right = scan[index + 1];
            var gap = right.Start - left.End;
            if (gap is < 0 or > LongestJoint || !IsJoint(scan.Text[left.End..right.Start]))
            {
                continue;
            }
            var range = IsRange(scan.Text[left.End..right.Start]);
            var listed = IsComma(scan.Text[left.End..right.Start]);
            if (
                !(listed && right.Unit is { Kind: UnitKind.Money or UnitKind.PerShare })
                && TryGive(scan.Text, left, right, range, out var given)
            )
            {
                scan[index] = given;
                left = given;
            }
            if (range && TryTakeCurrency(left, right, out given))
            {
                right = given;
                scan[index + 1] = given;
                if (TryGive(scan.Text, left, right, range, out given))
                {
                    scan[index] = given;
                    left = given;
                }
            }
            if (range && left.IsFinancial && right.IsFinancial)
            {
                scan[index] = left with { Marks = left.Marks | NumberMarks.RangeLow };
                scan[index + 1] = right with { Marks = right.Marks | NumberMarks.RangeHigh };
            }
        }
    }

    /// <summary>True when <paramref name="between"/> joins two numbers: a comma, "and", "or", "to", a dash.</summary>
    public static bool IsJoint(ReadOnlySpan<char> between)
    {
        var word = between.Trim();
        if (word is [',', .. var rest])
        {
            word = rest.TrimStart();
        }
        return word.IsEmpty
            ? between.Contains(',')
            : word.Length == 1 && (IsDash(word[0]) || word[0] is '/' or '&')
                || Words.Is(word, "and")
                || Words.Is(word, "to")
                || Words.Is(word, "or")
                || Words.Is(word, "through");
    }

    /// <summary>True when the last two numbers of the scan stand in one list.</summary>
    public static bool IsSameList(in TextScan scan)
    {
        if (scan.Count < 2)
        {
            return false;
        }
        TextNumber previous = scan[scan.Count - 2],
            last = scan.Last;
        var gap = last.Start - previous.End;
        return previous.Kind == last.Kind && gap is >= 0 and <= LongestJoint && IsJoint(scan.Text[previous.End..last.Start]);
    }

    /// <summary>"EUR500-600 million", "$0.40 to 0.45": the currency is printed once, at the left.</summary>
    private static bool TryTakeCurrency(in TextNumber left, in TextNumber right, out TextNumber taken)
    {
        taken = right;
        if (
            !left.Has(NumberMarks.Currency)
            || left.Unit is not { Kind: UnitKind.Money or UnitKind.PerShare } unit
            || right.Kind is not (null or FigureKind.Name)
            || !right.Has(NumberMarks.Bare)
            || !IsNear(left, right)
        )
        {
            return false;
        }
        taken = right with
        {
            Kind = null,
            Unit = right.Unit is { Kind: UnitKind.PerShare } ? Units.PerShare(unit.Currency) : unit,
            Scale = right.ExplicitScale ? right.Scale : left.Scale,
            ExplicitScale = right.ExplicitScale || left.ExplicitScale,
            Marks = right.Marks & ~NumberMarks.Bare,
        };
        return true;
    }

    /// <summary>A bare comma lists amounts that are complete by themselves.</summary>
    private static bool IsComma(ReadOnlySpan<char> between) => between.Trim() is ",";

    private static bool IsRange(ReadOnlySpan<char> between)
    {
        var word = between.Trim();
        return Words.Is(word, "to") || (word.Length == 1 && IsDash(word[0]));
    }

    private static bool TryGive(ReadOnlySpan<char> text, in TextNumber left, in TextNumber right, bool range, out TextNumber given)
    {
        given = left;
        var bare = left.Has(NumberMarks.Bare) && !left.ExplicitScale;
        if (!right.IsFinancial)
        {
            // "9-10 a.m.", "5 to 7 years"
            if (
                bare
                && left.Kind is not null
                && right.Kind is FigureKind.Time or FigureKind.Period
                && !right.Has(NumberMarks.Words)
                && char.IsDigit(text[right.Start])
            )
            {
                given = left with { Kind = right.Kind, Unit = null };
                return true;
            }
            return false;
        }
        if (right.Unit is not { } unit || (left.Kind is not null && !bare) || left.Kind is FigureKind.FootnoteMarker or FigureKind.Code)
        {
            return false;
        }
        switch (unit.Kind)
        {
            case UnitKind.Percent
            or UnitKind.BasisPoints
            or UnitKind.Ratio when bare && !left.Has(NumberMarks.Grouped) && right.Has(NumberMarks.Bare) == false:
                given = left with
                {
                    Kind = null,
                    Unit = unit,
                    Scale = right.Scale,
                    Marks = (left.Marks & ~NumberMarks.Bare) | (right.Marks & NumberMarks.Points),
                };
                return true;
            case UnitKind.Money or UnitKind.PerShare:
                var money = left.Unit is { Kind: UnitKind.Money } own && own.Currency == unit.Currency;
                if (!money && left.Unit is { Kind: UnitKind.Money or UnitKind.PerShare })
                {
                    return false;
                }
                if (
                    money
                    && unit.Kind == UnitKind.PerShare
                    && !left.ExplicitScale
                    && left.Unit!.Currency == unit.Currency
                    && IsNear(left, right)
                )
                {
                    given = left with { Unit = unit };
                    return true;
                }
                if (!money && !(bare && (range || unit.Kind == UnitKind.Money && !right.Has(NumberMarks.Grouped) && right.ExplicitScale)))
                {
                    return false;
                }
                if (left.ExplicitScale || (!right.ExplicitScale && money) || !IsNear(left, right) || left.Has(NumberMarks.Grouped))
                {
                    return false;
                }
                given = left with
                {
                    Kind = null,
                    Unit = unit,
                    Scale = right.Scale,
                    ExplicitScale = right.ExplicitScale,
                    Marks = left.Marks & ~NumberMarks.Bare,
                };
                return true;
            case UnitKind.Shares or UnitKind.Count when bare && IsNear(left, right):
                if (left.IsFinancial && left.Unit == unit && left.Scale == right.Scale)
                {
                    return false;
                }
                if (!range && !left.IsFinancial && unit.Kind == UnitKind.Count)
                {
                    return false;
                }
                given = left with { Kind = null, Unit = unit, Scale = right.Scale, ExplicitScale = right.ExplicitScale };
                return true;
            default:
                return false;
        }
    }

    /// <summary>Numbers of one pair are of one size as printed; an amount to the cent does not take its neighbour's millions.</summary>
    private static bool IsNear(in TextNumber left, in TextNumber right)
    {
        decimal a = Math.Abs(left.Number.Value),
            b = Math.Abs(right.Number.Value);
        return a <= b * 25 && b <= a * 25;
    }
}
