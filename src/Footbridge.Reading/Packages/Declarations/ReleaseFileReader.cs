using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Reading.Packages.Data;
using Footbridge.Reading.Packages.Yaml;

namespace Footbridge.Reading.Packages.Declarations;

/// <summary>Reads release.yaml.</summary>
internal static class ReleaseFileReader
{
    private static readonly ImmutableArray<(string Word, bool Value)> s_bases = [("signed", false), ("absolute", true)];

    private static readonly ImmutableArray<(string Word, BasisPointConvention Value)> s_basisPoints =
    [
        ("printed", BasisPointConvention.Printed),
        ("exact", BasisPointConvention.Exact),
    ];

    /// <summary>The outputs that a release may have.</summary>
    internal static readonly ImmutableArray<string> Outputs = ["html", "md", "txt", "csv", "json"];

    internal static ReleaseFile Read(MapNode map, ProblemList problems)
    {
        var fields = new Fields(map, Shapes.Release, problems);
        var entity = fields.Line("entity");
        var name = fields.Line("name") ?? entity;
        var ticker = fields.Line("ticker");
        var currency = Currency(fields, problems);
        var fiscalYear = fields.Map("fiscal_year", Shapes.FiscalYear) is { } year ? FiscalYearReader.Read(year, problems) : null;
        var quarter = Quarter(fields, problems);
        var scale = fields.Scale("scale");
        var data = fields.Map("data", Shapes.Data);
        var dataScale = data?.Scale("scale") ?? 0;
        var files = data?.Texts("files") ?? [];
        var segments = Segments(fields, problems);
        var rounding = new RoundingPolicy(fields.Map("rounding", Shapes.Rounding) is { } plugs ? Plugs(plugs, problems) : []);
        var growth = Growth(fields.Map("growth", Shapes.Growth), problems);
        var basisPoints = fields.Word("basis_points", s_basisPoints, out var convention) ? convention : BasisPointConvention.Printed;
        var outputs = OutputNames(fields, problems);
        var settings =
            entity is not null
            && name is not null
            && currency is not null
            && fiscalYear is not null
            && quarter is { } known
            && scale is { } power
                ? new ReleaseSettings(
                    entity,
                    name,
                    ticker,
                    currency,
                    fiscalYear,
                    known,
                    fields.Written("quarter")!.Place,
                    power,
                    dataScale,
                    segments,
                    rounding,
                    growth,
                    basisPoints,
                    outputs
                )
                : null;
        return new ReleaseFile(settings, files, currency, quarter?.ToString());
    }

    private static string? Currency(Fields fields, ProblemList problems)
    {
        if (fields.Written("currency") is not { } written)
        {
            return null;
        }
        if (written.Text.Length == 3 && written.Text.All(char.IsAsciiLetterUpper))
        {
            return written.Text;
        }
        problems.Error(
            written.Place,
            $"currency cannot be {Quoted.Text(written.Text)}",
            "write its three letters of ISO 4217, such as USD"
        );
        return null;
    }

    private static FiscalPeriod? Quarter(Fields fields, ProblemList problems)
    {
        if (fields.Written("quarter") is not { } written)
        {
            return null;
        }
        if (
            PeriodText.IsQuarter(written.Text)
            && int.TryParse(written.Text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
        {
            return FiscalPeriod.OfQuarter(year, written.Text[^1] - '0');
        }
        problems.Error(
            written.Place,
            $"quarter cannot be {Quoted.Text(written.Text)}",
            "write the fiscal year and the quarter, such as 2025-Q2"
        );
        return null;
    }

    private static ImmutableArray<Segment> Segments(Fields fields, ProblemList problems)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        foreach (var (key, value) in (fields.RawMap("segments")?.Entries ?? []).Select(entry => (entry.Key, entry.Value)))
        {
            if (!Names.IsName(key.Text) || key.Text == "total")
            {
                var isTotal = key.Text == "total";
                problems.Error(
                    key.Place,
                    $"a segment cannot be called {Quoted.Text(key.Text)}",
                    isTotal ? "choose another name: total stands for the company as a whole" : Names.Rule
                );
            }
            else if (Fields.Written(value, $"the segment {key.Text}", problems) is { } caption)
            {
                segments.Add(new Segment(key.Text, caption.Text, key.Place));
            }
        }
        return segments.ToImmutable();
    }

    private static ImmutableArray<Written> Plugs(Fields rounding, ProblemList problems)
    {
        var plugs = rounding.Texts("plug");
        foreach (var plug in plugs.Where(plug => !Names.IsLineName(plug.Text)))
        {
            problems.Error(plug.Place, $"plug cannot be {Quoted.Text(plug.Text)}", "write the name of a line");
        }
        return plugs;
    }

    private static GrowthPolicy Growth(Fields? fields, ProblemList problems)
    {
        if (fields is null)
        {
            return new GrowthPolicy(false, null, false, "NM");
        }
        decimal? limit = null;
        if (fields.Written("not_meaningful_above") is { } written)
        {
            if (AmountText.Read(written.Text, out var value, out var isPercent) == AmountFault.None && isPercent && value > 0)
            {
                limit = value;
            }
            else
            {
                problems.Error(
                    written.Place,
                    $"not_meaningful_above cannot be {Quoted.Text(written.Text)}",
                    "write a percentage, such as 999%"
                );
            }
        }
        return new GrowthPolicy(
            fields.Word("base", s_bases, out var isAbsolute) && isAbsolute,
            limit,
            fields.Flag("not_meaningful_across_zero") ?? false,
            fields.Line("not_meaningful") ?? "NM"
        );
    }

    private static ImmutableArray<string> OutputNames(Fields fields, ProblemList problems)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var output in fields.Texts("outputs"))
        {
            if (!Outputs.Contains(output.Text))
            {
                problems.Error(output.Place, $"there is no output {Quoted.Text(output.Text)}", NearWord.Remedy(output.Text, Outputs));
            }
            else if (names.Contains(output.Text))
            {
                problems.Error(output.Place, $"the output {output.Text} is named twice", "keep one of them");
            }
            else
            {
                names.Add(output.Text);
            }
        }
        return names.ToImmutable();
    }
}
