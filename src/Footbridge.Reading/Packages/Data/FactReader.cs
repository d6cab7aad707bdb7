using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Datasets;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Data;

/// <summary>Reads facts.csv and facts.xlsx: a fact a row.</summary>
internal static class FactReader
{
    private static readonly ImmutableArray<ColumnName> s_columns =
    [
        new("concept", [], true),
        new("period", [], true),
        new("segment", [], false),
        new("value", [], true),
        new("unit", [], false),
        // What a build adds to the facts that it writes, so that its facts.csv can be data again.
        new("scale", [], false, IsRemark: true),
        new("label", [], false, IsRemark: true),
        new("days", [], false, IsRemark: true),
        new("formula", [], false, IsRemark: true),
        new("origin", [], false, IsRemark: true),
    ];

    internal static void Read(
        SheetRows rows,
        string file,
        string? currency,
        int? scale,
        ImmutableArray<DataPoint>.Builder points,
        ProblemList problems
    )
    {
        if (Columns.Read(rows, file, s_columns, problems) is not { } columns)
        {
            return;
        }
        var concepts = new StringPool<bool>(text => Names.IsName(text));
        var segments = new StringPool<bool>(text => Names.IsName(text));
        var periods = new StringPool<bool>(text => PeriodText.IsPeriod(text));
        var units = new StringPool<UnitKind?>(text => UnitWords.Find(text, currency));
        var (conceptAt, periodAt, segmentAt) = (columns["concept"], columns["period"], columns["segment"]);
        var (valueAt, unitAt, scaleAt) = (columns["value"], columns["unit"], columns["scale"]);
        while (rows.Read())
        {
            var place = new PackagePlace(file, rows.Line);
            var isGood = columns.Cover(rows, place, problems);
            var (concept, isName) = concepts[rows.Cell(conceptAt)];
            if (!isName)
            {
                problems.Error(place, concept.Length == 0 ? "concept is empty" : $"concept cannot be {Quoted.Text(concept)}", Names.Rule);
            }
            var (period, isPeriod) = periods[rows.Cell(periodAt)];
            if (!isPeriod)
            {
                problems.Error(place, period.Length == 0 ? "period is empty" : $"period cannot be {Quoted.Text(period)}", PeriodText.Forms);
            }
            string? segment = null;
            if (segmentAt >= 0 && rows.Cell(segmentAt) is { IsEmpty: false } named)
            {
                (segment, var isSegment) = segments[named];
                if (!isSegment)
                {
                    problems.Error(place, $"segment cannot be {Quoted.Text(segment)}", Names.Rule);
                    isGood = false;
                }
            }
            UnitKind? unit = null;
            if (unitAt >= 0 && rows.Cell(unitAt) is { IsEmpty: false } unitCell)
            {
                (var word, unit) = units[unitCell];
                if (unit is null)
                {
                    problems.Error(place, $"unit cannot be {Quoted.Text(word)}", UnitWords.Remedy(word, currency));
                    isGood = false;
                }
            }
            // Where release.yaml itself is at fault there is no scale to compare with.
            if (scaleAt >= 0 && scale is { } power && !IsInScale(rows.Cell(scaleAt), unit, power))
            {
                problems.Error(
                    place,
                    $"the row is in the scale {Quoted.Text(rows.Cell(scaleAt))}, the data are read in {ScaleWords.All.First(word => word.Value == power).Word}",
                    "set the scale under data in release.yaml to that of the file, or leave the column out"
                );
                isGood = false;
            }
            if (Amounts.Read(rows.Cell(valueAt), "value", place, problems, out var isPercent) is not { } value)
            {
                continue;
            }
            if (isPercent && unit is not (null or UnitKind.Percent or UnitKind.Ratio))
            {
                problems.Error(
                    place,
                    $"the value {Quoted.Text(rows.Cell(valueAt))} is a percentage, its unit is {rows.Cell(unitAt)}",
                    "correct one of them"
                );
                isGood = false;
            }
            if (isGood && isName && isPeriod)
            {
                points.Add(new DataPoint(concept, period, segment, value, isPercent ? unit ?? UnitKind.Percent : unit, place));
            }
        }
    }

    // A build writes the power of ten beside each fact. Another one than the package's would shift every amount without a word.
    private static bool IsInScale(ReadOnlySpan<char> written, UnitKind? unit, int scale) =>
        written.IsEmpty
        || int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var power)
            && unit switch
            {
                UnitKind.Money or UnitKind.Shares => power == scale,
                null => power == scale || power == 0,
                _ => power == 0,
            };
}
