using Footbridge.Building.Formulas;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Building.Tests.Formulas;

/// <summary>The canonical text of a formula says all that the formula says; and no text breaks the parser.</summary>
public class RoundTripTests
{
    [Fact]
    public void What_is_written_reads_as_the_same_formula() =>
        Prop.ForAll(AnySyntax.Tree().ToArbitrary(), tree => AnySyntax.Shape(Parser.Parse(tree.ToString(), out _)!) == AnySyntax.Shape(tree))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(60).WithReplay(20130425UL, 3UL));

    [Fact]
    public void Any_text_is_a_formula_or_has_a_fault_inside_it()
    {
        var pieces = Gen.Elements(
            "a",
            "b[",
            "]",
            "total",
            "*",
            "/",
            "+",
            "-",
            "(",
            ")",
            ",",
            "..",
            ".",
            "1",
            "2.5",
            "%",
            "@-1q",
            "@ytd",
            "@",
            "if(",
            "sum(",
            "min(",
            "<",
            ">=",
            "=",
            " ",
            "\n",
            "−",
            "é",
            "\uD83D",
            "\0",
            "#"
        );
        Prop.ForAll(
                pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary(),
                text =>
                    Parser.Parse(text, out var fault) is not null
                        ? fault is null
                        : fault!.Start >= 0 && fault.Start <= text.Length && fault.Message.Length > 0
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(40).WithReplay(20130425UL, 5UL));
    }
}
