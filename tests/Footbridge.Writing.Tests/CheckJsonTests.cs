using System.Text.Json;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Periods;
using Footbridge.Core.Ties;
using Footbridge.Writing.Json;
using Footbridge.Writing.Tests.Building;
using Footbridge.Writing.Tests.Schema;

namespace Footbridge.Writing.Tests;

public sealed class CheckJsonTests
{
    private static readonly JsonElement s_schema = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs/schema/check-1.schema.json")))
        .RootElement;

    [Fact]
    public void Fits_the_published_schema_and_nothing_in_it_is_undocumented() =>
        Assert.Empty(SchemaValidator.Validate(s_schema, Render.Json(Samples.Broken()), strict: true));

    [Fact]
    public void A_corpus_fits_the_schema_too() =>
        Assert.Empty(SchemaValidator.Validate(s_schema, Render.Json(Samples.Broken("a.md"), Samples.Broken("b.md")), strict: true));

    [Fact]
    public void A_proof_without_figures_fits_the_schema() =>
        Assert.Empty(SchemaValidator.Validate(s_schema, Render.Json(new ProofBuilder().Build()), strict: true));

    [Theory]
    [InlineData("\"verdict\":\"exact\"", "\"verdict\":\"good\"")]
    [InlineData("\"value\":\"69699000\"", "\"value\":\"6.9699E7\"")]
    [InlineData("\"value\":\"69699000\"", "\"value\":69699000")]
    [InlineData("\"id\":\"f1\"", "\"id\":\"\"")]
    [InlineData("\"documents\":", "\"docs\":")]
    [InlineData("\"period\":\"2013-01-01/2013-03-31\"", "\"period\":\"1Q 2013\"")]
    public void The_schema_rejects_another_shape(string written, string instead)
    {
        var json = Render.Whole(new CheckJson(), Samples.Broken());
        Assert.Contains(written, json, StringComparison.Ordinal);
        var changed = JsonDocument.Parse(json.Replace(written, instead, StringComparison.Ordinal));
        Assert.NotEmpty(SchemaValidator.Validate(s_schema, changed.RootElement));
    }

    [Fact]
    public void A_figure_in_prose_has_its_place_value_and_precision()
    {
        var figure = Render.Json(Samples.Broken()).GetProperty("figures")[0];
        Assert.Equal(
            """{"id":"f1","document":"d1","start":12,"end":25,"line":1,"column":13,"text":"$69.7 million","place":"prose","table":null,"row":null,"header":null,"label":"Revenue","segment":null,"period":"2013-01-01/2013-03-31","unit":"USD","scale":6,"decimals":-5,"value":"69700000","financial":true,"kind":null,"status":"unsupported","ties":[]}""",
            figure.GetRawText()
        );
    }

