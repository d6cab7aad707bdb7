using Footbridge.Checking.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>Tells what had to be repaired or left out while a document was read.</summary>
internal static class ReadingFindings
{
    /// <summary>One note for each thing that the reader reports.</summary>
    public static IEnumerable<Finding> Of(DraftDocument document, int index) =>
        document.Source.Notes.Select(note => new Finding(
            "",
            InputRepaired.Rule,
            InputRepaired.Rule.Severity,
            note.Message,
            [],
            index,
            note.Span,
            [],
            [],
            null,
            null,
            Fingerprints.Of(InputRepaired.Rule, document.Source.Path, note.Message, "")
        ));
}
