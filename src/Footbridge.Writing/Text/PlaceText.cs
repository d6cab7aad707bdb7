using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>Places and figures in one line: what a person needs to find them.</summary>
internal static class PlaceText
{
    /// <summary>"release.txt:43:195".</summary>
    public static string Full(Proof proof, int document, SourceSpan span) =>
        $"{proof.Documents[document].Path}:{Short(proof, document, span)}";

    public static string Full(Proof proof, Figure figure) => Full(proof, figure.Document, figure.Span);

    /// <summary>"43:195".</summary>
    public static string Short(Proof proof, int document, SourceSpan span) => proof.Documents[document].Places.PlaceOf(span).Describe();

    public static string Short(Proof proof, Figure figure) => Short(proof, figure.Document, figure.Span);

    /// <summary>What the figure measures and when: "Total revenues, 3 months to 2013-03-31"; empty when nothing is known.</summary>
    public static string Meaning(Proof proof, Figure figure)
    {
        var label = figure.Label is { Length: > 0 } given ? given : RowLabel(proof, figure);
        var when =
            figure.Period is { } period ? period.Describe()
            : figure is { Table: { } table, Column: { } column } ? proof.Tables[table].Columns[column].Header
            : "";
        return label.Length == 0 ? when
            : when.Length == 0 ? label
            : $"{label}, {when}";
    }

    /// <summary>Where a figure stands by the words around it: "Revenues > Services, 1Q 2013" for a cell, else its meaning.</summary>
    public static string Path(Proof proof, Figure figure)
    {
        if (figure is not { Table: not null, Row: not null, Column: not null })
        {
            return Meaning(proof, figure);
        }
        var (row, column) = (Row(proof, figure), Column(proof, figure));
        return row.Length == 0 ? column
            : column.Length == 0 ? row
            : $"{row}, {column}";
    }

    /// <summary>The row of a cell: "Revenues > Services"; empty outside rows and where it has no words.</summary>
    public static string Row(Proof proof, Figure figure)
    {
        if (figure is not { Table: { } table, Row: { } row })
        {
            return "";
        }
        var (label, section, _) = proof.Tables[table].Rows[row];
        // A heading ends in a colon on the page; the mark between the parts says as much.
        section = section.TrimEnd(':', ' ');
        return label.Length == 0 ? section
            : section.Length == 0 ? label
            : $"{section} > {label}";
    }

    /// <summary>The head of a cell's column; its period where the column has no words; empty outside columns.</summary>
    public static string Column(Proof proof, Figure figure) =>
        figure is not { Table: { } table, Column: { } column } ? ""
        : proof.Tables[table].Columns[column].Header is { Length: > 0 } header ? header
        : figure.Period is { } period ? period.Describe()
        : "";

    /// <summary>The path of a document; with its part, where it is one of a submission.</summary>
    public static string Document(Proof proof, int document)
    {
        var read = proof.Documents[document];
        return read.Part is null ? read.Path : $"{read.Path} ({read.Part})";
    }

    /// <summary>The title of a table, or where it stands.</summary>
    public static string Title(Proof proof, int table)
    {
        var found = proof.Tables[table];
        return found.Title.Length > 0 ? found.Title : $"(table at {Short(proof, found.Document, found.Span)})";
    }

    /// <summary>The title of a table in quotes, or where it stands, as a part of a sentence.</summary>
    public static string QuotedTitle(Proof proof, int table)
    {
        var found = proof.Tables[table];
        return found.Title.Length > 0 ? $"\"{found.Title}\"" : $"the table at {Short(proof, found.Document, found.Span)}";
    }

    /// <summary>"12:3 $1.6 million": one figure in a list of figures of one place.</summary>
    public static string Brief(Proof proof, Figure figure) => $"{Short(proof, figure)} {Flat(figure.Text)}";

    private static string RowLabel(Proof proof, Figure figure) =>
        figure is { Table: { } table, Row: { } row } ? proof.Tables[table].Rows[row].Label : "";

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