    [Fact]
    public void A_number_that_is_no_figure_has_a_kind_and_no_status()
    {
        var figure = Render.Json(Samples.Broken()).GetProperty("figures")[1];
        Assert.Equal("phone", figure.GetProperty("kind").GetString());
        Assert.False(figure.GetProperty("financial").GetBoolean());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("status").ValueKind);
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("unit").ValueKind);
    }

    [Fact]
    public void A_cell_names_its_table_its_row_path_its_header_and_its_ties()
    {
        var total = Render.Json(Samples.Broken()).GetProperty("figures")[6];
        Assert.Equal("69,699", total.GetProperty("text").GetString());
        Assert.Equal("table1", total.GetProperty("table").GetString());
        Assert.Equal("Revenues > Total revenue", total.GetProperty("row").GetString());
        Assert.Equal("1Q 2013", total.GetProperty("header").GetString());
        Assert.Equal("""["t1"]""", total.GetProperty("ties").GetRawText());
    }

    [Fact]
    public void A_broken_tie_shows_what_is_printed_and_what_the_operands_give()
    {
        var tie = Render.Json(Samples.Broken()).GetProperty("ties")[1];
        Assert.Equal(
            """{"id":"t2","rule":"footing","verdict":"broken","result":"f8","operands":[{"figure":"f4","sign":1},{"figure":"f6","sign":1}],"formula":"sum of the lines above","computed":"67028000","printed":"67082000","difference":"54000","allowed":null,"basis":null}""",
            tie.GetRawText()
        );
    }

    [Fact]
    public void A_claim_shows_how_it_was_read_its_tie_and_what_else_it_may_be()
    {
        var claims = Render.Json(Samples.Quarter()).GetProperty("claims");
        Assert.Equal(
            """{"id":"c1","figure":"f1","kind":"growth","measure":"Services revenue","segment":"Services","period":"2013-01-01/2013-03-31","base":"2012-01-01/2012-03-31","direction":"up","stance":"reported","tie":"t3","candidates":[]}""",
            claims[0].GetRawText()
        );
        Assert.Equal(
            """[{"figures":["f11"],"value":"1554000","likeness":1,"reason":"its label has all words of the measure"},{"figures":["f14"],"value":"1516000","likeness":0.62,"reason":"its label has further words: available to common stockholders"}]""",
            claims[3].GetProperty("candidates").GetRawText()
        );
        Assert.Equal(JsonValueKind.Null, claims[5].GetProperty("tie").ValueKind);
    }

    [Fact]
    public void A_tie_says_its_basis_and_what_its_operands_allow()
    {
        var tie = Render.Json(Samples.Quarter()).GetProperty("ties")[1];
        Assert.Equal("""{"low":"190","high":"210"}""", tie.GetProperty("allowed").GetRawText());
        Assert.Equal("difference of the margins as printed", tie.GetProperty("basis").GetString());
    }

    [Fact]
    public void Each_operand_names_a_figure_and_so_its_document()
    {
        var json = Render.Json(Samples.SameFactTwice());
        var documents = json.GetProperty("figures")
            .EnumerateArray()
            .ToDictionary(figure => figure.GetProperty("id").GetString()!, figure => figure.GetProperty("document").GetString());
        var tie = json.GetProperty("ties")[0];
        Assert.Equal("d2", documents[tie.GetProperty("result").GetString()!]);
        Assert.Equal(
            ["d1", "d3"],
            tie.GetProperty("operands").EnumerateArray().Select(operand => documents[operand.GetProperty("figure").GetString()!])
        );
    }

    [Fact]
    public void Claims_and_their_ties_fit_the_schema() =>
        Assert.All(
            new[] { Samples.Quarter(), Samples.SameFactTwice() },
            proof => Assert.Empty(SchemaValidator.Validate(s_schema, Render.Json(proof), strict: true))
        );

    [Fact]
    public void A_waived_finding_fits_the_schema_and_says_who_and_why()
    {
        var proof = Samples.Broken();
        var waiver = new Waiver(proof.Findings[0].Fingerprint, "as filed", "C. Miller", new DateOnly(2013, 12, 31));
        var json = Render.Json(proof with { Findings = proof.Findings.SetItem(0, proof.Findings[0] with { Waiver = waiver }) });
        Assert.Empty(SchemaValidator.Validate(s_schema, json, strict: true));
        var findings = json.GetProperty("findings");
        Assert.Equal("""{"reason":"as filed","who":"C. Miller","expires":"2013-12-31"}""", findings[0].GetProperty("waiver").GetRawText());
        Assert.Equal(JsonValueKind.Null, findings[1].GetProperty("waiver").ValueKind);
    }

    [Fact]
    public void The_summary_counts_every_number_once()
    {
        var summary = Render.Json(Samples.Broken()).GetProperty("summary");
        Assert.Equal(
            """{"figures":8,"financial":7,"proved":4,"rounded":1,"unsupported":1,"contradicted":1,"notFinancial":1,"coverage":0.7143}""",
            summary.GetRawText()
        );
    }

    [Fact]
    public void Ids_of_a_corpus_are_unique_and_every_reference_has_its_target()
    {
        var json = Render.Json(Samples.Quarter(), Samples.Broken("b.md"));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var array in new[] { "documents", "tables", "figures", "ties", "claims", "findings" })
        {
            foreach (var item in json.GetProperty(array).EnumerateArray())
            {
                Assert.True(ids.Add(item.GetProperty("id").GetString()!));
            }
        }
        foreach (var figure in json.GetProperty("figures").EnumerateArray())
        {
            Assert.Contains(figure.GetProperty("document").GetString()!, ids);
            Assert.All(figure.GetProperty("ties").EnumerateArray(), tie => Assert.Contains(tie.GetString()!, ids));
            Assert.True(figure.GetProperty("table").GetString() is not { } table || ids.Contains(table));
        }
        Assert.NotEmpty(json.GetProperty("claims").EnumerateArray());
        foreach (var claim in json.GetProperty("claims").EnumerateArray())
        {
            Assert.Contains(claim.GetProperty("figure").GetString()!, ids);
            Assert.True(claim.GetProperty("tie").GetString() is not { } tie || ids.Contains(tie));
            foreach (var candidate in claim.GetProperty("candidates").EnumerateArray())
            {
                Assert.All(candidate.GetProperty("figures").EnumerateArray(), figure => Assert.Contains(figure.GetString()!, ids));
            }
        }
        foreach (var finding in json.GetProperty("findings").EnumerateArray())
        {
            Assert.NotEmpty(finding.GetProperty("figures").EnumerateArray());
            Assert.All(finding.GetProperty("figures").EnumerateArray(), figure => Assert.Contains(figure.GetString()!, ids));
            Assert.All(finding.GetProperty("suspects").EnumerateArray(), figure => Assert.Contains(figure.GetString()!, ids));
        }
        Assert.Equal(26, json.GetProperty("summary").GetProperty("figures").GetInt32());
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1500000.000", "1500000")]
    [InlineData("-0.0400", "-0.04")]
    [InlineData("100", "100")]
    [InlineData("0.10", "0.1")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Values_have_no_exponent_and_no_idle_zeros(string value, string written) =>
        Assert.Equal(
            written,
            System.Text.Encoding.ASCII.GetString(
                DecimalText.Format(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), new byte[40])
            )
        );

    [Theory]
    [InlineData("0.98518", "0.9852")]
    [InlineData("0.99999", "0.9999")]
    [InlineData("0.00001", "0.0001")]
    [InlineData("1", "1")]
    [InlineData("0", "0")]
    public void Coverage_is_one_only_when_nothing_is_missing(string share, string shown) =>
        Assert.Equal(
            decimal.Parse(shown, System.Globalization.CultureInfo.InvariantCulture),
            ShareText.ToFourPlaces(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void Every_word_of_the_core_has_a_word_in_the_schema()
    {
        var builder = new ProofBuilder();
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            builder.Figure("1", kind: kind);
        }
        foreach (var place in Enum.GetValues<FigurePlace>())
        {
            builder.Figure("1", place: place);
        }
        foreach (var status in Enum.GetValues<Status>())
        {
            builder.Figure("1", status: status);
        }
        foreach (var statement in Enum.GetValues<Core.Tables.StatementKind>())
        {
            builder.Table("T", [("H", null)], [("R", ["1"])], statement: statement);
        }
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            builder.Sum(verdict, 0, (1, -1));
        }
        foreach (var kind in Enum.GetValues<ClaimKind>())
        {
            builder.Claim(0, kind, "");
        }
        foreach (var direction in Enum.GetValues<Direction>())
        {
            builder.Claim(0, ClaimKind.Growth, "a measure", direction: direction);
        }
        foreach (var stance in Enum.GetValues<Stance>())
        {
            builder.Claim(0, ClaimKind.Value, "a measure", stance: stance);
        }
        Assert.Empty(SchemaValidator.Validate(s_schema, Render.Json(builder.Build()), strict: true));
    }

    [Fact]
    public void Every_relation_of_the_checker_is_documented_and_has_words()
    {
        var rules = typeof(Checking.ReleaseCheck)
            .Assembly.GetType("Footbridge.Checking.Ties.TieRules", throwOnError: true)!
            .GetFields()
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToArray();
        Assert.Contains("footing", rules);
        var documented = s_schema
            .GetProperty("$defs")
            .GetProperty("tie")
            .GetProperty("properties")
            .GetProperty("rule")
            .GetProperty("description")
            .GetString()!
            .Split([' ', ',', '.', ':', '(', ')']);
        Assert.All(rules, rule => Assert.Contains(rule, documented));
        Assert.All(rules, rule => Assert.NotEmpty(Writing.Text.TieRuleText.Of(rule)));
    }

    [Fact]
    public void Text_of_a_document_is_escaped()
    {
        var builder = new ProofBuilder("a\"b\\c\n.md");
        builder.Figure("\u00a01\"\t\\ \u2014 \U0001F4B0", label: "\u001b[31m\"row\"\ud800");
        var json = Render.Json(builder.Build());
        Assert.Equal("a\"b\\c\n.md", json.GetProperty("documents")[0].GetProperty("path").GetString());
        Assert.Equal("\u00a01\"\t\\ \u2014 \U0001F4B0", json.GetProperty("figures")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void An_instant_is_one_day()
    {
        var builder = new ProofBuilder();
        builder.Figure("1", period: Period.Instant(new DateOnly(2013, 3, 31)));
        builder.Figure("1", period: Period.Instant(new DateOnly(7, 1, 2)));
        var figures = Render.Json(builder.Build()).GetProperty("figures");
        Assert.Equal("2013-03-31", figures[0].GetProperty("period").GetString());
        Assert.Equal("0007-01-02", figures[1].GetProperty("period").GetString());
    }
}
