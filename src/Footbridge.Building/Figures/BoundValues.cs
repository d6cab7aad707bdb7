using Footbridge.Building.Comparisons;
using Footbridge.Building.Formulas;
using Footbridge.Building.Models;
using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Figures;

/// <summary>Reads formulas and computes what they show, with what is known of it.</summary>
/// <param name="model">The concepts of the package.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class BoundValues(PackageModel model, ProblemList problems)
{
    /// <summary>A formula that is ready to be shown; null with a problem.</summary>
    /// <param name="written">As its author wrote it.</param>
    /// <param name="scope">The statement in which it stands; null outside statements.</param>
    public ShownExpression? Read(Written written, Statement? scope)
    {
        if (model.Read(written, scope, problems) is not { } expression)
        {
            return null;
        }
        var concept = model.Named(expression, out var segment, out var selector);
        var text = expression.Text;
        // "total_revenues@-1y" shows total_revenues, a year before; so does "(a + b)@-1y".
        if (Parser.Parse(text, out _) is ShiftSyntax shift)
        {
            (text, selector) = (SyntaxWriter.Write(shift.Operand), shift.Selector);
        }
        return new ShownExpression(
            written,
            expression,
            text,
            concept,
            segment,
            selector,
            expression.Quantity.Unit ?? UnitKind.Money,
            expression.Tense == Tense.State
        );
    }

    /// <summary>Its value in a period; null with a problem, or when it has none.</summary>
    public BoundValue? Of(ShownExpression shown, FiscalPeriod period)
    {
        if (model.Evaluate(shown.Expression, period, null, problems) is not { } value)
        {
            return null;
        }
        if (Math.Abs(value) >= FigureFormat.Limit)
        {
            problems.Error(
                shown.Written.Place,
                $"{shown.Text} is too large to be printed",
                "look at the scale of the data, and at what the formula multiplies"
            );
            return null;
        }
        var fiscal = shown.Selector.Apply(period);
        var rule = model.Settings.FiscalYear;
        return new BoundValue(
            shown.Text,
            shown.Concept?.Caption,
            shown.Segment,
            fiscal,
            shown.IsInstant ? rule.Instant(fiscal) : rule.Duration(fiscal),
            value,
            shown.Kind,
            model.FormulaOf(shown.Expression, period, null),
            model.OriginOf(shown.Expression, period, null),
            shown.Written.Place
        );
    }

    /// <summary>Its change up to a period; null with a problem, or when a value is missing.</summary>
    /// <param name="shown">What changes.</param>
    /// <param name="later">Its value in the period.</param>
    /// <param name="period">The period, before the expression's own selector.</param>
    /// <param name="comparison">With which period it is compared.</param>
    /// <param name="policy">By which rules.</param>
    /// <param name="fractionDigits">With how many digits after the point a ratio is printed in percent.</param>
    /// <param name="isAbsolute">True to compare sizes.</param>
    public Change? ChangeOf(
        ShownExpression shown,
        BoundValue later,
        FiscalPeriod period,
        ComparisonKind comparison,
        ChangePolicy policy,
        int fractionDigits,
        bool isAbsolute = false
    )
    {
        if (comparison == ComparisonKind.QuarterOverQuarter && later.FiscalPeriod.IsToDate && !shown.IsInstant)
        {
            problems.Error(
                shown.Written.Place,
                $"{later.FiscalPeriod} is no quarter, and has none before it to compare with",
                "compare it by yoy, or show the quarter"
            );
            return null;
        }
        if (Of(shown, period.Before(comparison)) is not { } earlier)
        {
            return null;
        }
        return isAbsolute
            ? policy.Of(shown.Kind, Math.Abs(later.Value), Math.Abs(earlier.Value), fractionDigits)
            : policy.Of(shown.Kind, later.Value, earlier.Value, fractionDigits);
    }
}
