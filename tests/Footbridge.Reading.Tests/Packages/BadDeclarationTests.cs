namespace Footbridge.Reading.Tests.Packages;

/// <summary>Each fault of the YAML files gives its line: file, line, column, what is wrong, what to do.</summary>
public class BadDeclarationTests
{
    [Theory]
    // Keys.
    [InlineData(
        "scale: thousands\ndata",
        "scal: thousands\ndata",
        "release.yaml:2:1: release.yaml lacks the key scale; add scale",
        "release.yaml:10:1: release.yaml has no key \"scal\"; write scale"
    )]
    [InlineData("entity: Harbor Lights Corporation\n", "", "release.yaml:2:1: release.yaml lacks the key entity; add entity")]
    [InlineData(
        "quarter: 2025-Q2\n",
        "quarter: 2025-Q2\nquarter: 2025-Q3\n",
        "release.yaml:10:1: the key \"quarter\" stands here again, after line 9; keep one of them"
    )]
    [InlineData(
        "quarter: 2025-Q2\n",
        "quarter: 2025-Q2\nzebra: 1\n",
        "release.yaml:10:1: release.yaml has no key \"zebra\"; its keys are entity, currency, fiscal_year, quarter, scale, name, ticker, data, segments, rounding, growth, basis_points, outputs"
    )]
    // Values.
    [InlineData("entity: Harbor Lights Corporation", "entity:", "release.yaml:2:8: entity is empty; write its value, or leave the key out")]
    [InlineData(
        "entity: Harbor Lights Corporation",
        "entity: [A, B]",
        "release.yaml:2:9: entity is no plain text; write its value on the same line"
    )]
    [InlineData(
        "entity: Harbor Lights Corporation",
        "entity: |\n  A\n  B",
        "release.yaml:3:3: entity has more than one line; write it on one"
    )]
    [InlineData(
        "currency: USD",
        "currency: dollars",
        "release.yaml:5:11: currency cannot be \"dollars\"; write its three letters of ISO 4217, such as USD"
    )]
    [InlineData(
        "ends: last Saturday of September",
        "ends: September 29",
        "release.yaml:7:9: a fiscal year cannot end \"September 29\"; write the last day of a month (December 31), or a weekday by it (last Saturday of September; Saturday nearest January 31)"
    )]
    [InlineData(
        "ends: last Saturday of September",
        "ends: last Someday of September",
        "release.yaml:7:9: a fiscal year cannot end \"last Someday of September\"; write the last day of a month (December 31), or a weekday by it (last Saturday of September; Saturday nearest January 31)"
    )]
    [InlineData("named_after: end", "named_after: ende", "release.yaml:8:16: named_after cannot be \"ende\"; write end")]
    [InlineData(
        "quarter: 2025-Q2",
        "quarter: 2025-Q5",
        "release.yaml:9:10: quarter cannot be \"2025-Q5\"; write the fiscal year and the quarter, such as 2025-Q2"
    )]
    [InlineData("scale: thousands", "scale: thousand", "release.yaml:10:8: scale cannot be \"thousand\"; write thousands")]
    [InlineData(
        "scale: millions",
        "scale: dozens",
        "release.yaml:13:10: scale cannot be \"dozens\"; write one of units, thousands, millions, billions"
    )]
    [InlineData(
        "  stores: Stores",
        "  Stores: Stores",
        "release.yaml:15:3: a segment cannot be called \"Stores\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "  stores: Stores",
        "  total: Stores",
        "release.yaml:15:3: a segment cannot be called \"total\"; choose another name: total stands for the company as a whole"
    )]
    [InlineData("  stores: Stores", "  stores:", "release.yaml:15:10: the segment stores is empty; write its value, or leave the key out")]
    [InlineData(
        "plug: [other_net]",
        "plug: other_net",
        "release.yaml:18:9: plug is no list; write each item on a line of its own after \"- \", or all in [ ] with commas"
    )]
    [InlineData("plug: [other_net]", "plug: [other net]", "release.yaml:18:10: plug cannot be \"other net\"; write the name of a line")]
    [InlineData("base: absolute", "base: absolut", "release.yaml:20:9: base cannot be \"absolut\"; write absolute")]
    [InlineData(
        "not_meaningful_above: 999%",
        "not_meaningful_above: 999",
        "release.yaml:21:25: not_meaningful_above cannot be \"999\"; write a percentage, such as 999%"
    )]
    [InlineData(
        "not_meaningful_across_zero: true",
        "not_meaningful_across_zero: yes",
        "release.yaml:22:31: not_meaningful_across_zero cannot be \"yes\"; write one of true, false"
    )]
    [InlineData(
        "basis_points: exact",
        "basis_points: exactly",
        "release.yaml:24:15: basis_points cannot be \"exactly\"; write one of printed, exact"
    )]
    [InlineData(
        "outputs: [html, json]",
        "outputs: [html, pdf, html]",
        "release.yaml:25:17: there is no output \"pdf\"; write one of html, md, txt, csv, json",
        "release.yaml:25:22: the output html is named twice; keep one of them"
    )]
    [InlineData(
        "fiscal_year:\n  ends: last Saturday of September\n  named_after: end",
        "fiscal_year: December 31",
        "release.yaml:6:14: fiscal_year has no keys of its own; write lines of the form key: value below it"
    )]
    // Files of data.
    [InlineData(
        "files: [facts.csv]",
        "files: [fact.csv]",
        "release.yaml:12:11: the name \"fact.csv\" does not tell what the file holds; let it begin with facts, trial-balance or mapping, and end with .csv or .xlsx"
    )]
    [InlineData(
        "files: [facts.csv]",
        "files: [facts.csv, facts-old.csv]",
        "release.yaml:12:22: there is no file \"facts-old.csv\"; add the file, or name another"
    )]
    [InlineData(
        "files: [facts.csv]",
        "files: [facts.csv, facts.csv]",
        "release.yaml:12:22: \"facts.csv\" is named twice; keep one of them"
    )]
    [InlineData(
        "files: [facts.csv]",
        "files: [../facts.csv]",
        "release.yaml:12:11: the path \"../facts.csv\" leads out of the package; write the path from the package's folder, with forward slashes"
    )]
    [InlineData(
        "files: [facts.csv]",
        "files: [/etc/facts.csv]",
        "release.yaml:12:11: the path \"/etc/facts.csv\" leads out of the package; write the path from the package's folder, with forward slashes"
    )]
    // YAML.
    [InlineData(
        "entity: Harbor Lights Corporation",
        "entity: Harbor: Lights",
        "release.yaml:2:15: a second colon with a blank after it stands in a text without quotes; put the whole text in quotes"
    )]
    [InlineData("  ends: last", "\tends: last", "release.yaml:7:1: a tab stands in the indentation; indent with blanks")]
    [InlineData("ticker: \"NYSE: HLT\"", "ticker: \"NYSE: HLT", "release.yaml:4:9: a quotation mark is not closed; close it")]
    [InlineData(
        "outputs: [html, json]",
        "outputs: [html, json",
        "release.yaml:25:10: a bracket or brace is not closed; close it, and put commas between the items"
    )]
    [InlineData(
        "name: Harbor Lights\n",
        "name: @harbor\n",
        "release.yaml:3:7: a text begins with @ and stands without quotes; put the whole text in quotes"
    )]
    [InlineData(
        "name: Harbor Lights\n",
        "name: &x Harbor Lights\n",
        "release.yaml:3:7: an anchor (&) names a value; leave it out, and write the value wherever it is needed"
    )]
    [InlineData("name: Harbor Lights\n", "name: *x\n", "release.yaml:3:7: an alias (*) stands for a value; write the value itself")]
    [InlineData("name: Harbor Lights\n", "name: !!str Harbor\n", "release.yaml:3:7: a tag (!) gives a type to a value; leave it out")]
    [InlineData(
        "name: Harbor Lights\n",
        "  name: Harbor Lights\n",
        "release.yaml:3:7: a key stands deeper than the lines around it; give all keys of one level the same indentation"
    )]
    [InlineData(
        "name: Harbor Lights\n",
        "---\nname: Harbor Lights\n",
        "release.yaml:3:1: a second document begins here; leave the line --- out"
    )]
    public void In_release_yaml(string written, string instead, params string[] lines) =>
        AssertLines("release.yaml", written, instead, lines);

