using System.Text;
using Footbridge.Core.Releases;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>The text of a release: Markdown around bindings.</summary>
public class NarrativeTests
{
    [Theory]
    // Marks of Markdown inside a binding are the binding's own.
    [InlineData(
        "Up {{ a * b | change yoy \"rose {}\" \"*fell* _{}_\" }} now *so*.",
        "P[Up |{a * b | change yoy \"rose {}\" \"*fell* _{}_\"}| now |i:so|.]"
    )]
    [InlineData("**{{ x }}**", "P[b:{x}]")]
    [InlineData("_{{ x }}_ and __{{ y }}__ and ***{{ z }}***", "P[i:{x}| and |b:{y}| and |bi:{z}]")]
    [InlineData("{{ literal \"}}\" }}", "P[{literal \"}}\"}]")]
    [InlineData("{{x}}{{y}}", "P[{x}|{y}]")]
    [InlineData("{{}}", "P[{}]")]
    [InlineData("a {{ x\n| millions }} b", "P[a |{x\n| millions}| b]")]
    [InlineData("5{{ x }}6_7_8", "P[5|{x}|6_7_8]")]
    [InlineData("[{{ x }} more](https://example.com)", "P[<https://example.com>{x}|<https://example.com> more]")]
    // Braces that are meant as such.
    [InlineData("\\{{ x }}", "P[{{ x }}]")]
    [InlineData("a } }} {", "P[a } }} {]")]
    // Emphasis, escapes, entities, breaks.
    [InlineData("*a **b** c* d", "P[i:a |bi:b|i: c| d]")]
    [InlineData("5 \\* 6 &amp; 7 &lt;b&gt;", "P[5 |* 6 &| 7 <|b>]")]
    [InlineData("one\ntwo", "P[one |two]")]
    [InlineData("one  \ntwo\\\nthree", "P[one|/|two|/|three]")]
    [InlineData("{{ x }}\n{{ y }}", "P[{x}| |{y}]")]
    [InlineData("snake_case_name", "P[snake_case_name]")]
    [InlineData("a < b > c", "P[a < b > c]")]
    // Links.
    [InlineData(
        "<https://a.example/b_c> <me@a.example>",
        "P[<https://a.example/b_c>https://a.example/b_c| |<mailto:me@a.example>me@a.example]"
    )]
    [InlineData(
        "See https://a.example/1 and www.b.example.",
        "P[See |<https://a.example/1>https://a.example/1| and |<http://www.b.example>www.b.example|.]"
    )]
    [InlineData("[the **page**][1]\n\n[1]: https://a.example", "P[<https://a.example>the |b:<https://a.example>page]")]
    // Blocks.
    [InlineData("# One\n## Two ##\nThree\n---", "H1[One] H2[Two] H2[Three]")]
    [InlineData("- a\n- b\n  - c\n    1. d\n- e", "U(P[a];P[b] U(P[c] O(P[d]));P[e])")]
    [InlineData("1. a\n2. b\n\n   c", "O(P[a];P[b] P[c])")]
    [InlineData("> a\n> b\n>\n> - c", "Q(P[a |b] U(P[c]))")]
    [InlineData("a\n\n* * *\n\nb", "P[a] HR P[b]")]
    [InlineData("<!-- a note\n{{ x }} -->\n\na <!-- 1 --> b", "P[a | b]")]
    // Blocks that are bindings.
    [InlineData("{{ table operations }}", "B{table operations}")]
    [InlineData("{{ definitions }}\n{{ usefulness }}", "B{definitions} B{usefulness}")]
    [InlineData("Above\n{{ table a }}\nbelow\n{{ table b }}", "P[Above] B{table a} P[below] B{table b}")]
    [InlineData("- {{ table a }}\n- b", "U(B{table a};P[b])")]
    [InlineData("{{ table }} and {{ table * 2 }} and {{ definitions / 2 }}", "P[{table}| and |{table * 2}| and |{definitions / 2}]")]
    [InlineData("{{ x }}", "P[{x}]")]
    [InlineData("a\r\nb\r\n\r\n{{ table x }}\r\n", "P[a |b] B{table x}")]
    [InlineData("\uFEFFa", "P[a]")]
    [InlineData("", "")]
    public void A_text_becomes_blocks(string markdown, string blocks) =>
        Assert.Equal(blocks, Shown(SamplePackage.Good.With("narrative.md", markdown).Package().Narrative));

