using System.Text.Json;
using Footbridge.Core.Ties;
using Footbridge.Writing.Json;
using Footbridge.Writing.Tests.Building;
using Footbridge.Writing.Tests.Schema;

namespace Footbridge.Writing.Tests;

public sealed class ShowJsonTests
{
    private static readonly JsonElement s_schema = Schema("show-1.schema.json");

    public static TheoryData<string> Parts() => ["tables", "figures", "claims"];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Fits_the_published_schema_and_nothing_in_it_is_undocumented(string part)
    {
        foreach (var proof in new[] { Samples.Quarter(), Samples.SameFactTwice(), new ProofBuilder().Build() })
        {
            var shown = Show(part, proof);
            Assert.Empty(SchemaValidator.Validate(s_schema, shown, strict: true));
            Assert.Equal(JsonValueKind.Array, shown.GetProperty(part).ValueKind);
        }
    }

    [Fact]
    public void Claims_come_with_the_figures_and_ties_that_they_refer_to()
    {
        var shown = Show("claims", Samples.Quarter());
        var figures = Ids(shown, "figures");
        var ties = Ids(shown, "ties");
        Assert.Equal(6, shown.GetProperty("claims").GetArrayLength());
        foreach (var claim in shown.GetProperty("claims").EnumerateArray())
        {
            Assert.Contains(claim.GetProperty("figure").GetString()!, figures);
            Assert.True(claim.GetProperty("tie").GetString() is not { } tie || ties.Contains(tie));
        }
    }

    [Fact]
    public void An_item_has_the_same_shape_as_in_the_result_of_a_check()
    {
        var check = Render.Json(Samples.Quarter());
        foreach (var part in new[] { "tables", "figures", "ties", "claims" })
        {
            Assert.Equal(
                check.GetProperty(part).GetRawText(),
                Show(part == "ties" ? "claims" : part, Samples.Quarter()).GetProperty(part).GetRawText()
            );
        }
        var shapes = s_schema.GetProperty("$defs");
        foreach (
            var shape in Schema("check-1.schema.json")
                .GetProperty("$defs")
                .EnumerateObject()
                .Where(shape => shape.Name is not ("finding" or "waiver"))
        )
        {
            Assert.True(
                JsonElement.DeepEquals(shape.Value, shapes.GetProperty(shape.Name)),
                $"{shape.Name} differs between the two schemas"
            );
        }
    }

    private static JsonElement Show(string part, Proof proof)
    {
        using var stream = new MemoryStream();
        switch (part)
        {
            case "tables":
                ShowJson.Tables(stream, proof);
                break;
            case "figures":
                ShowJson.Figures(stream, proof);
                break;
            default:
                ShowJson.Claims(stream, proof);
                break;
        }
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static HashSet<string> Ids(JsonElement shown, string part) =>
        [.. shown.GetProperty(part).EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

    private static JsonElement Schema(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs/schema", name))).RootElement;
}
