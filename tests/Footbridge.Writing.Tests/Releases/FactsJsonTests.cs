using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;
using Footbridge.Writing.Releases;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>What the xBRL-JSON 1.0 recommendation requires of a report, as far as a program without the standard taxonomies can check it.</summary>
public sealed class FactsJsonTests
{
    private static readonly XNamespace s_schema = "http://www.w3.org/2001/XMLSchema";
    private static readonly XNamespace s_instance = "http://www.xbrl.org/2003/instance";

    private static readonly Release s_release = Made.Quarterly() with
    {
        Facts =
        [
            .. Made.Quarterly().Facts,
            new("margin_change", null, null, Made.Quarter, FiscalPeriod.OfQuarter(2025, 2), -280m, Unit.BasisPoints, 0, "x", null),
            new("revenues", null, null, Made.YearBefore, FiscalPeriod.OfQuarter(2024, 2), 10_765_000m, Unit.Usd, null, null, null),
            new("shares", null, null, Made.Quarter, FiscalPeriod.OfQuarter(2025, 2), 20_236_000m, Unit.Shares, -3, null, null),
        ],
    };

    private static readonly JsonElement s_report = JsonDocument.Parse(FactsJson.Write(s_release).Bytes).RootElement;

    [Fact]
    public void The_report_says_what_it_is_and_names_its_taxonomy()
    {
        Assert.Equal(["documentInfo", "facts"], s_report.EnumerateObject().Select(member => member.Name));
        var info = s_report.GetProperty("documentInfo");
        Assert.Equal("https://xbrl.org/2021/xbrl-json", info.GetProperty("documentType").GetString());
        Assert.Equal([FactsTaxonomy.Name], info.GetProperty("taxonomy").EnumerateArray().Select(url => url.GetString()));
    }

