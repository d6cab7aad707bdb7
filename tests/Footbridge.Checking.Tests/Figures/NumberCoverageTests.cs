using System.Diagnostics;
using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Figures;

/// <summary>Whatever the text: every digit lies in one number, and numbers stand in order and apart.</summary>
public class NumberCoverageTests
{
    private static readonly string[] s_pieces =
    [
        "1",
        "0",
        "7",
        "12",
        "2013",
        "1,234",
        "1.5",
        ".5",
        "(",
        ")",
        "$",
        "€",
        "%",
        " ",
        "  ",
        "\u00A0",
        "\n",
        "-",
        "–",
        "−",
        "+",
        ",",
        ".",
        "/",
        ":",
        "'",
        "’",
        "#",
        "&",
        "@",
        "_",
        "*",
        "¹",
        "²",
        "½",
        "₂",
        "①",
        "°",
        "EUR",
        "USD",
        "US",
        "C",
        "R",
        "Q",
        "H",
        "FY",
        "M",
        "x",
        "p",
        "a.m.",
        "p.m.",
        "March",
        "May",
        "of",
        "and",
        "to",
        "per",
        "share",
        "shares",
        "cent",
        "percent",
        "basis",
        "points",
        "million",
        "bn",
        "one",
        "two",
        "half",
        "twenty",
        "hundred",
        "first",
        "third",
        "quarter",
        "months",
        "stores",
        "Form",
        "No",
        "Section",
        "par",
        "value",
        "in",
        "was",
        "St",
        "COVID",
        "www.",
        "http://",
        ".com",
        "dollars",
        "U.S.",
        "Top",
        "for",
        "th",
        "é",
        "漢",
        "\uD83D\uDE00",
    ];

    [Fact]
    public void Any_text_is_covered()
    {
        var texts = Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces));
        Prop.ForAll(texts.ToArbitrary(), text => Violation(text, Numbers.In(text)) is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(40).WithReplay(20130425UL, 3UL));
    }

    [Fact]
    public void Any_text_with_raised_stretches_is_covered()
    {
        var texts = Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces));
        var cuts = Gen.Choose(0, 30).Two();
        Prop.ForAll(
                texts.Zip(cuts).ToArbitrary(),
                sample =>
                {
                    var (text, (from, length)) = sample;
                    var start = Math.Min(from, text.Length);
                    var mapped = new MappedText(text, [new(0, 0, text.Length)], [new(start, Math.Min(text.Length, start + length))]);
                    return Violation(text, Numbers.In(mapped)) is null;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(40).WithReplay(20130426UL, 5UL));
    }

    [Fact]
    public void Any_cell_is_read_and_keeps_inside_its_text()
    {
        var texts = Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces));
        Prop.ForAll(
                texts.ToArbitrary(),
                text =>
                {
                    var reading = CellScanner.Read(text, new ScanContext());
                    return reading.Number.Start <= reading.Number.End && reading.Number.End <= text.Length;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(12).WithReplay(20130427UL, 7UL));
    }

    [Fact]
    public void All_real_documents_are_covered()
    {
        foreach (var file in Directory.EnumerateFiles(Shared.PathOf("corpus/releases")).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                Assert.Null(Violation(line, Numbers.In(line)));
            }
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("(1")]
    [InlineData("a1")]
    [InlineData("one ")]
    [InlineData("first second ")]
    [InlineData("$ ")]
    [InlineData("1 800 ")]
    [InlineData("x1.com/")]
    [InlineData("A1B")]
    public void Hostile_repetition_takes_linear_time(string piece)
    {
        var text = MappedText.Verbatim(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)), 0);
        var found = new List<TextNumber>();
        var watch = Stopwatch.StartNew();
        NumberScanner.Scan(text, new ScanContext(), found);
        // Quadratic behaviour takes minutes here; linear takes milliseconds.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
        Assert.Null(Violation(text.Value, found));
    }

    private static string? Violation(string text, List<TextNumber> numbers)
    {
        var end = 0;
        foreach (var number in numbers)
        {
            if (number.Start < end || number.End <= number.Start || number.End > text.Length)
            {
                return $"'{text}': {number} overlaps or is empty";
            }
            if (text.AsSpan(end, number.Start - end).IndexOfAnyInRange('0', '9') >= 0)
            {
                return $"'{text}': a digit before {number} is lost";
            }
            if (number.Kind is null == (number.Unit is null))
            {
                return $"'{text}': {number} is a figure without a unit, or has a unit and is none";
            }
            end = number.End;
        }
        return text.AsSpan(end).IndexOfAnyInRange('0', '9') >= 0 ? $"'{text}': a digit at the end is lost" : null;
    }
}
