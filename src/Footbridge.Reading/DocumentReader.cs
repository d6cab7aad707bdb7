using System.Collections.Immutable;
using System.Security.Cryptography;
using Footbridge.Core.Documents;
using Footbridge.Reading.Decoding;
using Footbridge.Reading.Detection;
using Footbridge.Reading.Html;
using Footbridge.Reading.Lines;
using Footbridge.Reading.Submissions;

namespace Footbridge.Reading;

/// <summary>Bytes in, documents out. Finds encoding and format by content; never throws on any input.</summary>
public static class DocumentReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">The path as given by the user: it is shown, never opened.</param>
    /// <param name="bytes">The file's content.</param>
    public static ReadOutcome Read(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Refusal is { } reason)
        {
            return ReadOutcome.Refused(reason);
        }
        var source = decoded.Text;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var places = new LinePlaceMap(source);
        ImmutableArray<ReadingNote> notes = decoded.Note is { } note ? [note] : [];
        return FormatDetector.IsSubmission(source)
            ? SubmissionReader.Read(source, (part, others) => Part(part.Type, part.Start, part.End, [.. notes, .. others]))
            : new ReadOutcome([Part(null, 0, source.Length, notes)], null);

        Document Part(string? name, int start, int end, ImmutableArray<ReadingNote> before)
        {
            var format = FormatDetector.Detect(source, start, end);
            var (blocks, own) =
                format == DocumentFormat.Html ? HtmlReader.Read(source, start, end) : LineReader.Read(source, start, end, format);
            return new Document(path, name, hash, format, source, blocks, [.. before, .. own], places);
        }
    }
}