    [Fact]
    public void Every_piece_has_its_place()
    {
        var runs = Assert
            .IsType<ParagraphBlock>(
                Assert.Single(
                    SamplePackage
                        .Good.With("narrative.md", "One \\* two *three* {{  x }}\nfour &amp; **five {{ y }} six**")
                        .Package()
                        .Narrative
                )
            )
            .Runs;
        Assert.Equal(
            [
                "1:1 One ",
                "1:6 * two ",
                "1:13 three",
                "1:19  ",
                "1:24 x",
                "1:28  ",
                "2:1 four &",
                "2:11  ",
                "2:14 five ",
                "2:22 y",
                "2:26  six",
            ],
            runs.Select(run =>
                run switch
                {
                    TextRun text => $"{text.Place!.Line}:{text.Place.Column} {text.Text}",
                    BindingRun binding => $"{binding.Binding.Place.Line}:{binding.Binding.Place.Column} {binding.Binding.Text}",
                    _ => "",
                }
            )
        );
    }

    [Theory]
    [InlineData(
        "a {{ x",
        "narrative.md:1:3: a binding that begins with {{ is not closed; close it with }}, or write \\{{ for the braces themselves"
    )]
    [InlineData(
        "a {{ x\n\nb }}",
        "narrative.md:1:3: a binding that begins with {{ is not closed; close it with }}, or write \\{{ for the braces themselves"
    )]
    [InlineData(
        "a {{ x and {{ y }}",
        "narrative.md:1:3: a binding that begins with {{ is not closed; close it with }}, or write \\{{ for the braces themselves"
    )]
    [InlineData("See {{ table x }} here", "narrative.md:1:8: \"table x\" stands inside a line; put it alone on a line")]
    [InlineData("# {{ table x }}", "narrative.md:1:6: \"table x\" stands in a heading; put it alone on a line, with a blank line below it")]
    [InlineData(
        "{{ table x }}\n---",
        "narrative.md:1:4: \"table x\" stands in a heading; put it alone on a line, with a blank line below it"
    )]
    [InlineData(
        "a | b\n--- | ---\n1 | 2",
        "narrative.md:1:1: a table is typed into the text; declare it in statements.yaml, and place it with {{ table NAME }}"
    )]
    [InlineData(
        "| a | b |\n|:--|--:|\n| 1 | 2 |",
        "narrative.md:1:1: a table is typed into the text; declare it in statements.yaml, and place it with {{ table NAME }}"
    )]
    [InlineData("<div>\nhello\n</div>", "narrative.md:1:1: HTML has no place in the text; write Markdown, or put a backslash before <")]
    [InlineData(
        "a\n\nb <b>c</b>",
        "narrative.md:3:3: HTML has no place in the text; write Markdown, or put a backslash before <",
        "narrative.md:3:7: HTML has no place in the text; write Markdown, or put a backslash before <"
    )]
    [InlineData(
        "<script>alert(1)</script>",
        "narrative.md:1:1: HTML has no place in the text; write Markdown, or put a backslash before <"
    )]
    [InlineData(
        "<!-- a --> text",
        "narrative.md:1:1: text stands on the line of a comment, or a comment is not closed; give the comment lines of its own, and close it with -->"
    )]
    [InlineData(
        "<!-- a\n\ntext",
        "narrative.md:1:1: text stands on the line of a comment, or a comment is not closed; give the comment lines of its own, and close it with -->"
    )]
    [InlineData(
        "![logo](https://a.example/x.png)",
        "narrative.md:1:1: a picture has no place in the text; leave it out, or put a backslash before the exclamation mark"
    )]
    [InlineData("a `b` c", "narrative.md:1:3: code between backticks has no place in a release; leave the backticks out")]
    [InlineData("```\ncode\n```", "narrative.md:1:1: a block of code has no place in a release; write it as a paragraph")]
    [InlineData("a\n\n    b", "narrative.md:3:1: a line that is indented by four blanks or more is code; indent it by less")]
    [InlineData(
        "2013. A good year",
        "narrative.md:1:1: a numbered list begins with 2013; begin it with 1, or put a backslash before the point where it is no list"
    )]
    [InlineData(
        "[a](javascript:alert)",
        "narrative.md:1:1: a link leads to \"javascript:alert\"; give an address that begins with https://, http://, mailto: or tel:"
    )]
    [InlineData(
        "[a](about.html)",
        "narrative.md:1:1: a link leads to \"about.html\"; give an address that begins with https://, http://, mailto: or tel:"
    )]
    [InlineData("[a](<https://a.example/{{ x }}>)", "narrative.md:1:1: a binding stands in the address of a link; write the address out")]
    [InlineData(
        "[a](https://a.example \"title\")",
        "narrative.md:1:1: a link has a title; leave it out: only the link's own text is shown"
    )]
    [InlineData("a \uE000 b", "narrative.md:1:3: a character (U+E000) has no meaning in a text; delete it")]
    [InlineData("a \u001B[2J b", "narrative.md:1:3: a character (U+001B) has no meaning in a text; delete it")]
    public void A_fault_gives_its_line(string markdown, params string[] lines) =>
        Assert.Equal(lines, SamplePackage.Good.With("narrative.md", markdown).Problems());