    [Fact]
    public void Prefixes_are_names_each_for_one_address_and_the_reserved_ones_for_theirs()
    {
        var namespaces = Namespaces();
        Assert.Equal(namespaces.Count, namespaces.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.All(namespaces.Keys, prefix => Assert.Matches("^[A-Za-z_][A-Za-z0-9_.-]*$", prefix));
        Assert.All(namespaces.Values, address => Assert.True(Uri.IsWellFormedUriString(address, UriKind.Absolute), address));
        Assert.Equal("http://www.xbrl.org/2003/iso4217", namespaces["iso4217"]);
        Assert.Equal("http://www.xbrl.org/2003/instance", namespaces["xbrli"]);
    }

    [Fact]
    public void Each_fact_has_a_value_and_dimensions_and_nothing_else_without_a_prefix()
    {
        var namespaces = Namespaces();
        Assert.Equal(s_release.Facts.Length, Facts().Length);
        Assert.All(
            Facts(),
            fact =>
            {
                Assert.Equal(JsonValueKind.String, fact.Value.GetProperty("value").ValueKind);
                Assert.Matches("^-?[0-9]+(\\.[0-9]+)?$", fact.Value.GetProperty("value").GetString()!);
                Assert.All(
                    fact.Value.EnumerateObject(),
                    member =>
                        Assert.True(
                            member.Name is "value" or "decimals" or "dimensions" || namespaces.ContainsKey(Prefix(member.Name)),
                            member.Name
                        )
                );
                var dimensions = fact.Value.GetProperty("dimensions");
                Assert.True(dimensions.TryGetProperty("concept", out _));
                Assert.All(
                    dimensions.EnumerateObject(),
                    dimension =>
                        Assert.True(
                            dimension.Name is "concept" or "entity" or "period" or "unit" || namespaces.ContainsKey(Prefix(dimension.Name)),
                            dimension.Name
                        )
                );
                foreach (var name in new[] { "concept", "entity" })
                {
                    Assert.Contains(Prefix(dimensions.GetProperty(name).GetString()!), namespaces.Keys);
                }
                Assert.DoesNotMatch(@"\s", dimensions.GetProperty("entity").GetString()!);
            }
        );
    }

    [Fact]
    public void A_day_ends_at_midnight_and_a_quarter_runs_from_midnight_to_midnight()
    {
        Assert.Equal("2025-07-01T00:00:00", Dimension("cash", "period"));
        Assert.Equal("2025-04-01T00:00:00/2025-07-01T00:00:00", Dimension("eps", "period"));
        Assert.All(
            Facts(),
            fact =>
                Assert.All(
                    fact.Value.GetProperty("dimensions").GetProperty("period").GetString()!.Split('/'),
                    moment => DateTime.ParseExact(moment, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
                )
        );
    }

    [Fact]
    public void Units_are_money_shares_or_money_over_shares_and_a_plain_number_has_none()
    {
        Assert.Equal("iso4217:USD", Dimension("cash", "unit"));
        Assert.Equal("iso4217:USD/xbrli:shares", Dimension("eps", "unit"));
        Assert.Equal("xbrli:shares", Dimension("shares", "unit"));
        Assert.Null(Dimension("net_margin", "unit"));
        Assert.Null(Dimension("stores_open", "unit"));
        Assert.Null(Dimension("margin_change", "unit"));
    }

    [Fact]
    public void Basis_points_become_a_plain_number_of_the_same_precision()
    {
        var fact = Fact("margin_change");
        Assert.Equal("-0.028", fact.GetProperty("value").GetString());
        Assert.Equal(4, fact.GetProperty("decimals").GetInt32());
    }

    [Fact]
    public void An_exact_value_has_no_decimals() => Assert.False(Fact("eps").TryGetProperty("decimals", out _));

    [Fact]
    public void A_segment_is_a_member_of_the_dimension_of_segments() =>
        Assert.Contains(
            Facts(),
            fact =>
                fact.Value.GetProperty("dimensions").TryGetProperty("company:segment_dimension", out var member)
                && member.GetString() == "company:stores_member"
        );

    [Fact]
    public void No_fact_is_told_twice() =>
        Assert.Equal(
            Facts().Length,
            Facts().Select(fact => fact.Value.GetProperty("dimensions").GetRawText()).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void The_taxonomy_defines_each_concept_and_member_with_its_kind_of_period()
    {
        var taxonomy = XDocument.Parse(Encoding.UTF8.GetString(FactsTaxonomy.Write(s_release).Bytes)).Root!;
        Assert.Equal(Namespaces()["company"], (string?)taxonomy.Attribute("targetNamespace"));
        var elements = taxonomy
            .Elements(s_schema + "element")
            .ToDictionary(element => (string)element.Attribute("name")!, StringComparer.Ordinal);
        Assert.Equal(
            elements.Count,
            elements.Values.Select(element => (string)element.Attribute("id")!).Distinct(StringComparer.Ordinal).Count()
        );
        foreach (var fact in Facts())
        {
            foreach (var dimension in fact.Value.GetProperty("dimensions").EnumerateObject())
            {
                if (dimension.Name is not ("concept" or "company:segment_dimension"))
                {
                    continue;
                }
                var name = Regex.Replace(dimension.Value.GetString()!, "^company:", "");
                Assert.Contains(name, elements.Keys);
                if (dimension.Name == "concept")
                {
                    var period = fact.Value.GetProperty("dimensions").GetProperty("period").GetString()!;
                    Assert.Equal(
                        period.Contains('/') ? "duration" : "instant",
                        (string?)elements[name].Attribute(s_instance + "periodType")
                    );
                }
            }
        }
        Assert.Equal("xbrldt:dimensionItem", (string?)elements["segment_dimension"].Attribute("substitutionGroup"));
    }

    private static JsonProperty[] Facts() => [.. s_report.GetProperty("facts").EnumerateObject()];

    private static JsonElement Fact(string concept) =>
        Facts().First(fact => fact.Value.GetProperty("dimensions").GetProperty("concept").GetString() == $"company:{concept}").Value;

    private static string? Dimension(string concept, string name) =>
        Fact(concept).GetProperty("dimensions").TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Dictionary<string, string> Namespaces() =>
        s_report
            .GetProperty("documentInfo")
            .GetProperty("namespaces")
            .EnumerateObject()
            .ToDictionary(member => member.Name, member => member.Value.GetString()!, StringComparer.Ordinal);

    private static string Prefix(string name) => name.Split(':')[0];
}
