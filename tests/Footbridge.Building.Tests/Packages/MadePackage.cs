using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Datasets;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;
using Footbridge.Core.Tables;

namespace Footbridge.Building.Tests.Packages;

/// <summary>Puts a package together in a test as its files would: rows of facts.csv, lines of statements, measures. Places are counted as in files.</summary>
internal sealed class MadePackage
{
    private readonly List<DataPoint> _points = [];
    private readonly List<ConceptDefinition> _concepts = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Measure> _measures = [];
    private readonly List<ReleaseBlock> _narrative = [];
    private int _line;

    public ReleaseSettings Settings { get; private set; } =
        new(
            "Harbor Lights Corporation",
            "Harbor Lights",
            "NYSE: HLT",
            "USD",
            FiscalYearRule.Calendar,
            FiscalPeriod.OfQuarter(2025, 1),
            new PackagePlace("release.yaml", 5),
            3,
            0,
            [],
            new RoundingPolicy([]),
            new GrowthPolicy(false, null, false, "NM"),
            BasisPointConvention.Printed,
            []
        );

    public MadePackage With(Func<ReleaseSettings, ReleaseSettings> change)
    {
        Settings = change(Settings);
        return this;
    }

    /// <summary>"2025-Q2", "2025-FY".</summary>
    public MadePackage Quarter(string quarter) => With(settings => settings with { Quarter = Period(quarter) });

    public MadePackage Segments(params string[] names) =>
        With(settings =>
            settings with
            {
                Segments = [.. names.Select(name => new Segment(name, name.ToUpperInvariant(), new PackagePlace("release.yaml", 9)))],
            }
        );

    public MadePackage DataScale(int scale) => With(settings => settings with { DataScale = scale });

    /// <summary>Rows "concept,period,segment,value,unit"; the last one may be left out.</summary>
    public MadePackage Facts(string rows)
    {
        foreach (var row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = row.Split(',');
            UnitKind? unit =
                cells.Length < 5 || cells[4].Length == 0
                    ? null
                    : cells[4] switch
                    {
                        "money" => UnitKind.Money,
                        "shares" => UnitKind.Shares,
                        "per_share" => UnitKind.PerShare,
                        "percent" => UnitKind.Percent,
                        "ratio" => UnitKind.Ratio,
                        "count" => UnitKind.Count,
                        _ => throw new ArgumentException($"{cells[4]} is no unit", nameof(rows)),
                    };
            Fact(cells[0], cells[1], cells[2].Length == 0 ? null : cells[2], decimal.Parse(cells[3], CultureInfo.InvariantCulture), unit);
        }
        return this;
    }

    public MadePackage Fact(string concept, string period, string? segment, decimal value, UnitKind? unit = null)
    {
        // The first line of a file is its head.
        _points.Add(new DataPoint(concept, period, segment, value, unit, new PackagePlace("facts.csv", _points.Count + 2)));
        return this;
    }

    public MadePackage Concept(string name, UnitKind? unit = null, bool? isInstant = null, bool? isAdditive = null, string? caption = null)
    {
        _concepts.Add(new ConceptDefinition(name, caption, unit, isInstant, isAdditive, Place()));
        return this;
    }

    public MadePackage Measure(string name, string formula)
    {
        _measures.Add(new Measure(name, name, Text(formula, "measures.yaml"), null, null, [], null, null, false, Place("measures.yaml")));
        return this;
    }

    public MadePackage Measure(string name, string anchor, params string[] adjustments)
    {
        _measures.Add(
            new Measure(
                name,
                name,
                null,
                Text(anchor, "measures.yaml"),
                null,
                [.. adjustments.Select(formula => new Adjustment(Text(formula, "measures.yaml"), null))],
                null,
                null,
                true,
                Place("measures.yaml")
            )
        );
        return this;
    }

    public MadePackage Statement(string name, StatementKind kind, params StatementLine[] lines) =>
        Add(
            new Statement(
                name,
                kind,
                Text(name),
                null,
                [new StatementColumn(Text("quarter"), null)],
                [.. lines],
                null,
                HeadStyle.Full,
                Place()
            )
        );

    public MadePackage Add(Statement statement)
    {
        _statements.Add(statement);
        return this;
    }

    public MadePackage Add(ReleaseBlock block)
    {
        _narrative.Add(block);
        return this;
    }

    public ItemLine Line(string name, string? formula = null, bool isNegated = false, string? caption = null) =>
        new(
            Text(name),
            caption is null ? null : Text(caption),
            formula is null ? null : Text(formula),
            LineFormat.Usual with
            {
                IsNegated = isNegated,
            },
            Place()
        );

    public SegmentLines EachSegment(string concept) => new(Text(concept), LineFormat.Usual, Place());

    public LineGroup Group(ItemLine? total, params StatementLine[] lines) => new(null, [.. lines], total, Place());

    /// <summary>A text on a line of its own, from the ninth column on.</summary>
    public Written Text(string text, string file = "statements.yaml") => new(text, Place(file));

    public ReleasePackage ToPackage() =>
        new(
            Settings,
            [.. _concepts],
            [.. _statements],
            [.. _measures],
            [.. _narrative],
            new Dataset([.. _points]),
            ImmutableArray<PackageSource>.Empty
        );

    public static FiscalPeriod Period(string text)
    {
        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return text[5..] switch
        {
            "H1" => FiscalPeriod.ToDate(year, 2),
            "9M" => FiscalPeriod.ToDate(year, 3),
            "FY" => FiscalPeriod.OfYear(year),
            var quarter => FiscalPeriod.OfQuarter(year, quarter[1] - '0'),
        };
    }

    private PackagePlace Place(string file = "statements.yaml") => new(file, ++_line, 9);
}