    [Theory]
    [InlineData(
        "{{ include boilerplate/none.md }}",
        "narrative.md:1:4: there is no file \"boilerplate/none.md\"; add the file, or name another"
    )]
    [InlineData(
        "{{ include ../about.md }}",
        "narrative.md:1:4: the path \"../about.md\" leads out of the package; write the path from the package's folder, with forward slashes"
    )]
    [InlineData(
        "{{ include /etc/passwd }}",
        "narrative.md:1:4: the path \"/etc/passwd\" leads out of the package; write the path from the package's folder, with forward slashes"
    )]
    [InlineData(
        "{{ include a/../../b.md }}",
        "narrative.md:1:4: the path \"a/../../b.md\" leads out of the package; write the path from the package's folder, with forward slashes"
    )]
    [InlineData(
        "{{ include a\\b.md }}",
        "narrative.md:1:4: the path \"a\\b.md\" holds a character that a path must not have; write the path from the package's folder, with forward slashes"
    )]
    [InlineData("{{ include facts.csv }}", "narrative.md:1:4: \"facts.csv\" is no Markdown file; include a file that ends in .md")]
    [InlineData(
        "{{ include narrative.md }}",
        "narrative.md:1:4: \"narrative.md\" includes itself by way of narrative.md; leave one of the inclusions out"
    )]
    [InlineData(
        "a {{ include boilerplate/about.md }}",
        "narrative.md:1:6: \"include boilerplate/about.md\" stands inside a line; put it alone on a line"
    )]
    [InlineData(
        "{{ include boilerplate/none.md }}\n\n{{ include boilerplate/none.md }}",
        "narrative.md:1:4: there is no file \"boilerplate/none.md\"; add the file, or name another"
    )]
    public void An_inclusion_stays_inside_and_ends(string markdown, params string[] lines) =>
        Assert.Equal(lines, SamplePackage.Good.With("narrative.md", markdown).Problems());

    [Fact]
    public void Files_that_include_each_other_are_refused() =>
        Assert.Equal(
            ["b.md:1:4: \"boilerplate/about.md\" includes itself by way of boilerplate/about.md and b.md; leave one of the inclusions out"],
            SamplePackage
                .Good.With("boilerplate/about.md", "{{ include b.md }}")
                .With("b.md", "{{ include boilerplate/about.md }}")
                .Problems()
        );

    [Fact]
    public void Files_that_include_the_next_one_twice_do_not_grow_without_end()
    {
        var package = SamplePackage.Good.With("narrative.md", "{{ include f0.md }}");
        for (var level = 0; level < 30; level++)
        {
            package = package.With($"f{level}.md", $"{{{{ include f{level + 1}.md }}}}\n\n{{{{ include f{level + 1}.md }}}}\n");
        }
        Assert.Equal(
            ["the text includes more than 200 files"],
            package.With("f30.md", "end").Read().Problems.Select(problem => problem.Message)
        );
    }

    [Fact]
    public void A_file_may_be_included_twice_and_stand_where_it_is_included() =>
        Assert.Equal(
            "U(P[a] H2[About] P[Founded in 1996.];P[b]) H2[About] P[Founded in 1996.] Q(H2[About] P[Founded in 1996.])",
            Shown(
                SamplePackage
                    .Good.With(
                        "narrative.md",
                        "- a\n\n  {{ include boilerplate/about.md }}\n- b\n\n{{ include \"boilerplate/about.md\" }}\n\n> {{ include boilerplate/about.md }}\n"
                    )
                    .Package()
                    .Narrative
            )
        );

