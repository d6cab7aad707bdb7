using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Workpaper;

/// <summary>The documents of a workpaper, and places in them, in words.</summary>
internal static class Documents
{
    private const int MostLetters = 120;

    /// <summary>The names of all documents, for the foot of a page.</summary>
    public static string Names(Proof proof)
    {
        var names = string.Join(", ", Enumerable.Range(0, proof.Documents.Length).Select(document => PlaceText.Document(proof, document)));
        return names.Length <= MostLetters ? names : names[..(MostLetters - 3)] + "...";
    }

    /// <summary>"43:195"; with the document where there are several.</summary>
    public static string Place(Proof proof, int document, SourceSpan span) =>
        proof.Documents.Length == 1
            ? PlaceText.Short(proof, document, span)
            : $"{PlaceText.Document(proof, document)}:{PlaceText.Short(proof, document, span)}";

    public static string Place(Proof proof, Figure figure) => Place(proof, figure.Document, figure.Span);
}
