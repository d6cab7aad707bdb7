using System.Collections.Immutable;
using System.Text;

namespace Footbridge.Building.Formulas;

/// <summary>Writes a formula in its canonical form. What it writes reads as the same tree.</summary>
internal static class SyntaxWriter
{
    private const int OfSum = 1;
    private const int OfProduct = 2;
    private const int OfNegation = 3;
    private const int OfValue = 4;

    /// <summary>The text of a tree.</summary>
    public static string Write(Syntax syntax)
    {
        var text = new StringBuilder();
        Write(syntax, 0, text);
        return text.ToString();
    }

    // Binding is how tightly the place around it binds: whatever binds no tighter stands in parentheses.
    private static void Write(Syntax syntax, int binding, StringBuilder text)
    {
        var own = syntax switch
        {
            SumSyntax or ComparisonSyntax => OfSum,
            ProductSyntax => OfProduct,
            NegationSyntax => OfNegation,
            _ => OfValue,
        };
        if (own <= binding)
        {
            text.Append('(');
        }
        switch (syntax)
        {
            case NumberSyntax number:
                text.Append(number.Text);
                break;
            case NameSyntax name:
                Write(name, text);
                break;
            case RangeSyntax range:
                Write(range.From, text);
                text.Append("..");
                Write(range.To, text);
                break;
            case NegationSyntax negation:
                text.Append('-');
                Write(negation.Operand, OfProduct, text);
                break;
            case ShiftSyntax shift:
                Write(shift.Operand, OfNegation, text);
                text.Append('@').Append(shift.Selector.ToString());
                break;
            case SumSyntax sum:
                Write(sum.Terms, " + ", " - ", OfSum, text);
                break;
            case ProductSyntax product:
                Write(product.Factors, " * ", " / ", OfProduct, text);
                break;
            case ComparisonSyntax comparison:
                Write(comparison.Left, 0, text);
                text.Append(' ').Append(comparison.Sign).Append(' ');
                Write(comparison.Right, 0, text);
                break;
            case CallSyntax call:
                Write(call, text);
                break;
        }
        if (own <= binding)
        {
            text.Append(')');
        }
    }

    private static void Write(
        ImmutableArray<(bool IsInverse, Syntax Part)> parts,
        string sign,
        string inverse,
        int binding,
        StringBuilder text
    )
    {
        for (var index = 0; index < parts.Length; index++)
        {
            text.Append(
                index == 0 ? ""
                : parts[index].IsInverse ? inverse
                : sign
            );
            Write(parts[index].Part, binding, text);
        }
    }

    private static void Write(NameSyntax name, StringBuilder text)
    {
        text.Append(name.Name);
        if (name.Segment is not null)
        {
            text.Append('[').Append(name.Segment).Append(']');
        }
    }

    private static void Write(CallSyntax call, StringBuilder text)
    {
        text.Append(call.Function.Name).Append('(');
        for (var index = 0; index < call.Arguments.Length; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            Write(call.Arguments[index], 0, text);
        }
        text.Append(')');
    }
}
