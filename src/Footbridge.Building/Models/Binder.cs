using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Building.Models.Nodes;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>
/// Understands a formula: finds the concepts and segments that it names, follows units through it, and makes what is evaluated.
/// It finds all faults of a formula, not only the first.
/// </summary>
/// <param name="concepts">The concepts that there are.</param>
/// <param name="scope">The statement in which the formula stands; null outside one.</param>
/// <param name="problems">Where faults go.</param>
internal sealed class Binder(ConceptTable concepts, StatementScope? scope, ProblemList problems)
{
    private readonly ImmutableArray<Reference>.Builder _names = ImmutableArray.CreateBuilder<Reference>();
    private Written _written = null!;
    private bool _isElsewhere;
    private bool _hasFault;
    private int _depth;
    private int _deepest;

    /// <summary>The parts of a formula, added up; null after a problem.</summary>
    public Expression? Bind(ImmutableArray<FormulaPart> parts)
    {
        var sum = Parts(parts);
        if (_hasFault)
        {
            return null;
        }
        var text = parts.Length == 1 ? parts[0].Syntax.ToString() : Together(parts).ToString();
        return new Expression(parts[0].Written, text, sum.Node, sum.Quantity, sum.Tense, _names.ToImmutable(), _deepest);
    }

    /// <summary>The parts of a formula as one tree.</summary>
    public static Syntax Together(ImmutableArray<FormulaPart> parts) =>
        parts.Length == 1
            ? parts[0].Syntax
            : new SumSyntax(
                0,
                [.. parts.Select((part, index) => index > 0 && part.Syntax is NegationSyntax n ? (true, n.Operand) : (false, part.Syntax))]
            );

    private BoundPart Parts(ImmutableArray<FormulaPart> parts)
    {
        _written = parts[0].Written;
        var first = Bind(parts[0].Syntax);
        if (parts.Length == 1)
        {
            return first;
        }
        var terms = ImmutableArray.CreateBuilder<(bool, Node)>(parts.Length);
        terms.Add((false, first.Node));
        foreach (var part in parts.AsSpan(1..))
        {
            _written = part.Written;
            var next = Bind(part.Syntax);
            first = Joined(first, next, part.Syntax, "added to");
            terms.Add((false, next.Node));
        }
        return first with { Node = new SumNode(parts[0].Written, 0, terms.ToImmutable()) };
    }

    private BoundPart Bind(Syntax syntax)
    {
        _deepest = Math.Max(_deepest, ++_depth);
        var part = syntax switch
        {
            NumberSyntax number => Number(number),
            NameSyntax name => Name(name, isInSum: false),
            NegationSyntax negation => Negation(negation),
            SumSyntax sum => Sum(sum),
            ProductSyntax product => Product(product),
            ShiftSyntax shift => Shift(shift),
            CallSyntax call => Call(call),
            _ => Fault(syntax, "a range of lines stands outside a sum", "write sum(first..last)"),
        };
        _depth--;
        return part;
    }

    private BoundPart Number(NumberSyntax number) =>
        new(
            new NumberNode(_written, number.Start, number.Value),
            number.Value == 0m && !number.IsPercent ? Quantity.Zero
                : number.IsPercent ? Quantity.Percent
                : Quantity.Number,
            Tense.Constant
        );

    private BoundPart Name(NameSyntax name, bool isInSum)
    {
        if (concepts.Find(name.Name) is not { IsDefined: true } concept)
        {
            return Fault(name, $"there is no concept {name.Name}", concepts.ConceptRemedy(name.Name));
        }
        var segment = name.Segment switch
        {
            null => Reference.Context,
            NameSyntax.Total => Reference.Total,
            NameSyntax.Every => Reference.Every,
            _ => concepts.SegmentIndex(name.Segment),
        };
        if (segment == -1 && name.Segment != NameSyntax.Total)
        {
            return Fault(name.SegmentStart, $"there is no segment {name.Segment}", concepts.SegmentRemedy(name.Segment!));
        }
        if (segment == Reference.Every && !isInSum)
        {
            return Fault(name, $"{name} stands outside a sum", $"write sum({name})");
        }
        if (segment == Reference.Every && concept.Segments.IsEmpty)
        {
            return Fault(name, $"{name.Name} is not split by segment", $"write {name.Name}, or give it data by segment");
        }
        var reference = new Reference(_written, name.Start, concept, segment, !_isElsewhere);
        _names.Add(reference);
        return new BoundPart(reference, concept.Quantity, concept.Tense);
    }

