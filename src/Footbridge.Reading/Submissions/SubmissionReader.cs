using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Submissions;

/// <summary>
/// Chooses what to read of an EDGAR submission: the press releases (EX-99 and its numbers), and where there are none, the
/// first document that can be read. The others are named in a note.
/// </summary>
internal static class SubmissionReader
{
    internal static ReadOutcome Read(string source, Func<SubmissionPart, ImmutableArray<ReadingNote>, Document> read)
    {
        var parts = Submission.Split(source);
        var chosen = Choose(source, parts);
        if (chosen.IsEmpty)
        {
            return ReadOutcome.Refused(
                parts.IsEmpty
                    ? "is an EDGAR submission without a document: download the complete submission file again"
                    : $"is an EDGAR submission without a readable document ({Names(parts)}): give the release itself as HTML or text"
            );
        }
        var documents = ImmutableArray.CreateBuilder<Document>(chosen.Length);
        foreach (var part in chosen)
        {
            documents.Add(read(part, documents.Count == 0 ? Others(parts, chosen) : []));
        }
        return new ReadOutcome(documents.MoveToImmutable(), null);
    }

    private static ImmutableArray<SubmissionPart> Choose(string source, ImmutableArray<SubmissionPart> parts)
    {
        ImmutableArray<SubmissionPart> exhibits =
        [
            .. parts.Where(part => part.Type.StartsWith("EX-99", StringComparison.OrdinalIgnoreCase) && IsText(source, part)),
        ];
        return exhibits.IsEmpty ? [.. parts.Where(part => IsText(source, part)).Take(1)] : exhibits;
    }

    // Pictures, PDFs and archives are uuencoded, data files are XML; neither is a page.
    private static bool IsText(string source, SubmissionPart part)
    {
        var text = source.AsSpan(part.Start, part.End - part.Start).TrimStart();
        return !text.IsEmpty
            && !text.StartsWith("begin 6", StringComparison.Ordinal)
            && !text.StartsWith("<PDF>", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("<XML>", StringComparison.OrdinalIgnoreCase)
            && !IsData(text, part.FileName);
    }

    private static bool IsData(ReadOnlySpan<char> text, string fileName) =>
        fileName.EndsWith(".xsd", StringComparison.OrdinalIgnoreCase)
        || fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || (
            text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && !text[..Math.Min(text.Length, 4096)].Contains("<html", StringComparison.OrdinalIgnoreCase)
        );

    private static ImmutableArray<ReadingNote> Others(ImmutableArray<SubmissionPart> parts, ImmutableArray<SubmissionPart> chosen)
    {
        ImmutableArray<SubmissionPart> others = [.. parts.Where(part => !chosen.Contains(part))];
        return others.IsEmpty
            ? []
            :
            [
                new ReadingNote(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The submission holds {others.Length} other {(others.Length == 1 ? "document" : "documents")} that {(others.Length == 1 ? "was" : "were")} not read: {Names(others)}."
                    ),
                    new SourceSpan(others[0].Start, others[^1].End)
                ),
            ];
    }

    private static string Names(ImmutableArray<SubmissionPart> parts)
    {
        const int Most = 12;
        var names = string.Join(", ", parts.Take(Most).Select(part => part.Type.Length == 0 ? "without type" : part.Type));
        return parts.Length <= Most ? names : string.Create(CultureInfo.InvariantCulture, $"{names} and {parts.Length - Most} more");
    }
}
