using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;
using Footbridge.Reading;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>What the checker says about a small document. Specs and tests go through this, not through the API of the day.</summary>
internal sealed partial class CheckedText(Proof proof)
{
    public Proof Proof => proof;

    /// <summary>Reads and checks a text, as the command would.</summary>
    /// <param name="text">The document.</param>
    /// <param name="kind">What its file name says: "md", "text" or "html". Readers go by content; the name is a hint at most.</param>
    public static CheckedText Check(string text, string kind = "md")
    {
        var name = kind == "text" ? "case.txt" : "case." + kind;
        var outcome = DocumentReader.Read(name, new UTF8Encoding(false).GetBytes(text));
        Assert.True(outcome.Refusal is null, $"the reader refuses the document: {outcome.Refusal}");
        return new CheckedText(ReleaseCheck.Run(outcome.Documents));
    }

    /// <summary>Indices of the figures that are printed so; spaces do not count, since a sign may have a cell of its own.</summary>
    public IReadOnlyList<int> Figures(string text) =>
        [.. Enumerable.Range(0, proof.Figures.Length).Where(index => Squeeze(proof.Figures[index].Text) == Squeeze(text))];

    /// <summary>The figure in a cell, or null.</summary>
    public int? Cell(int table, int row, int column)
    {
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            if (figure.Place == FigurePlace.Table && figure.Table == table && figure.Row == row && figure.Column == column)
            {
                return index;
            }
        }
        return null;
    }

    /// <summary>Rows with this label, "Label" or "Section / Label", over all tables.</summary>
    public IReadOnlyList<(int Table, int Row)> Rows(string label)
    {
        var wanted = Words(label);
        var rows = new List<(int, int)>();
        for (var table = 0; table < proof.Tables.Length; table++)
        {
            for (var row = 0; row < proof.Tables[table].Rows.Length; row++)
            {
                var found = proof.Tables[table].Rows[row];
                if (Words(found.Label) == wanted || Words($"{found.Section.TrimEnd(':', ' ')} / {found.Label}") == wanted)
                {
                    rows.Add((table, row));
                }
            }
        }
        return rows;
    }

    /// <summary>Everything found, for the message of a test that fails.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        for (var index = 0; index < proof.Tables.Length; index++)
        {
            var table = proof.Tables[index];
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  table {index + 1}: {table.Columns.Length} columns, {table.Rows.Length} rows, {table.Layout}, \"{table.Title}\""
            );
            foreach (var column in table.Columns)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    column \"{column.Header}\" {column.Period} {column.Kind}");
            }
            foreach (var row in table.Rows)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    row \"{row.Section}\" / \"{row.Label}\"");
            }
        }
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  {figure.Id} \"{figure.Text}\" {figure.Place} {figure.Value} {figure.Unit} scale {figure.Scale} "
                    + $"{figure.Period} {(figure.Kind is { } kind ? Kebab(kind) : proof.Statuses[index].ToString())}"
            );
        }
        foreach (var tie in proof.Ties)
        {
            var terms = tie.Operands.Select(operand => (operand.Sign < 0 ? "- " : "+ ") + Where(operand.Figure));
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  {tie.Id} {tie.Rule} {tie.Verdict} {Where(tie.Result)} = {string.Join(' ', terms)}"
            );
        }
        foreach (var finding in proof.Findings)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  {finding.Severity} {finding.Rule.Code} {finding.Message} suspects {string.Join(", ", finding.Suspects.Select(Where))}"
            );
        }
        return text.Length == 0 ? "  nothing was found" : text.ToString();
    }

    /// <summary>The row that a cell stands in, or null outside tables.</summary>
    public TableRow? RowOf(int figure) =>
        proof.Figures[figure] is { Table: { } table, Row: { } row } ? proof.Tables[table].Rows[row] : null;

    /// <summary>"FootnoteMarker" as "footnote-marker".</summary>
    public static string Kebab(Enum value) => Hump().Replace(value.ToString(), "-$0").TrimStart('-').ToLowerInvariant();

    /// <summary>A text without white space.</summary>
    public static string Squeeze(string text) => Space().Replace(text, "");

    /// <summary>A text with one space between words.</summary>
    public static string Words(string text) => Space().Replace(text, " ").Trim();

    private string Where(int figure) => $"{proof.Figures[figure].Text} [{RowOf(figure)?.Label}]";

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Hump();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
