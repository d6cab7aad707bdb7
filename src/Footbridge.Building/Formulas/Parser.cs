using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Words;

namespace Footbridge.Building.Formulas;

/// <summary>Understands the grammar of formulas. A fault ends it: what follows the first one is seldom what was meant.</summary>
internal sealed class Parser
{
    /// <summary>How deep brackets may stand in each other.</summary>
    public const int MostNested = 100;

    private const int MostSelectors = 4;

    private readonly List<Token> _tokens = [];
    private FormulaFault? _fault;
    private int _at;
    private int _depth;

    private Parser() { }

    /// <summary>Reads a whole formula: its tree, or why there is none.</summary>
    public static Syntax? Parse(string text, out FormulaFault? fault)
    {
        var parser = new Parser();
        parser._fault = Lexer.Read(text, parser._tokens);
        var syntax = parser._fault is null ? parser.Whole() : null;
        fault = parser._fault;
        return fault is null ? syntax : null;
    }

    private Token Current => _tokens[_at];

    private Syntax? Whole()
    {
        if (Current.Kind == TokenKind.End)
        {
            return Fail(Current, "there is no formula", "write one, such as total_revenues - total_costs");
        }
        var syntax = Sum();
        if (_fault is null && Current.Kind != TokenKind.End)
        {
            return Current.Kind switch
            {
                TokenKind.Range => Fail(Current, "a range of lines stands outside a sum", "write sum(first..last)"),
                _ when IsComparison() => Fail(Current, "a comparison stands outside an if", "write if(a > b, x, y)"),
                _ when Is(",") => Fail(Current, "a comma stands between arguments only", "write numbers without commas, 1000 for 1,000"),
                _ when Is(")") => Fail(Current, "a closing parenthesis has no opening one", "leave it out"),
                _ => Fail(Current, $"before {Quoted(Current)} an operator is missing", "write + - * or / between two values"),
            };
        }
        return syntax;
    }

    private Syntax? Condition()
    {
        var left = Sum();
        if (_fault is not null)
        {
            return null;
        }
        if (!IsComparison())
        {
            return Fail(Current, "the first argument of if is no comparison", "write if(a > b, x, y)");
        }
        var sign = Take();
        var right = Sum();
        return _fault is null ? new ComparisonSyntax(left!.Start, sign.Text, left, right!) : null;
    }

    private Syntax? Sum()
    {
        if (++_depth > MostNested)
        {
            return Fail(Current, $"more than {MostNested} brackets or signs stand in each other", "define a part under a name of its own");
        }
        var first = Product();
        if (_fault is null && (Is("+") || Is("-")))
        {
            var terms = ImmutableArray.CreateBuilder<(bool, Syntax)>();
            terms.Add((false, first!));
            while (_fault is null && (Is("+") || Is("-")))
            {
                var isSubtracted = Take().Text == "-";
                if (Product() is { } term)
                {
                    terms.Add((isSubtracted, term));
                }
            }
            first = new SumSyntax(first!.Start, terms.ToImmutable());
        }
        _depth--;
        return _fault is null ? first : null;
    }

    private Syntax? Product()
    {
        var first = Unary();
        if (_fault is null && (Is("*") || Is("/")))
        {
            var factors = ImmutableArray.CreateBuilder<(bool, Syntax)>();
            factors.Add((false, first!));
            while (_fault is null && (Is("*") || Is("/")))
            {
                var isDivisor = Take().Text == "/";
                if (Unary() is { } factor)
                {
                    factors.Add((isDivisor, factor));
                }
            }
            first = new ProductSyntax(first!.Start, factors.ToImmutable());
        }
        return _fault is null ? first : null;
    }

    private Syntax? Unary()
    {
        if (!Is("-"))
        {
            return Shifted();
        }
        if (++_depth > MostNested)
        {
            return Fail(Current, $"more than {MostNested} brackets or signs stand in each other", "define a part under a name of its own");
        }
        var sign = Take();
        var operand = Unary();
        _depth--;
        return _fault is null ? new NegationSyntax(sign.Start, operand!) : null;
    }

    private Syntax? Shifted()
    {
        var operand = Value();
        for (var selectors = 1; _fault is null && Current.Kind == TokenKind.Selector; selectors++)
        {
            if (selectors > MostSelectors || !PeriodSelector.TryParse(Current.Text.AsSpan(1), out var selector))
            {
                return Fail(Current, $"more than {MostSelectors} periods follow each other", "add the offsets up");
            }
            Take();
            operand = new ShiftSyntax(operand!.Start, operand, selector);
        }
        return _fault is null && Is("[")
            ? Fail(Current, "the segment stands after the value or its period", "write it behind the name: revenues[ip]@-1y")
            : operand;
    }

