using System.Text.Json;
using Footbridge.Reading.Packages.Declarations;
using Footbridge.Reading.Packages.Yaml;
using Footbridge.Tests;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>Editors complete what is read: the published schemas have the keys of the three YAML files, no more and no less.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Files() => [.. Shapes.Files.Select(file => file.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_has_the_keys_that_are_read(string file)
    {
        var schema = JsonDocument
            .Parse(File.ReadAllText(ProjectFolder.PathOf("docs", "schema", $"{file}-1.schema.json")))
            .RootElement;
        var shapes = Shapes.Files.Single(entry => entry.File == file).Shapes;
        AssertSame(shapes[0], schema);
        Assert.All(shapes[1..], shape => AssertSame(shape, Object(schema.GetProperty("$defs").GetProperty(shape.Name))));
    }

    // A column may be a word or a map: the map has the keys.
    private static JsonElement Object(JsonElement schema) =>
        schema.TryGetProperty("anyOf", out var options)
            ? options.EnumerateArray().Single(option => option.TryGetProperty("properties", out _))
            : schema;

    private static void AssertSame(Shape shape, JsonElement schema)
    {
        Assert.Equal(
            shape.Keys.Order(StringComparer.Ordinal),
            schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            shape.Required.Order(StringComparer.Ordinal),
            schema.TryGetProperty("required", out var required)
                ? required.EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal)
                : []
        );
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }
}
