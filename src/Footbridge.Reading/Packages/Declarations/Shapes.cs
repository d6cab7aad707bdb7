using System.Collections.Immutable;
using Footbridge.Reading.Packages.Yaml;

namespace Footbridge.Reading.Packages.Declarations;

/// <summary>The keys of the three YAML files. The published schemas have the same.</summary>
internal static class Shapes
{
    internal static readonly Shape Release = new(
        "release",
        "release.yaml",
        ["entity", "currency", "fiscal_year", "quarter", "scale"],
        ["name", "ticker", "data", "segments", "rounding", "growth", "basis_points", "outputs"]
    );

    internal static readonly Shape FiscalYear = new("fiscal_year", "fiscal_year", ["ends"], ["named_after"]);
    internal static readonly Shape Data = new("data", "data", [], ["files", "scale"]);
    internal static readonly Shape Rounding = new("rounding", "rounding", [], ["plug"]);

    internal static readonly Shape Growth = new(
        "growth",
        "growth",
        [],
        ["base", "not_meaningful_above", "not_meaningful_across_zero", "not_meaningful"]
    );

    internal static readonly Shape Statements = new("statements", "statements.yaml", ["statements"], ["concepts"]);
    internal static readonly Shape Concept = new("concept", "a concept", [], ["caption", "unit", "at", "additive"]);

    internal static readonly Shape Statement = new(
        "statement",
        "a statement",
        ["name", "kind", "title", "columns", "lines"],
        ["note", "scale", "heads"]
    );

    internal static readonly Shape Column = new("column", "a column", ["period"], ["head"]);

    private static readonly ImmutableArray<string> s_format = ["show", "decimals", "dollar", "rule", "italic"];

    internal static readonly Shape Item = new("item", "a line", ["line"], ["caption", "formula", .. s_format]);
    internal static readonly Shape Group = new("group", "a group of lines", [], ["heading", "lines", "total"]);
    internal static readonly Shape SegmentLines = new("segment_lines", "a line for each segment", ["segments"], s_format);
    internal static readonly Shape ReconciliationLines = new("reconciliation_lines", "a reconciliation", ["reconciliation"], ["caption"]);

    internal static readonly Shape Measures = new("measures", "measures.yaml", ["measures"], []);

    internal static readonly Shape Measure = new(
        "measure",
        "a measure",
        ["label"],
        ["gaap", "adjustments", "formula", "non_gaap", "definition", "useful"]
    );

    internal static readonly Shape Gaap = new("gaap", "gaap", ["concept"], ["caption"]);
    internal static readonly Shape Adjustment = new("adjustment", "an adjustment", [], ["add", "subtract", "caption"]);

    /// <summary>The shapes of each file, the file itself first.</summary>
    internal static readonly ImmutableArray<(string File, ImmutableArray<Shape> Shapes)> Files =
    [
        ("release", [Release, FiscalYear, Data, Rounding, Growth]),
        ("statements", [Statements, Concept, Statement, Column, Item, Group, SegmentLines, ReconciliationLines]),
        ("measures", [Measures, Measure, Gaap, Adjustment]),
    ];
}
