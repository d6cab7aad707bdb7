using Footbridge.Building.Formulas;

namespace Footbridge.Building.Tests.Formulas;

/// <summary>Which texts are formulas, and what is said of those that are not.</summary>
public class ParserTests
{
    [Theory]
    [InlineData("a+b*c", "a + b * c")]
    [InlineData("(a+b)*c", "(a + b) * c")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("a/(b*c)/d", "a / (b * c) / d")]
    [InlineData("((a))", "a")]
    [InlineData("-(a+b)", "-(a + b)")]
    [InlineData("--a", "--a")]
    [InlineData("-a*b", "-a * b")]
    [InlineData("a - -b", "a - -b")]
    [InlineData("x@-4q", "x@-1y")]
    [InlineData("x@ytd-1y-1", "x@ytd-1y - 1")]
    [InlineData("x@-1y-1q", "x@-5q")]
    [InlineData("x@year", "x@year")]
    [InlineData("(a+b)@-1q@ytd", "(a + b)@-1q@ytd")]
    [InlineData("(-a)@-1q", "(-a)@-1q")]
    [InlineData("sum(a..b,c)", "sum(a..b, c)")]
    [InlineData("sum(revenues[*])", "sum(revenues[*])")]
    [InlineData("revenues[ ip ]@-1y", "revenues[ip]@-1y")]
    [InlineData("if(a<=b,0.350,35%)", "if(a <= b, 0.350, 35%)")]
    [InlineData("\n a\n + b\n", "a + b")]
    public void A_formula_has_one_canonical_form(string text, string canonical) =>
        Assert.Equal(canonical, Parser.Parse(text, out _)?.ToString());

    [Theory]
    [InlineData("", 1, "there is no formula")]
    [InlineData("a +", 4, "after + a value is missing")]
    [InlineData("a b", 3, "before b an operator is missing")]
    [InlineData("(a + b", 7, "a parenthesis is not closed")]
    [InlineData("a)", 2, "a closing parenthesis has no opening one")]
    [InlineData("1,000", 2, "a comma stands between arguments only")]
    [InlineData("(1,000)", 3, "a comma stands between arguments only")]
    [InlineData("a − b", 3, "this dash is no minus sign")]
    [InlineData("$5", 1, "a formula takes no $")]
    [InlineData("a # b", 3, "a formula takes no '#'")]
    [InlineData("a > b", 3, "a comparison stands outside an if")]
    [InlineData("min(a > b, 1)", 7, "a comparison stands outside the first argument of an if")]
    [InlineData("if(a, b, c)", 5, "the first argument of if is no comparison")]
    [InlineData("a..b", 2, "a range of lines stands outside a sum")]
    [InlineData("max(a..b)", 6, "a range of lines stands outside a sum")]
    [InlineData("sum(a..2)", 6, "a range goes from one line to another")]
    [InlineData("x@last", 2, "after @ no period is named")]
    [InlineData("x@-1", 2, "after @ no period is named")]
    [InlineData("x@-999999999999q", 2, "after @ no period is named")]
    [InlineData("x@-1q[ip]", 6, "the segment stands after the value or its period")]
    [InlineData("x[]", 3, "between the brackets a segment is missing")]
    [InlineData("x[ip", 5, "a bracket is not closed")]
    [InlineData("median(a)", 1, "there is no function median")]
    [InlineData("round(a)", 1, "round is called with 1 argument")]
    [InlineData("sum()", 1, "sum is called with 0 arguments")]
    [InlineData("abs(a, b)", 1, "abs is called with 2 arguments")]
    [InlineData("12345678901234567890123456789", 1, "the number 12345678901234567890123456789 has more than 28 digits")]
    public void What_is_no_formula_is_told_with_its_column(string text, int column, string message)
    {
        Assert.Null(Parser.Parse(text, out var fault));
        Assert.Equal((column, message), (fault!.Start + 1, fault.Message));
        Assert.NotEmpty(fault.Remedy);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-", "")]
    [InlineData("abs(", ")")]
    [InlineData("-(", ")")]
    [InlineData("1 + (", ")")]
    [InlineData("1 * (", ")")]
    public void A_hundred_thousand_brackets_are_refused(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 100_000)) + "a" + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Null(Parser.Parse(text, out var fault));
        Assert.Equal("more than 100 brackets or signs stand in each other", fault!.Message);
    }

    [Fact]
    public void Periods_in_a_row_are_refused_when_they_are_too_many() =>
        Assert.Null(Parser.Parse("x" + string.Concat(Enumerable.Repeat("@-1q", 100_000)), out _));

    [Fact]
    public void A_long_sum_is_wide_and_not_deep()
    {
        var text = string.Join(" + ", Enumerable.Repeat("a", 100_000));
        Assert.Equal(text, Parser.Parse(text, out _)!.ToString());
    }

    [Fact]
    public void A_mistyped_function_is_suggested()
    {
        Parser.Parse("tow_class(a, b, c)", out var fault);
        Assert.Equal("did you mean two_class?", fault!.Remedy);
    }
}
