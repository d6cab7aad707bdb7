using System.Text.Json;

namespace Footbridge.Writing.Tests.Schema;

/// <summary>The validator is worth something only if it rejects.</summary>
public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "1")]
    [InlineData("""{"type":["string","null"]}""", "true")]
    [InlineData("""{"type":"integer"}""", "1.5")]
    [InlineData("""{"const":"a"}""", "\"b\"")]
    [InlineData("""{"enum":["a",null]}""", "\"b\"")]
    [InlineData("""{"pattern":"^[0-9]+$"}""", "\"1e5\"")]
    [InlineData("""{"minimum":1}""", "0")]
    [InlineData("""{"maximum":1}""", "1.0001")]
    [InlineData("""{"anyOf":[{"type":"null"},{"type":"string"}]}""", "1")]
    [InlineData("""{"minItems":1}""", "[]")]
    [InlineData("""{"propertyNames":{"pattern":"^a"}}""", """{"b":1}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1,"b":1}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":{"type":"string"}}""", """{"a":1,"b":1}""")]
    [InlineData("""{"items":{"type":"string"}}""", "[\"a\",1]")]
    [InlineData("""{"required":["a"]}""", "{}")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":"1","a":"2"}""")]
    [InlineData("""{"minItems":1}""", "[]")]
    [InlineData("""{"uniqueItems":true}""", """["a","b","a"]""")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"a":1}""")]
    [InlineData("""{"$ref":"#/$defs/x","$defs":{"x":{"type":"null"}}}""", "1")]
    public void Rejects_what_a_keyword_forbids(string schema, string value) => Assert.Single(Validate(schema, value));

    [Theory]
    [InlineData("""{"type":["string","null"],"pattern":"^a$"}""", "null")]
    [InlineData("""{"enum":["a",null]}""", "null")]
    [InlineData("""{"anyOf":[{"type":"null"},{"type":"string"}]}""", "\"a\"")]
    [InlineData("""{"type":"object","required":["a"],"properties":{"a":{"minimum":0}}}""", """{"a":0,"b":1}""")]
    public void Accepts_what_fits(string schema, string value) => Assert.Empty(Validate(schema, value));

    [Fact]
    public void Strict_rejects_a_property_without_schema() =>
        Assert.Equal(
            ["$ has b, which the schema does not name"],
            Validate("""{"properties":{"a":{}}}""", """{"a":0,"b":1}""", strict: true)
        );

    [Fact]
    public void An_unknown_keyword_is_an_error() => Assert.Throws<NotSupportedException>(() => Validate("""{"minLength":1}""", "\"\""));

    private static IReadOnlyList<string> Validate(string schema, string value, bool strict = false) =>
        SchemaValidator.Validate(JsonDocument.Parse(schema).RootElement, JsonDocument.Parse(value).RootElement, strict);
}