    [Theory]
    [InlineData("> ", 25, "narrative.md:1:1: lists and quotations stand inside each other more than 24 deep; write it in a simpler form")]
    [InlineData(
        "*a ",
        1001,
        "narrative.md:1:1: a paragraph has more than 1,000 brackets, asterisks and the like; write it in a simpler form"
    )]
    [InlineData("word ", 6401, "narrative.md:1:1: a paragraph is longer than 32,000 characters; write it in a simpler form")]
    public void What_no_release_needs_is_refused(string piece, int times, string line) =>
        Assert.Equal([line], SamplePackage.Good.With("narrative.md", string.Concat(Enumerable.Repeat(piece, times))).Problems());

    [Fact]
    public void Lists_inside_lists_without_end_are_refused() =>
        Assert.Equal(
            ["narrative.md: the text is nested too deeply; write it in a simpler form"],
            SamplePackage
                .Good.With("narrative.md", string.Concat(Enumerable.Range(0, 500).Select(level => new string(' ', 2 * level) + "- a\n\n")))
                .Problems()
        );

    [Fact]
    public void Emphasis_inside_emphasis_is_read() =>
        Assert.Single(
            SamplePackage
                .Good.With("narrative.md", string.Concat(Enumerable.Repeat("*a ", 400)) + string.Concat(Enumerable.Repeat("b* ", 400)))
                .Package()
                .Narrative
        );

    [Theory]
    [InlineData("> ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("1. ", 50_000)]
    [InlineData("[", 100_000)]
    [InlineData("*a ", 100_000)]
    [InlineData("**a ", 100_000)]
    [InlineData("_a*", 100_000)]
    [InlineData("[a](", 100_000)]
    [InlineData("![", 100_000)]
    [InlineData("`", 100_000)]
    [InlineData("<", 100_000)]
    [InlineData("{{", 100_000)]
    [InlineData("{{ \"", 100_000)]
    [InlineData("{{x}}", 100_000)]
    [InlineData("\\", 100_000)]
    [InlineData("[a]: b\n", 50_000)]
    [InlineData("|-", 100_000)]
    [InlineData("a\n|-|-\n", 50_000)]
    [InlineData("- a\n\n", 50_000)]
    [InlineData("www.", 100_000)]
    [InlineData("http://a.b ", 90_000)]
    [InlineData("www.a.b ", 100_000)]
    public void Hostile_texts_are_read_in_bounded_time(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var read = Task.Run(() => SamplePackage.Good.With("narrative.md", text).Read(), TestContext.Current.CancellationToken);
        Assert.True(read.Wait(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken), "takes more than 20 s");
    }

    private static string Shown(IEnumerable<ReleaseBlock> blocks) => string.Join(' ', blocks.Select(Shown));

    private static string Shown(ReleaseBlock block) =>
        block switch
        {
            HeadingBlock heading => $"H{heading.Level}{Shown(heading.Runs)}",
            ParagraphBlock paragraph => $"P{Shown(paragraph.Runs)}",
            ListBlock list => $"{(list.IsOrdered ? 'O' : 'U')}({string.Join(';', list.Items.Select(item => Shown(item)))})",
            QuoteBlock quote => $"Q({Shown(quote.Blocks)})",
            BreakBlock => "HR",
            BindingBlock binding => $"B{{{binding.Binding.Text}}}",
            _ => "?",
        };

    private static string Shown(IEnumerable<Run> runs) => $"[{string.Join('|', runs.Select(Shown))}]";

    private static string Shown(Run run) =>
        run switch
        {
            TextRun text => Style(text.Style, text.Link) + text.Text,
            BindingRun binding => $"{Style(binding.Style, binding.Link)}{{{binding.Binding.Text}}}",
            LineBreakRun => "/",
            _ => "?",
        };

    private static string Style(RunStyle style, string? link)
    {
        var shown = new StringBuilder();
        shown.Append(style.HasFlag(RunStyle.Strong) ? "b" : "").Append(style.HasFlag(RunStyle.Emphasis) ? "i" : "");
        shown.Append(shown.Length > 0 ? ":" : "").Append(link is null ? "" : $"<{link}>");
        return shown.ToString();
    }
}