    private BoundPart Negation(NegationSyntax negation)
    {
        var operand = Bind(negation.Operand);
        return operand with { Node = new NegationNode(_written, negation.Start, operand.Node, isSize: false) };
    }

    private BoundPart Sum(SumSyntax sum)
    {
        var terms = ImmutableArray.CreateBuilder<(bool, Node)>(sum.Terms.Length);
        BoundPart? total = null;
        foreach (var (isSubtracted, term) in sum.Terms)
        {
            var part = Bind(term);
            total = total is { } before ? Joined(before, part, term, isSubtracted ? "subtracted from" : "added to") : part;
            terms.Add((isSubtracted, part.Node));
        }
        return total!.Value with { Node = new SumNode(_written, sum.Start, terms.ToImmutable()) };
    }

    private BoundPart Product(ProductSyntax product)
    {
        var factors = ImmutableArray.CreateBuilder<(bool, Node)>(product.Factors.Length);
        BoundPart? result = null;
        foreach (var (isDivisor, factor) in product.Factors)
        {
            var part = Bind(factor);
            factors.Add((isDivisor, part.Node));
            result = result is { } before
                ? new BoundPart(
                    part.Node,
                    isDivisor ? before.Quantity.By(part.Quantity) : before.Quantity.Times(part.Quantity),
                    Later(before.Tense, part.Tense)
                )
                : part;
        }
        return result!.Value with { Node = new ProductNode(_written, product.Start, factors.ToImmutable()) };
    }

    private BoundPart Shift(ShiftSyntax shift)
    {
        var before = _isElsewhere;
        _isElsewhere |= shift.Selector.Quarters != 0 || shift.Selector.Anchor == PeriodAnchor.Year;
        var operand = Bind(shift.Operand);
        _isElsewhere = before;
        return operand with { Node = new ShiftNode(_written, shift.Start, operand.Node, shift.Selector) };
    }

    private BoundPart Call(CallSyntax call) =>
        call.Function.Name switch
        {
            "sum" => SumOf(call),
            "min" or "max" => Extreme(call),
            "abs" => Size(call),
            "round" => Round(call),
            "if" => Condition(call),
            "opening" or "closing" => Balance(call),
            _ => Function(call),
        };

    private BoundPart SumOf(CallSyntax call)
    {
        var terms = ImmutableArray.CreateBuilder<(bool, Node)>();
        BoundPart? total = null;
        foreach (var argument in call.Arguments.SelectMany(Terms))
        {
            var part = argument is NameSyntax name ? Name(name, isInSum: true) : Bind(argument);
            total = total is { } before ? Joined(before, part, argument, "added to") : part;
            terms.Add((false, part.Node));
        }
        _deepest = Math.Max(_deepest, _depth + 1);
        return total is { } sum
            ? sum with
            {
                Node = new SumNode(_written, call.Start, terms.ToImmutable()),
            }
            : new BoundPart(new NumberNode(_written, call.Start, 0m), Quantity.Unknown, Tense.Constant);
    }

    private IEnumerable<Syntax> Terms(Syntax argument)
    {
        if (argument is not RangeSyntax range)
        {
            return [argument];
        }
        if (scope is null)
        {
            Fault(range, "a range of lines stands outside a statement", "add the names up, or define the sum as a line of the statement");
            return [];
        }
        if (scope.Range(range, out var fault) is { } terms)
        {
            return terms;
        }
        Fault(fault!.Start, fault.Message, fault.Remedy);
        return [];
    }

    private BoundPart Extreme(CallSyntax call)
    {
        var operands = ImmutableArray.CreateBuilder<Node>(call.Arguments.Length);
        BoundPart? result = null;
        foreach (var argument in call.Arguments)
        {
            var part = Bind(argument);
            result = result is { } before ? Joined(before, part, argument, "compared with") : part;
            operands.Add(part.Node);
        }
        return result!.Value with
        {
            Node = new ExtremeNode(_written, call.Start, operands.ToImmutable(), call.Function == FormulaFunction.Max),
        };
    }

    private BoundPart Size(CallSyntax call)
    {
        var operand = Bind(call.Arguments[0]);
        return operand with { Node = new NegationNode(_written, call.Start, operand.Node, isSize: true) };
    }

