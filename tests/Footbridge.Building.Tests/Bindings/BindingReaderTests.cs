using Footbridge.Building.Bindings;
using Footbridge.Building.Comparisons;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Tests.Bindings;

public class BindingReaderTests
{
    [Fact]
    public void Commas_inside_a_formula_do_not_part_it()
    {
        var binding = Read(" two_class(a, b, c) , sum(d, e[ip]) | millions 2 ");
        Assert.Equal(["two_class(a, b, c)", "sum(d, e[ip])"], binding.Subjects.Select(subject => subject.Text));
        Assert.Equal("narrative.md:3:25", binding.Subjects[1].Place.ToString());
        Assert.Equal((NumberStyle.Scaled, 6, 2), (binding.Number.Style, binding.Number.Scale, binding.Number.FractionDigits));
    }

    [Fact]
    public void Quoted_texts_may_hold_bars_and_quotes()
    {
        var binding = Read("""x | either "a|b, c" "say \"no\"" "" """);
        Assert.Equal(["a|b, c", "say \"no\"", ""], binding.Presentation.Texts);
        Assert.Equal(["x"], binding.Subjects.Select(subject => subject.Text));
    }

    [Fact]
    public void Filters_chain()
    {
        var binding = Read("x | abs | percent 2 | change qoq \"rose {}\" \"fell {}\" \"was flat\" | capitalize");
        Assert.True(binding.IsAbsolute);
        Assert.Equal(NumberStyle.Percent, binding.Number.Style);
        Assert.Equal(
            (PresentationKind.Change, ComparisonKind.QuarterOverQuarter),
            (binding.Presentation.Kind, binding.Presentation.Comparison)
        );
        Assert.Equal(LetterCase.Capitalize, binding.Case);
    }

    [Theory]
    [InlineData("x | milions", "narrative.md:3:15: there is no filter milions; use millions, ")]
    [InlineData("x |", "narrative.md:3:14: a bar has no filter behind it; use millions, ")]
    [InlineData("| millions", "narrative.md:3:11: a binding shows nothing; write a formula before the first bar, ")]
    [InlineData("x,, y", "narrative.md:3:11: a binding shows nothing; ")]
    [InlineData("x | either \"a", "narrative.md:3:22: a quotation in a binding does not end; close it with \"")]
    [InlineData(
        "x | millions 9",
        "narrative.md:3:15: millions takes no 9; give it nothing, or the number of digits after the point, 0 to 8"
    )]
    [InlineData("x | millions two", "narrative.md:3:15: millions takes no two; ")]
    [InlineData("x | millions 1 2", "narrative.md:3:15: millions takes no 1 2; ")]
    [InlineData("x | abs 1", "narrative.md:3:15: abs takes no 1; leave it out")]
    [InlineData("x | change", "narrative.md:3:15: change does not say with what to compare; write change yoy or change qoq")]
    [InlineData("x | growth mom", "narrative.md:3:15: growth does not say with what to compare; ")]
    [InlineData("x | change yoy \"up\"", "narrative.md:3:15: change takes no yoy \"up\"; give it no texts, or three or four: ")]
    [InlineData("x | growth yoy \"up\"", "narrative.md:3:15: growth takes no yoy \"up\"; give it no texts")]
    [InlineData("x | direction yoy", "narrative.md:3:15: direction has no texts; give it three texts: ")]
    [InlineData("x | either \"a\"", "narrative.md:3:15: either takes no \"a\"; give it two or three texts: ")]
    [InlineData("x | either a b", "narrative.md:3:15: either takes no a b; ")]
    [InlineData(
        "x | millions | percent",
        "narrative.md:3:26: percent stands behind millions, and a value has one format; keep one of them"
    )]
    [InlineData("x | millions | abs", "narrative.md:3:26: abs stands behind what it is to change; put it further to the left")]
    [InlineData("x | change yoy | millions", "narrative.md:3:28: millions stands behind what it is to change; ")]
    [InlineData("x | change yoy | growth yoy", "narrative.md:3:28: growth stands behind change, which leaves no value; ")]
    [InlineData(
        "x | change yoy \"a {}\" \"b {}\" \"c {}\"",
        "narrative.md:3:15: \"c {}\" has a place for a figure, and there is none; leave {} out"
    )]
    public void Each_fault_has_its_place_and_its_remedy(string text, string expected)
    {
        var problems = new ProblemList();
        Assert.Null(BindingReader.Read(new Written(text, new PackagePlace("narrative.md", 3, 11)), problems));
        Assert.StartsWith(expected, Assert.Single(problems.ToImmutable()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_binding_are_told_at_once()
    {
        var problems = new ProblemList();
        Assert.Null(BindingReader.Read(new Written("x | milions | chnge yoy | abs 3", new PackagePlace("narrative.md", 1, 1)), problems));
        Assert.Equal(3, problems.Count);
    }

    [Fact]
    public void On_a_later_line_of_a_binding_the_line_alone_is_known()
    {
        var problems = new ProblemList();
        BindingReader.Read(new Written("x |\n  milions", new PackagePlace("narrative.md", 7, 20)), problems);
        Assert.Equal("narrative.md:8", Assert.Single(problems.ToImmutable()).Place.ToString());
    }

    private static Binding Read(string text)
    {
        var problems = new ProblemList();
        var binding = BindingReader.Read(new Written(text, new PackagePlace("narrative.md", 3, 3)), problems);
        Assert.Empty(problems.ToImmutable());
        Assert.NotNull(binding);
        return binding;
    }
}
