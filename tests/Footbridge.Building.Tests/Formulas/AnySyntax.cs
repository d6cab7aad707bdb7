using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Building.Formulas;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Building.Tests.Formulas;

/// <summary>Random trees of formulas, and their shape as a text that hides nothing.</summary>
internal static class AnySyntax
{
    private static readonly string[] s_names = ["a", "b", "c", "total_costs"];
    private static readonly FormulaFunction[] s_functions = [FormulaFunction.Sum, FormulaFunction.Min, FormulaFunction.Max];

    /// <summary>Any tree that the grammar allows, whether it makes sense or not.</summary>
    public static Gen<Syntax> Tree() => Gen.Sized(size => Tree(Math.Min(size, 40)));

    /// <summary>Trees that have a value of one unit whatever the names hold: no products of names, and divisions only by numbers.</summary>
    public static Gen<Syntax> Amount() => Gen.Sized(size => Amount(Math.Min(size, 40)));

    /// <summary>The shape of a tree.</summary>
    public static string Shape(Syntax syntax) =>
        syntax switch
        {
            NumberSyntax number => number.Text,
            NameSyntax name => $"{name.Name}:{name.Segment}",
            RangeSyntax range => $"range({Shape(range.From)} {Shape(range.To)})",
            NegationSyntax negation => $"neg({Shape(negation.Operand)})",
            ShiftSyntax shift =>
                $"shift({Shape(shift.Operand)} {shift.Selector.Anchor} {shift.Selector.Quarters.ToString(CultureInfo.InvariantCulture)})",
            SumSyntax sum => $"sum({string.Join(' ', sum.Terms.Select(term => (term.IsSubtracted ? "-" : "+") + Shape(term.Term)))})",
            ProductSyntax product =>
                $"product({string.Join(' ', product.Factors.Select(factor => (factor.IsDivisor ? "/" : "*") + Shape(factor.Factor)))})",
            ComparisonSyntax comparison => $"compare({comparison.Sign} {Shape(comparison.Left)} {Shape(comparison.Right)})",
            CallSyntax call => $"{call.Function.Name}({string.Join(' ', call.Arguments.Select(Shape))})",
            _ => throw new ArgumentException("unknown", nameof(syntax)),
        };

    private static Gen<Syntax> Tree(int size)
    {
        if (size <= 1)
        {
            return Gen.OneOf(Number(), Name());
        }
        var half = Tree(size / 2);
        var third = Tree(size / 3);
        return Gen.OneOf(
            Number(),
            Name(),
            half.Select(operand => (Syntax)new NegationSyntax(0, operand)),
            Shift(half),
            Terms(third),
            Factors(third, third),
            Call(third),
            Gen.Elements(s_names)
                .Two()
                .Select(ends => (Syntax)new CallSyntax(0, FormulaFunction.Sum, [new RangeSyntax(0, Named(ends.Item1), Named(ends.Item2))])),
            Condition(Tree(size / 4))
        );
    }

    private static Gen<Syntax> Amount(int size)
    {
        var leaf = Gen.Elements("a", "b", "c").Select(name => (Syntax)Named(name));
        if (size <= 1)
        {
            return leaf;
        }
        var half = Amount(size / 2);
        var third = Amount(size / 3);
        return Gen.OneOf(
            leaf,
            half.Select(operand => (Syntax)new NegationSyntax(0, operand)),
            half.Select(operand => (Syntax)new CallSyntax(0, FormulaFunction.Abs, [operand])),
            half.Select(operand => (Syntax)new ShiftSyntax(0, operand, new PeriodSelector(PeriodAnchor.Same, -1))),
            Terms(third),
            Factors(third, Gen.Elements("2", "0.5", "50%", "4").Select(Numeral)),
            Call(third),
            Condition(Amount(size / 4))
        );
    }

    private static Gen<Syntax> Number() => Gen.Elements("0", "1", "0.350", ".5", "35%", "123456.789").Select(Numeral);

    private static Gen<Syntax> Name() =>
        Gen.Elements(s_names)
            .Zip(Gen.Elements(null, "ip", NameSyntax.Total, NameSyntax.Every))
            .Select(pair => (Syntax)new NameSyntax(0, pair.Item1, pair.Item2, 0));

    private static Gen<Syntax> Shift(Gen<Syntax> operands) =>
        from operand in operands
        from anchor in Gen.Elements(PeriodAnchor.Same, PeriodAnchor.Quarter, PeriodAnchor.YearToDate, PeriodAnchor.Year)
        from quarters in Gen.Choose(-9, 9)
        where anchor != PeriodAnchor.Same || quarters != 0
        select (Syntax)new ShiftSyntax(0, operand, new PeriodSelector(anchor, quarters));

    private static Gen<Syntax> Terms(Gen<Syntax> operands) =>
        from first in operands
        from rest in ArbMap.Default.GeneratorFor<bool>().Zip(operands).NonEmptyListOf()
        select (Syntax)new SumSyntax(0, [(false, first), .. rest.Take(3).Select(term => (term.Item1, term.Item2))]);

    private static Gen<Syntax> Factors(Gen<Syntax> firsts, Gen<Syntax> others) =>
        from first in firsts
        from rest in ArbMap.Default.GeneratorFor<bool>().Zip(others).NonEmptyListOf()
        select (Syntax)new ProductSyntax(0, [(false, first), .. rest.Take(3).Select(factor => (factor.Item1, factor.Item2))]);

    private static Gen<Syntax> Call(Gen<Syntax> arguments) =>
        from function in Gen.Elements(s_functions)
        from list in arguments.NonEmptyListOf()
        select (Syntax)new CallSyntax(0, function, [.. list.Take(3)]);

    private static Gen<Syntax> Condition(Gen<Syntax> parts) =>
        from sign in Gen.Elements("<", ">", "<=", ">=", "=")
        from left in parts
        from right in parts
        from then in parts
        from otherwise in parts
        select (Syntax)
            new CallSyntax(0, FormulaFunction.If, ImmutableArray.Create(new ComparisonSyntax(0, sign, left, right), then, otherwise));

    private static NameSyntax Named(string name) => new(0, name, null, 0);

    private static Syntax Numeral(string text) =>
        new NumberSyntax(
            0,
            text,
            text[^1] == '%'
                ? decimal.Parse(text.AsSpan(0, text.Length - 1), CultureInfo.InvariantCulture) / 100m
                : decimal.Parse(text, CultureInfo.InvariantCulture),
            text[^1] == '%'
        );
}