    private BoundPart Round(CallSyntax call)
    {
        var operand = Bind(call.Arguments[0]);
        var (sign, digits) = call.Arguments[1] is NegationSyntax negation ? (-1, negation.Operand) : (1, call.Arguments[1]);
        if (
            digits is not NumberSyntax { IsPercent: false } number
            || number.Value != decimal.Truncate(number.Value)
            || number.Value > RoundNode.MostDigits
        )
        {
            return Fault(
                call.Arguments[1],
                "the digits to round to are no whole number",
                $"write a number from -{RoundNode.MostDigits} to {RoundNode.MostDigits}: round(x, 2) for cents, round(x, -3) for thousands"
            );
        }
        return operand with { Node = new RoundNode(_written, call.Start, operand.Node, sign * (int)number.Value) };
    }

    private BoundPart Condition(CallSyntax call)
    {
        var comparison = (ComparisonSyntax)call.Arguments[0];
        var (left, right) = (Bind(comparison.Left), Bind(comparison.Right));
        var sides = Joined(left, right, comparison.Right, "compared with");
        var (then, otherwise) = (Bind(call.Arguments[1]), Bind(call.Arguments[2]));
        var result = Joined(then, otherwise, call.Arguments[2], "taken instead of");
        return new BoundPart(
            new ConditionNode(_written, call.Start, comparison.Sign, left.Node, right.Node, then.Node, otherwise.Node),
            result.Quantity,
            Later(sides.Tense, result.Tense)
        );
    }

    private BoundPart Balance(CallSyntax call)
    {
        var isOpening = call.Function == FormulaFunction.Opening;
        var before = _isElsewhere;
        _isElsewhere |= isOpening;
        var operand = Bind(call.Arguments[0]);
        _isElsewhere = before;
        if (operand.Tense == Tense.Flow && operand.Quantity.Kind != QuantityKind.Unknown)
        {
            return Fault(
                call.Arguments[0],
                $"{call.Arguments[0]} is a flow over a period, and has no {call.Function.Name} value",
                "name a state, or declare it with at: period-end"
            );
        }
        return new BoundPart(new BalanceNode(_written, call.Start, operand.Node, isOpening), operand.Quantity, Tense.Flow);
    }

    private BoundPart Function(CallSyntax call)
    {
        var signature = FunctionSignature.Of(call.Function);
        var operands = ImmutableArray.CreateBuilder<Node>(call.Arguments.Length);
        var tense = Tense.Constant;
        for (var index = 0; index < call.Arguments.Length; index++)
        {
            var part = Bind(call.Arguments[index]);
            var (parameter, quantity) = signature.Parameters[index];
            if (!part.Quantity.Fits(quantity))
            {
                Fault(
                    call.Arguments[index],
                    $"{parameter} of {call.Function.Name} is {quantity}, but {call.Arguments[index]} is {part.Quantity}",
                    $"give it {quantity}"
                );
            }
            operands.Add(part.Node);
            tense = Later(tense, part.Tense);
        }
        return new BoundPart(new FunctionNode(_written, call.Start, operands.ToImmutable(), signature.Compute), signature.Result, tense);
    }

    // Two values that are added or compared must be of one unit.
    private BoundPart Joined(BoundPart before, BoundPart part, Syntax syntax, string how)
    {
        if (!before.Quantity.Fits(part.Quantity))
        {
            Fault(
                syntax,
                $"{syntax} is {part.Quantity}, and cannot be {how} {before.Quantity}",
                "compare and add values of one unit; money / shares is an amount per share"
            );
            return new BoundPart(before.Node, Quantity.Unknown, Later(before.Tense, part.Tense));
        }
        return new BoundPart(before.Node, before.Quantity.Plus(part.Quantity), Later(before.Tense, part.Tense));
    }

    private static Tense Later(Tense a, Tense b) => a > b ? a : b;

    private BoundPart Fault(Syntax syntax, string message, string remedy) => Fault(syntax.Start, message, remedy);

    private BoundPart Fault(int start, string message, string remedy)
    {
        _hasFault = true;
        problems.Error(_written.At(start), message, remedy);
        return new BoundPart(new NumberNode(_written, start, 0m), Quantity.Unknown, Tense.Constant);
    }
}