    [Theory]
    [InlineData("unit: count", "unit: counts", "statements.yaml:2:22: unit cannot be \"counts\"; write count")]
    [InlineData("at: period-end", "at: end", "statements.yaml:2:33: at cannot be \"end\"; only period-end may stand here")]
    [InlineData(
        "  customers: {",
        "  Customers: {",
        "statements.yaml:2:3: a concept cannot be called \"Customers\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "basic_shares: { unit: shares, caption: Basic }",
        "basic_shares: shares",
        "statements.yaml:3:17: the concept \"basic_shares\" has no keys; write it as { caption: ..., unit: ... }"
    )]
    [InlineData(
        "name: operations",
        "name: Operations!",
        "statements.yaml:5:11: name cannot be \"Operations!\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "name: bridge",
        "name: operations",
        "statements.yaml:26:5: there are two statements operations, the other at statements.yaml:5:5; give each a name of its own"
    )]
    [InlineData("kind: income", "kind: incom", "statements.yaml:6:11: kind cannot be \"incom\"; write income")]
    [InlineData("    kind: income\n", "", "statements.yaml:5:5: a statement lacks the key kind; add kind")]
    [InlineData("columns: [quarter]", "columns: []", "statements.yaml:29:5: a statement has no columns; list its columns")]
    [InlineData(
        "{ period: quarter-1y, head: \"2Q24\" }",
        "{ head: \"2Q24\" }",
        "statements.yaml:9:24: a column lacks the key period; add period"
    )]
    [InlineData(
        "scale: millions",
        "scale: 6",
        "statements.yaml:10:12: scale cannot be \"6\"; write one of units, thousands, millions, billions"
    )]
    [InlineData("show: negated", "show: negative", "statements.yaml:19:66: show cannot be \"negative\"; only negated may stand here")]
    [InlineData("decimals: 2", "decimals: two", "statements.yaml:25:76: decimals cannot be \"two\"; write a whole number from 0 to 6")]
    [InlineData("decimals: 2", "decimals: 7", "statements.yaml:25:76: decimals cannot be \"7\"; write a whole number from 0 to 6")]
    [InlineData("italic: true", "italics: true", "statements.yaml:25:79: a line has no key \"italics\"; write italic")]
    [InlineData(
        "- selling",
        "- Selling expenses",
        "statements.yaml:20:13: a line cannot be \"Selling expenses\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "- selling",
        "- { caption: Selling }",
        "statements.yaml:20:13: a line has only \"caption\"; give it one of the keys line, heading, lines, segments, reconciliation"
    )]
    [InlineData(
        "- selling",
        "- {}",
        "statements.yaml:20:13: a line is empty; give it one of the keys line, heading, lines, segments, reconciliation"
    )]
    [InlineData(
        "{ segments: revenues, decimals: 1 }",
        "{ segments: revenues, caption: x }",
        "statements.yaml:15:35: a line for each segment has no key \"caption\"; its keys are segments, show, decimals, dollar, rule, italic"
    )]
    [InlineData(
        "- heading: Per share",
        "- { heading: Per share, total: x }",
        "statements.yaml:24:31: a total stands without lines; add lines, or write it as { line: ..., formula: ... }"
    )]
    [InlineData(
        "- lines: [ \"revenues[stores]\" ]",
        "- lines: []",
        "statements.yaml:23:9: a group has no lines; list them, or leave out the key lines"
    )]
    [InlineData(
        "title: \"{{ name }}: reconciliation\"",
        "title: {{ name }}",
        "statements.yaml:28:12: a text that begins with {{ stands without quotes; put the whole text in quotes"
    )]
    [InlineData(
        "title: \"{{ name }}: reconciliation\"",
        "title: {{ name }} reconciliation",
        "statements.yaml:28:12: a text that begins with {{ stands without quotes; put the whole text in quotes"
    )]
    [InlineData(
        "  - name: operations",
        "  - operations\n  - name: operations",
        "statements.yaml:5:5: a statement has no keys; write name, kind, title, columns and lines"
    )]
    public void In_statements_yaml(string written, string instead, params string[] lines) =>
        AssertLines("statements.yaml", written, instead, lines);

