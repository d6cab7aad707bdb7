using Footbridge.Building.Figures;
using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>Decides how a binding prints a value: by its filter, its unit, and where it stands.</summary>
/// <param name="settings">Currency and scale of the release.</param>
/// <param name="digits">With how many digits tables print.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class NumberFormats(ReleaseSettings settings, LineDigits digits, ProblemList problems)
{
    private readonly ProseFormats _prose = new(settings.Currency);

    /// <summary>The format; null with a problem when the unit and the filter do not go together.</summary>
    public FigureFormat? Of(ShownExpression shown, NumberFilter filter, BindingContext context)
    {
        var kind = shown.Kind;
        return filter.Style switch
        {
            NumberStyle.Usual => context.Table is { } table
                ? table.Of(kind, null, hasSign: true) with
                {
                    ZeroIsDash = false,
                }
                : _prose.Usual(kind, settings.Scale),
            NumberStyle.Scaled when kind is UnitKind.Money or UnitKind.Shares or UnitKind.Count => _prose.Scaled(
                kind,
                filter.Scale,
                filter.FractionDigits
            ),
            NumberStyle.Percent when kind is UnitKind.Percent or UnitKind.Ratio => _prose.Plain(UnitKind.Percent, filter.FractionDigits),
            NumberStyle.PerShare when kind is UnitKind.PerShare => _prose.Plain(kind, filter.FractionDigits),
            NumberStyle.Count when kind is UnitKind.Count or UnitKind.Shares or UnitKind.Ratio => ProseFormats.Bare(
                UnitKind.Count,
                filter.FractionDigits ?? 0
            ),
            NumberStyle.Bare => ProseFormats.Bare(kind, filter.FractionDigits ?? 0),
            _ => Fault(shown, filter),
        };
    }

    /// <summary>With how many digits after the point a ratio's change is to be seen: as asked for, as a table prints it, or as usual.</summary>
    public int DigitsOfChange(ShownExpression shown, NumberFilter filter) =>
        filter.FractionDigits ?? (shown.Concept is { } concept ? digits.Of(concept.Name) : null) ?? UsualDigits.Of(shown.Kind);

    private FigureFormat? Fault(ShownExpression shown, NumberFilter filter)
    {
        problems.Error(
            shown.Written.Place,
            $"{shown.Text} is {InWords(shown.Kind)}, and {filter.Name} does not print that",
            shown.Kind switch
            {
                UnitKind.Money => "use millions, thousands, billions or units",
                UnitKind.Shares => "use millions, thousands, units or count",
                UnitKind.PerShare => "use per_share",
                UnitKind.Percent => "use percent",
                UnitKind.Ratio => "use percent or number",
                _ => "use count or number",
            }
        );
        return null;
    }

    private static string InWords(UnitKind kind) =>
        kind switch
        {
            UnitKind.Money => "an amount of money",
            UnitKind.Shares => "a number of shares",
            UnitKind.PerShare => "an amount per share",
            UnitKind.Percent => "a percentage",
            UnitKind.Ratio => "a ratio",
            UnitKind.BasisPoints => "in basis points",
            _ => "a count",
        };
}
