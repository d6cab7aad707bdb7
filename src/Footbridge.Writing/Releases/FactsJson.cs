using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>
/// Every fact as xBRL-JSON, the representation that XBRL International recommends for programs. The company's concepts stand in
/// a namespace of its own, which <see cref="FactsTaxonomy"/> defines; label, formula and origin are properties of this program's.
/// </summary>
public static class FactsJson
{
    /// <summary>The file's name.</summary>
    public const string Name = "facts.json";

    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the facts.</summary>
    public static ReleaseFile Write(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            DocumentInfo(json, release);
            json.WriteStartObject("facts");
            for (var index = 0; index < release.Facts.Length; index++)
            {
                Fact(json, string.Create(CultureInfo.InvariantCulture, $"f{index + 1}"), release, release.Facts[index]);
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return new ReleaseFile(Name, stream.ToArray(), IsPage: false, []);
    }

    private static void DocumentInfo(Utf8JsonWriter json, Release release)
    {
        json.WriteStartObject("documentInfo");
        json.WriteString("documentType", "https://xbrl.org/2021/xbrl-json");
        json.WriteStartObject("namespaces");
        json.WriteString(XbrlNames.Company, XbrlNames.CompanyNamespace(release.Settings));
        json.WriteString("entity", XbrlNames.EntityScheme);
        json.WriteString("footbridge", XbrlNames.Own);
        json.WriteString("iso4217", "http://www.xbrl.org/2003/iso4217");
        json.WriteString("xbrli", "http://www.xbrl.org/2003/instance");
        json.WriteEndObject();
        json.WriteStartArray("taxonomy");
        json.WriteStringValue(FactsTaxonomy.Name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Fact(Utf8JsonWriter json, string id, Release release, ReleaseFact fact)
    {
        json.WriteStartObject(id);
        json.WriteString("value", ExactText.Of(XbrlNames.Value(fact)));
        if (XbrlNames.Decimals(fact) is { } decimals)
        {
            json.WriteNumber("decimals", decimals);
        }
        json.WriteStartObject("dimensions");
        json.WriteString("concept", $"{XbrlNames.Company}:{fact.Concept}");
        json.WriteString("entity", $"entity:{Uri.EscapeDataString(release.Settings.Entity)}");
        json.WriteString("period", Period(fact.Period));
        if (Unit(fact.Unit, release.Settings.Currency) is { } unit)
        {
            json.WriteString("unit", unit);
        }
        if (fact.Segment is { } segment)
        {
            json.WriteString($"{XbrlNames.Company}:{XbrlNames.SegmentDimension}", $"{XbrlNames.Company}:{XbrlNames.Member(segment)}");
        }
        json.WriteEndObject();
        Own(json, "label", fact.Label);
        Own(json, "fiscalPeriod", fact.FiscalPeriod.ToString());
        Own(json, "formula", fact.Formula);
        Own(json, "origin", fact.Origin);
        json.WriteEndObject();
    }

    private static void Own(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString($"footbridge:{name}", value);
        }
    }

    // A day ends with the midnight that starts the next one.
    private static string Period(Period period)
    {
        var end = Midnight(period.End.AddDays(1));
        return period.Start is { } start ? $"{Midnight(start)}/{end}" : end;
    }

    private static string Midnight(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00";

    // A plain number has no unit: the specification forbids to say "pure".
    private static string? Unit(Unit unit, string currency) =>
        unit.Kind switch
        {
            UnitKind.Money => $"iso4217:{unit.Currency ?? currency}",
            UnitKind.PerShare => $"iso4217:{unit.Currency ?? currency}/xbrli:shares",
            UnitKind.Shares => "xbrli:shares",
            _ => null,
        };
}