    [Theory]
    [InlineData("    label: Adjusted EBITDA\n", "", "measures.yaml:3:5: a measure lacks the key label; add label")]
    [InlineData(
        "  adjusted_ebitda:",
        "  AdjustedEbitda:",
        "measures.yaml:2:3: a measure cannot be called \"AdjustedEbitda\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "    gaap: { concept: operating_income, caption: Income from operations (GAAP) }\n",
        "",
        "measures.yaml:2:3: the measure \"adjusted_ebitda\" lacks the key gaap; name the GAAP measure that it starts from"
    )]
    [InlineData(
        "{ label: Margin, formula: adjusted_ebitda / total_revenues, non_gaap: true }",
        "{ label: Margin, gaap: operating_income }",
        "measures.yaml:12:3: the measure \"margin\" lacks the key adjustments; list what is added and subtracted"
    )]
    [InlineData(
        "{ label: Margin, formula: adjusted_ebitda / total_revenues, non_gaap: true }",
        "{ label: Margin }",
        "measures.yaml:12:3: the measure \"margin\" does not say how it is computed; give it gaap and adjustments, or a formula"
    )]
    [InlineData(
        "{ label: Margin, formula: adjusted_ebitda / total_revenues, non_gaap: true }",
        "operating_income",
        "measures.yaml:12:11: the measure \"margin\" has no keys; write it as { label: ..., formula: ... }"
    )]
    [InlineData(
        "    useful:",
        "    formula: x\n    useful:",
        "measures.yaml:11:5: the measure \"adjusted_ebitda\" has a formula beside gaap and adjustments; keep one of the two forms"
    )]
    [InlineData(
        "    useful:",
        "    non_gaap: false\n    useful:",
        "measures.yaml:11:5: adjusted_ebitda has adjustments to GAAP, and says that it is no non-GAAP measure; leave non_gaap out"
    )]
    [InlineData(
        "concept: operating_income",
        "concept: operating income",
        "measures.yaml:4:22: concept cannot be \"operating income\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "- { subtract: gain_on_disposal }",
        "- { subtract: a, add: b }",
        "measures.yaml:7:9: an adjustment both adds and subtracts; make two of it"
    )]
    [InlineData(
        "- { subtract: gain_on_disposal }",
        "- { caption: b }",
        "measures.yaml:7:9: an adjustment neither adds nor subtracts; give it the key add or subtract"
    )]
    [InlineData(
        "- { subtract: gain_on_disposal }",
        "- gain_on_disposal",
        "measures.yaml:7:9: an adjustment has no keys; write it as { add: ... } or { subtract: ... }"
    )]
    [InlineData(
        "gains + 2",
        "gains) + (2",
        "measures.yaml:8:19: the parentheses of \"gains) + (2\" do not match; close each that is opened"
    )]
    public void In_measures_yaml(string written, string instead, params string[] lines) =>
        AssertLines("measures.yaml", written, instead, lines);

