using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Footbridge.Core.Findings;
using Footbridge.Reading.Packages;
using Footbridge.Reading.Packages.Declarations;
using Footbridge.Reading.Packages.Yaml;
using Footbridge.Tests;
using Footbridge.Writing.Tests.Schema;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>What an editor is told of the YAML files is what the reader takes.</summary>
public partial class SchemaTests
{
    public static TheoryData<string> Files => ["release", "statements", "measures"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_and_reader_have_the_same_keys(string file)
    {
        var schema = Schema(file);
        var shapes = Shapes.Files.Single(shapes => shapes.File == file).Shapes;
        var objects = schema
            .GetProperty("$defs")
            .EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .ToDictionary(definition => definition.Name, definition => definition.Value, StringComparer.Ordinal);
        objects.Add(file, schema);
        Assert.Equal(shapes.Select(shape => shape.Name).Order(StringComparer.Ordinal), objects.Keys.Order(StringComparer.Ordinal));
        foreach (var shape in shapes)
        {
            var definition = objects[shape.Name];
            Assert.Equal(
                shape.Keys.Order(StringComparer.Ordinal),
                Names(definition.GetProperty("properties")).Order(StringComparer.Ordinal)
            );
            Assert.Equal(
                shape.Required.Order(StringComparer.Ordinal),
                definition.TryGetProperty("required", out var required)
                    ? required.EnumerateArray().Select(key => key.GetString()!).Order(StringComparer.Ordinal)
                    : []
            );
            Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_key_is_described(string file)
    {
        var schema = Schema(file);
        var definitions = schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value).Append(schema);
        foreach (var definition in definitions)
        {
            Assert.NotEmpty(definition.GetProperty("description").GetString()!);
            if (definition.TryGetProperty("properties", out var properties))
            {
                Assert.All(properties.EnumerateObject(), key => Assert.NotEmpty(key.Value.GetProperty("description").GetString()!));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_good_file_fits(string file)
    {
        Assert.Empty(SchemaErrors(file, SamplePackage.Good.Text(file + ".yaml")));
        // The examples of the documentation, too, are what it says.
        var example = Documented(file);
        Assert.Empty(SchemaErrors(file, example));
        Assert.Empty(ReaderErrors(file, example));
    }

    [Fact]
    public void The_packages_among_the_examples_fit()
    {
        foreach (var path in Directory.EnumerateFiles(ProjectFolder.PathOf("examples"), "*.yaml", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (Files.Any(file => file.Data == name))
            {
                Assert.Equal([], SchemaErrors(name, File.ReadAllText(path)));
            }
        }
    }

    [Theory]
    [InlineData("release", "entity: Harbor Lights Corporation\n", "")]
    [InlineData("release", "entity:", "entities:")]
    [InlineData("release", "currency: USD", "currency: usd")]
    [InlineData("release", "quarter: 2025-Q2", "quarter: 2025-Q5")]
    [InlineData("release", "quarter: 2025-Q2", "quarter: 2025")]
    [InlineData("release", "scale: thousands", "scale: 1000")]
    [InlineData("release", "  stores: Stores", "  Stores: Stores")]
    [InlineData("release", "  stores: Stores", "  stores: [Stores]")]
    [InlineData("release", "named_after: end", "named_after: middle")]
    [InlineData("release", "  named_after", "  named")]
    [InlineData("release", "files: [facts.csv]", "files: facts.csv")]
    [InlineData("release", "files: [facts.csv]", "files: [data.csv]")]
    [InlineData("release", "plug: [other_net]", "plug: [Other net]")]
    [InlineData("release", "base: absolute", "base: none")]
    [InlineData("release", "not_meaningful_above: 999%", "not_meaningful_above: 999")]
    [InlineData("release", "not_meaningful_across_zero: true", "not_meaningful_across_zero: sometimes")]
    [InlineData("release", "basis_points: exact", "basis_points: rounded")]
    [InlineData("release", "outputs: [html, json]", "outputs: [html, pdf]")]
    [InlineData("statements", "unit: count", "unit: things")]
    [InlineData("statements", "at: period-end", "at: start")]
    [InlineData("statements", "additive: false", "additive: 0")]
    [InlineData("statements", "  customers: {", "  Customers: {")]
    [InlineData("statements", "name: operations", "name: Operations")]
    [InlineData("statements", "kind: income", "kind: profit")]
    [InlineData("statements", "columns: [quarter]", "columns: []")]
    [InlineData("statements", "columns: [quarter]", "columns: quarter")]
    [InlineData("statements", "period: quarter-1y,", "")]
    [InlineData("statements", "heads: compact", "heads: short")]
    [InlineData("statements", "decimals: 2", "decimals: 9")]
    [InlineData("statements", "decimals: 2", "decimals: few")]
    [InlineData("statements", "show: negated", "show: absolute")]
    [InlineData("statements", "dollar: true", "dollar: 1")]
    [InlineData("statements", "rule: double", "rule: thick")]
    [InlineData("statements", "italic: true", "bold: true")]
    [InlineData("statements", "- selling", "- Selling")]
    [InlineData("statements", "- selling", "- { caption: Selling }")]
    [InlineData("statements", "- lines: [ \"revenues[stores]\" ]", "- lines: []")]
    [InlineData("statements", "- heading: Per share", "- total: shares")]
    [InlineData(
        "statements",
        "{ reconciliation: adjusted_ebitda, caption: Adjusted EBITDA }",
        "{ reconciliation: adjusted_ebitda, show: negated }"
    )]
    [InlineData("measures", "    label: Adjusted EBITDA\n", "")]
    [InlineData("measures", "concept: operating_income", "concept: Operating income")]
    [InlineData("measures", "{ label: Margin, formula: adjusted_ebitda / total_revenues, non_gaap: true }", "{ label: Margin }")]
    [InlineData("measures", "non_gaap: true", "non_gaap: maybe")]
    [InlineData("measures", "- { subtract: gain_on_disposal }", "- { caption: x }")]
    [InlineData("measures", "- { subtract: gain_on_disposal }", "- gain_on_disposal")]
    [InlineData("measures", "  margin:", "  Margin:")]
    public void A_bad_file_fits_neither_schema_nor_reader(string file, string written, string instead)
    {
        var text = SamplePackage.Good.Changed(file + ".yaml", written, instead).Text(file + ".yaml");
        Assert.NotEmpty(SchemaErrors(file, text));
        Assert.NotEmpty(ReaderErrors(file, text));
    }

    [Theory]
    [InlineData("release", "segments:\n  stores: Stores\n  online: Online\n", "segments:\n")]
    [InlineData("release", "  plug: [other_net]\n", "  plug:\n")]
    [InlineData("release", "rounding:\n  plug: [other_net]\n", "rounding:\n")]
    [InlineData("release", "name: Harbor Lights", "name: 1337")]
    [InlineData("statements", "formula: total_revenues - total_costs", "formula: 0")]
    [InlineData("statements", "unit: count", "unit: USD")]
    [InlineData("measures", "gaap: { concept: operating_income, caption: Income from operations (GAAP) }", "gaap: operating_income")]
    public void What_may_be_left_out_or_short_fits_both(string file, string written, string instead)
    {
        var text = SamplePackage.Good.Changed(file + ".yaml", written, instead).Text(file + ".yaml");
        Assert.Empty(SchemaErrors(file, text));
        Assert.Empty(ReaderErrors(file, text));
    }

    private static IReadOnlyList<string> SchemaErrors(string file, string yaml)
    {
        var problems = new ProblemList();
        var map = YamlReader.Read(file + ".yaml", yaml, problems);
        Assert.Empty(problems.InOrder());
        return SchemaValidator.Validate(Schema(file), JsonSerializer.SerializeToElement(Json(map!)));
    }

    private static string[] ReaderErrors(string file, string yaml) =>
        [
            .. SamplePackage
                .Good.With(file + ".yaml", yaml)
                .Read()
                .Problems.Where(problem => problem.Severity == Severity.Error && problem.Place.File == file + ".yaml")
                .Select(problem => problem.ToString()),
        ];

    // As editors see the values of YAML 1.2: plain words may be true, false, nothing or numbers.
    private static JsonNode? Json(Node node) =>
        node switch
        {
            MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Json(entry.Value)))),
            ListNode list => new JsonArray([.. list.Items.Select(Json)]),
            TextNode { IsNothing: true } => null,
            TextNode { IsPlain: true, Text: "true" or "false" } text => JsonValue.Create(text.Text == "true"),
            TextNode { IsPlain: true } text when Number().IsMatch(text.Text) => JsonValue.Create(
                decimal.Parse(text.Text, CultureInfo.InvariantCulture)
            ),
            TextNode text => JsonValue.Create(text.Text),
            _ => throw new InvalidOperationException(node.ToString()),
        };

    private static string Documented(string file)
    {
        var page = File.ReadAllText(ProjectFolder.PathOf("docs", "packages.md")).ReplaceLineEndings("\n");
        var section = page[page.IndexOf($"## {file}.yaml\n", StringComparison.Ordinal)..];
        var start = section.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        return section[start..section.IndexOf("```\n", start, StringComparison.Ordinal)];
    }

    private static JsonElement Schema(string file) =>
        JsonDocument.Parse(File.ReadAllText(ProjectFolder.PathOf("docs", "schema", file + "-1.schema.json"))).RootElement;

    private static IEnumerable<string> Names(JsonElement properties) => properties.EnumerateObject().Select(property => property.Name);

    [GeneratedRegex(@"\A-?[0-9]+(?:\.[0-9]+)?\z")]
    private static partial Regex Number();
}
