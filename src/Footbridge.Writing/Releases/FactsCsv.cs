using System.Globalization;
using System.Text;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>
/// Every fact as a row. The first five columns are those of a package's own facts.csv, in the scale of the package's data, so
/// that the file can stand in its place; the others tell more.
/// </summary>
public static class FactsCsv
{
    /// <summary>The file's name.</summary>
    public const string Name = "facts.csv";

    /// <summary>Writes the facts.</summary>
    public static ReleaseFile Write(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var csv = new StringBuilder("concept,period,segment,value,unit,scale,label,days,formula,origin\n");
        foreach (var fact in release.Facts)
        {
            var scale = fact.Unit.Kind is UnitKind.Money or UnitKind.Shares ? release.Settings.DataScale : 0;
            string[] fields =
            [
                fact.Concept,
                fact.Period.IsInstant ? fact.Period.ToString() : fact.FiscalPeriod.ToString(),
                fact.Segment ?? "",
                ExactText.Of(Value(fact) / Powers.Ten(scale)),
                Unit(fact.Unit.Kind),
                scale.ToString(CultureInfo.InvariantCulture),
                Words(fact.Label),
                fact.Period.ToString(),
                Words(fact.Formula),
                Words(fact.Origin),
            ];
            csv.AppendJoin(',', fields.Select(Quoted)).Append('\n');
        }
        return ReleaseFile.Data(Name, csv.ToString());
    }

    // Data have no basis points: they are a ratio there.
    private static decimal Value(ReleaseFact fact) => fact.Unit.Kind == UnitKind.BasisPoints ? fact.Value / 10_000m : fact.Value;

    private static string Unit(UnitKind kind) =>
        kind switch
        {
            UnitKind.Money => "money",
            UnitKind.PerShare => "per_share",
            UnitKind.Shares => "shares",
            UnitKind.Percent => "percent",
            UnitKind.Count => "count",
            _ => "ratio",
        };

    // A spreadsheet would compute what starts like a formula of its own.
    private static string Words(string? text) =>
        text is null ? ""
        : text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}"
        : text;

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\n\r") < 0 && field.Trim().Length == field.Length
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