    [Fact]
    public void All_problems_of_all_files_come_at_once_in_order() =>
        Assert.Equal(
            [
                "facts.csv:2: value \"lots\" is no number; write digits, with a minus sign or parentheses where it is negative",
                "measures.yaml:3:5: a measure lacks the key label; add label",
                "narrative.md:3:15: a binding that begins with {{ is not closed; close it with }}, or write \\{{ for the braces themselves",
                "release.yaml:5:11: currency cannot be \"usd\"; write its three letters of ISO 4217, such as USD",
                "statements.yaml:6:11: kind cannot be \"incom\"; write income",
                "statements.yaml:25:76: decimals cannot be \"two\"; write a whole number from 0 to 6",
            ],
            SamplePackage
                .Good.Changed("release.yaml", "currency: USD", "currency: usd")
                .Changed("statements.yaml", "kind: income", "kind: incom")
                .Changed("statements.yaml", "decimals: 2", "decimals: two")
                .Changed("measures.yaml", "    label: Adjusted EBITDA\n", "")
                .Changed("facts.csv", "\"1,234.5\"", "lots")
                .Changed("narrative.md", "total_revenues | millions }}**", "total_revenues | millions **")
                .Problems()
        );

    [Fact]
    public void Values_deep_inside_each_other_are_refused_at_once()
    {
        var deep = new string('[', 200_000);
        AssertLines(
            "release.yaml",
            "[html, json]",
            deep,
            "release.yaml:25:50: values stand inside each other more than 40 deep; take levels out"
        );
    }

    [Fact]
    public void Aliases_that_would_grow_without_end_are_not_followed() =>
        Assert.All(
            SamplePackage
                .Good.With(
                    "measures.yaml",
                    "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 20).Select(level => $"b{level}: &b{level} [*a, *a, *a, *a]\n"))
                )
                .Problems(),
            line => Assert.StartsWith("measures.yaml:", line, StringComparison.Ordinal)
        );

    [Fact]
    public void A_file_of_faults_lists_a_hundred_and_counts_the_others()
    {
        var lines = SamplePackage
            .Good.With("measures.yaml", "measures:\n" + string.Concat(Enumerable.Range(0, 150).Select(index => $"  m{index}: 1\n")))
            .Problems();
        Assert.Equal(101, lines.Length);
        Assert.Equal("measures.yaml: 50 more errors of this file are not listed; mend those above first", lines[^1]);
    }

    [Fact]
    public void What_a_terminal_would_obey_is_not_shown() =>
        AssertLines(
            "release.yaml",
            "scale: thousands",
            "scale: \"\\e[2Jthousands\\u202E\\n\"",
            "release.yaml:10:9: scale cannot be \"\uFFFD[2Jthousands\uFFFD\"; write one of units, thousands, millions, billions"
        );

    private static void AssertLines(string path, string written, string instead, params string[] lines)
    {
        var found = SamplePackage.Good.Changed(path, written, instead).Problems();
        Assert.Equal(lines, found);
    }
}
