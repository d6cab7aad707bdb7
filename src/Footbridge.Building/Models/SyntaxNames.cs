using Footbridge.Building.Formulas;

namespace Footbridge.Building.Models;

/// <summary>The names in a formula.</summary>
internal static class SyntaxNames
{
    /// <summary>All of them in order, the ends of ranges included.</summary>
    public static IEnumerable<NameSyntax> In(Syntax syntax) =>
        syntax switch
        {
            NameSyntax name => [name],
            RangeSyntax range => [range.From, range.To],
            NegationSyntax negation => In(negation.Operand),
            ShiftSyntax shift => In(shift.Operand),
            SumSyntax sum => sum.Terms.SelectMany(term => In(term.Term)),
            ProductSyntax product => product.Factors.SelectMany(factor => In(factor.Factor)),
            ComparisonSyntax comparison => In(comparison.Left).Concat(In(comparison.Right)),
            CallSyntax call => call.Arguments.SelectMany(In),
            _ => [],
        };

    /// <summary>The ranges of lines in a formula.</summary>
    public static IEnumerable<RangeSyntax> RangesIn(Syntax syntax) =>
        syntax switch
        {
            RangeSyntax range => [range],
            NegationSyntax negation => RangesIn(negation.Operand),
            ShiftSyntax shift => RangesIn(shift.Operand),
            SumSyntax sum => sum.Terms.SelectMany(term => RangesIn(term.Term)),
            ProductSyntax product => product.Factors.SelectMany(factor => RangesIn(factor.Factor)),
            ComparisonSyntax comparison => RangesIn(comparison.Left).Concat(RangesIn(comparison.Right)),
            CallSyntax call => call.Arguments.SelectMany(RangesIn),
            _ => [],
        };
}
