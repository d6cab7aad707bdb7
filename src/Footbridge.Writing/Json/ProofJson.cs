using System.Globalization;
using System.Text.Json;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Json;

/// <summary>The shapes of one package's items. Written property by property: nothing of the core is serialised as it is.</summary>
internal sealed class ProofJson(Proof proof, int? package)
{
    private readonly string _prefix = package is { } number ? string.Create(CultureInfo.InvariantCulture, $"p{number + 1}.") : "";
    private readonly string[] _documentIds =
    [
        .. proof.Documents.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"d{index + 1}")),
    ];
    private readonly string?[]?[] _rowPaths = new string?[]?[proof.Tables.Length];

    public PooledBuffer Documents()
    {
        using var items = new JsonItems(_prefix, 1024);
        var coverages = CoverageByDocument.Of(proof);
        for (var index = 0; index < proof.Documents.Length; index++)
        {
            var document = proof.Documents[index];
            var writer = items.Begin();
            items.Id("id"u8, _documentIds[index]);
            writer.WriteNumber("package"u8, (package ?? 0) + 1);
            writer.WriteString("path"u8, document.Path);
            items.Text("part"u8, document.Part);
            writer.WriteString("sha256"u8, document.Sha256);
            writer.WriteString("format"u8, JsonWords.Of(document.Format));
            writer.WritePropertyName("summary"u8);
            Summary(writer, coverages[index]);
            items.End();
        }
        return items.Written;
    }

    public PooledBuffer Tables()
    {
        using var items = new JsonItems(_prefix, proof.Tables.Length * 2048);
        foreach (var table in proof.Tables)
        {
            items.Begin();
            Table(items, table);
            items.End();
        }
        return items.Written;
    }

    public PooledBuffer Figures()
    {
        using var items = new JsonItems(_prefix, proof.Figures.Length * 480);
        var ties = new TiesOfFigures(proof);
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            items.Begin();
            Figure(items, index, ties.Of(index));
            items.End();
        }
        return items.Written;
    }

    public PooledBuffer Ties()
    {
        using var items = new JsonItems(_prefix, proof.Ties.Length * 512);
        foreach (var tie in proof.Ties)
        {
            var writer = items.Begin();
            items.Id("id"u8, tie.Id);
            writer.WriteString("rule"u8, tie.Rule);
            writer.WriteString("verdict"u8, JsonWords.Of(tie.Verdict));
            items.Id("result"u8, proof.Figures[tie.Result].Id);
            writer.WriteStartArray("operands"u8);
            foreach (var operand in tie.Operands)
            {
                writer.WriteStartObject();
                items.Id("figure"u8, proof.Figures[operand.Figure].Id);
                writer.WriteNumber("sign"u8, operand.Sign);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteString("formula"u8, tie.Formula);
            items.Value("computed"u8, tie.Computed);
            items.Value("printed"u8, tie.Printed);
            items.Value("difference"u8, tie.Difference);
            items.Interval("allowed"u8, tie.Allowed);
            items.Text("basis"u8, tie.Basis);
            items.End();
        }
        return items.Written;
    }

    public PooledBuffer Claims()
    {
        using var items = new JsonItems(_prefix, proof.Claims.Length * 640);
        foreach (var claim in proof.Claims)
        {
            var writer = items.Begin();
            items.Id("id"u8, claim.Id);
            items.Id("figure"u8, proof.Figures[claim.Figure].Id);
            writer.WriteString("kind"u8, JsonWords.Of(claim.Kind));
            items.Text("measure"u8, claim.Measure);
            items.Text("segment"u8, claim.Segment);
            items.Period("period"u8, claim.Period);
            items.Period("base"u8, claim.Base);
            writer.WriteString("direction"u8, JsonWords.Of(claim.Direction));
            writer.WriteString("stance"u8, JsonWords.Of(claim.Stance));
            if (claim.Tie is { } tie)
            {
                items.Id("tie"u8, proof.Ties[tie].Id);
            }
            else
            {
                writer.WriteNull("tie"u8);
            }
            writer.WriteStartArray("candidates"u8);
            foreach (var candidate in claim.Candidates)
            {
                writer.WriteStartObject();
                FigureIds(items, "figures"u8, candidate.Figures);
                items.Value("value"u8, candidate.Value);
                writer.WriteNumber("likeness"u8, ShareText.ToFourPlaces(candidate.Likeness));
                writer.WriteString("reason"u8, candidate.Reason);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            items.End();
        }
        return items.Written;
    }

    public PooledBuffer Findings()
    {
        using var items = new JsonItems(_prefix, proof.Findings.Length * 1024);
        foreach (var finding in proof.Findings)
        {
            var writer = items.Begin();
            items.Id("id"u8, finding.Id);
            writer.WriteString("code"u8, finding.Rule.Code);
            writer.WriteString("name"u8, finding.Rule.Name);
            writer.WriteString("severity"u8, JsonWords.Of(finding.Severity));
            writer.WriteString("message"u8, finding.Message);
            writer.WriteStartArray("details"u8);
            foreach (var detail in finding.Details)
            {
                writer.WriteStringValue(detail);
            }
            writer.WriteEndArray();
            items.Id("document"u8, _documentIds[finding.Document]);
            items.Place(proof.Documents[finding.Document].Places, finding.Span);
            FigureIds(items, "figures"u8, finding.Figures);
            FigureIds(items, "suspects"u8, finding.Suspects);
            items.Text("expected"u8, finding.Expected);
            items.Text("explanation"u8, finding.Explanation);
            writer.WriteString("fingerprint"u8, finding.Fingerprint);
            Waiver(writer, finding.Waiver);
            items.End();
        }
        return items.Written;
    }

    private static void Waiver(Utf8JsonWriter writer, Waiver? waiver)
    {
        if (waiver is null)
        {
            writer.WriteNull("waiver"u8);
            return;
        }
        writer.WriteStartObject("waiver"u8);
        writer.WriteString("reason"u8, waiver.Reason);
        writer.WriteString("who"u8, waiver.Who);
        if (waiver.Expires is { } expires)
        {
            writer.WriteString("expires"u8, WaiverText.Day(expires));
        }
        else
        {
            writer.WriteNull("expires"u8);
        }
        writer.WriteEndObject();
    }

    public static void Summary(Utf8JsonWriter writer, Coverage coverage)
    {
        writer.WriteStartObject();
        writer.WriteNumber("figures"u8, coverage.Figures);
        writer.WriteNumber("financial"u8, coverage.Financial);
        writer.WriteNumber("proved"u8, coverage.Proved);
        writer.WriteNumber("rounded"u8, coverage.Rounded);
        writer.WriteNumber("unsupported"u8, coverage.Unsupported);
        writer.WriteNumber("contradicted"u8, coverage.Contradicted);
        writer.WriteNumber("notFinancial"u8, coverage.NotFinancial);
        writer.WriteNumber("coverage"u8, ShareText.ToFourPlaces(coverage.Share));
        writer.WriteEndObject();
    }

    private void Figure(JsonItems items, int index, ReadOnlySpan<int> ties)
    {
        var figure = proof.Figures[index];
        var writer = items.Writer;
        items.Id("id"u8, figure.Id);
        items.Id("document"u8, _documentIds[figure.Document]);
        items.Place(proof.Documents[figure.Document].Places, figure.Span);
        writer.WriteString("text"u8, figure.Text);
        writer.WriteString("place"u8, JsonWords.Of(figure.Place));
        Cell(items, figure);
        items.Text("label"u8, figure.Label);
        items.Text("segment"u8, figure.Segment);
        items.Period("period"u8, figure.Period);
        items.Text("unit"u8, figure.Unit?.ToString());
        writer.WriteNumber("scale"u8, figure.Scale);
        writer.WriteNumber("decimals"u8, figure.Decimals);
        items.Value("value"u8, figure.Value);
        writer.WriteBoolean("financial"u8, figure.IsFinancial);
        if (figure.Kind is { } kind)
        {
            writer.WriteString("kind"u8, JsonWords.Of(kind));
        }
        else
        {
            writer.WriteNull("kind"u8);
        }
        if (proof.Statuses[index] is { } status)
        {
            writer.WriteString("status"u8, JsonWords.Of(status));
        }
        else
        {
            writer.WriteNull("status"u8);
        }
        writer.WriteStartArray("ties"u8);
        foreach (var tie in ties)
        {
            items.Id(proof.Ties[tie].Id);
        }
        writer.WriteEndArray();
    }

    private void Cell(JsonItems items, Figure figure)
    {
        var writer = items.Writer;
        if (figure.Table is not { } tableIndex)
        {
            writer.WriteNull("table"u8);
            writer.WriteNull("row"u8);
            writer.WriteNull("header"u8);
            return;
        }
        var table = proof.Tables[tableIndex];
        items.Id("table"u8, table.Id);
        if (figure.Row is { } row)
        {
            items.Text("row"u8, RowPath(tableIndex, row));
        }
        else
        {
            writer.WriteNull("row"u8);
        }
        items.Text("header"u8, figure.Column is { } column ? table.Columns[column].Header : null);
    }

    // The cells of a row share its path: it is put together once.
    private string RowPath(int table, int row)
    {
        var paths = _rowPaths[table] ??= new string?[proof.Tables[table].Rows.Length];
        if (paths[row] is { } known)
        {
            return known;
        }
        var (label, section, _) = proof.Tables[table].Rows[row];
        return paths[row] =
            section.Length == 0 ? label
            : label.Length == 0 ? section
            : $"{section} > {label}";
    }

    private void Table(JsonItems items, Table table)
    {
        var writer = items.Writer;
        items.Id("id"u8, table.Id);
        items.Id("document"u8, _documentIds[table.Document]);
        items.Place(proof.Documents[table.Document].Places, table.Span);
        items.Text("title"u8, table.Title);
        writer.WriteString("statement"u8, JsonWords.Of(table.Statement));
        if (table.Scale is { } scale)
        {
            writer.WriteNumber("scale"u8, scale);
        }
        else
        {
            writer.WriteNull("scale"u8);
        }
        writer.WriteStartArray("columns"u8);
        foreach (var column in table.Columns)
        {
            writer.WriteStartObject();
            items.Text("header"u8, column.Header);
            items.Period("period"u8, column.Period);
            writer.WriteString("kind"u8, JsonWords.Of(column.Kind));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("rows"u8);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            items.Text("label"u8, row.Label);
            items.Text("section"u8, row.Section);
            writer.WriteNumber("indent"u8, row.Indent);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void FigureIds(JsonItems items, ReadOnlySpan<byte> name, System.Collections.Immutable.ImmutableArray<int> figures)
    {
        items.Writer.WriteStartArray(name);
        foreach (var figure in figures)
        {
            items.Id(proof.Figures[figure].Id);
        }
        items.Writer.WriteEndArray();
    }
}