    private Syntax? Value()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Number(Take());
            case TokenKind.Name:
                Take();
                return Is("(") ? Call(token) : Name(token);
            case TokenKind.Sign when token.Text == "(":
                Take();
                var inner = Sum();
                return _fault is null && Close(token) ? inner : null;
            default:
                var before = _at == 0 ? "at the start" : $"after {Quoted(_tokens[_at - 1])}";
                return Fail(token, $"{before} a value is missing", "write a name, a number or a function");
        }
    }

    private Syntax? Number(Token token)
    {
        var isPercent = token.Text[^1] == '%';
        var digits = isPercent ? token.Text[..^1] : token.Text;
        // A decimal holds 28 digits; more would be rounded without a word.
        if (
            digits.Count(char.IsAsciiDigit) > 28
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        )
        {
            return Fail(token, $"the number {token.Text} has more than 28 digits", "shorten it");
        }
        return new NumberSyntax(token.Start, token.Text, isPercent ? value / 100m : value, isPercent);
    }

    private NameSyntax? Name(Token token)
    {
        if (!Is("["))
        {
            return new NameSyntax(token.Start, token.Text, null, 0);
        }
        var open = Take();
        if (Current.Kind != TokenKind.Name && !Is("*"))
        {
            Fail(Current, "between the brackets a segment is missing", "write a segment's name, total or *");
            return null;
        }
        var segment = Take();
        if (!Is("]"))
        {
            Fail(Current, "a bracket is not closed", $"close the [ of column {open.Start + 1} after the segment");
            return null;
        }
        Take();
        return new NameSyntax(token.Start, token.Text, segment.Text, segment.Start);
    }

    private Syntax? Call(Token name)
    {
        if (FormulaFunction.Find(name.Text) is not { } function)
        {
            var nearest = NearWord.Of(name.Text, FormulaFunction.All.Select(known => known.Name));
            return Fail(
                name,
                $"there is no function {name.Text}",
                nearest is null
                    ? $"use one of {string.Join(", ", FormulaFunction.All.Select(known => known.Name))}"
                    : $"did you mean {nearest}?"
            );
        }
        var open = Take();
        var arguments = ImmutableArray.CreateBuilder<Syntax>();
        while (_fault is null && !(arguments.Count == 0 && Is(")")))
        {
            if (Argument(function, arguments.Count) is { } argument)
            {
                arguments.Add(argument);
            }
            if (!Is(","))
            {
                break;
            }
            Take();
        }
        if (_fault is not null || !Close(open))
        {
            return null;
        }
        return function.Refuse(arguments.Count) is { } refusal
            ? Fail(name, refusal, $"write {function.Usage}")
            : new CallSyntax(name.Start, function, arguments.ToImmutable());
    }

    private Syntax? Argument(FormulaFunction function, int index)
    {
        if (function == FormulaFunction.If && index == 0)
        {
            return Condition();
        }
        var argument = Sum();
        if (_fault is not null || Current.Kind != TokenKind.Range)
        {
            return argument;
        }
        var range = Take();
        if (function != FormulaFunction.Sum)
        {
            return Fail(range, "a range of lines stands outside a sum", "write sum(first..last)");
        }
        var to = Sum();
        return _fault is not null ? null
            : argument is NameSyntax from && to is NameSyntax last ? new RangeSyntax(from.Start, from, last)
            : Fail(range, "a range goes from one line to another", "write the names of two lines: sum(first..last)");
    }

    private bool Close(Token open)
    {
        if (Is(")"))
        {
            Take();
            return true;
        }
        if (IsComparison())
        {
            Fail(Current, "a comparison stands outside the first argument of an if", "write if(a > b, x, y)");
        }
        else if (Current.Kind is TokenKind.Name or TokenKind.Number || Is("("))
        {
            Fail(Current, $"before {Quoted(Current)} an operator or a comma is missing", "write one");
        }
        else if (Is(","))
        {
            Fail(Current, "a comma stands between arguments only", "write numbers without commas, 1000 for 1,000");
        }
        else
        {
            Fail(
                Current,
                "a parenthesis is not closed",
                $"close the ( of column {(open.Start + 1).ToString(CultureInfo.InvariantCulture)}"
            );
        }
        return false;
    }

    private bool Is(string sign) => Current.Kind == TokenKind.Sign && Current.Text == sign;

    private bool IsComparison() => Current.Kind == TokenKind.Sign && Current.Text is "<" or ">" or "<=" or ">=" or "=";

    private Token Take() => _tokens[_at++];

    private Syntax? Fail(Token token, string message, string remedy)
    {
        _fault ??= new FormulaFault(token.Start, message, remedy);
        return null;
    }

    private static string Quoted(Token token) => token.Kind == TokenKind.End ? "the end" : token.Text;
}
