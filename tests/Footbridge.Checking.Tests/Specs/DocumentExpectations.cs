using System.Globalization;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>What was read, before anything is understood.</summary>
internal static class DocumentExpectations
{
    public static readonly Expectation[] All =
    [
        // format: markdown
        Expectation.Of(
            @"format: (?<format>html|markdown|text)",
            (result, match) =>
                result.Proof.Documents.All(document => CheckedText.Kebab(document.Format) == match.Groups["format"].Value)
                && !result.Proof.Documents.IsEmpty
                    ? null
                    : "the format is another"
        ),
        // documents: 2
        Expectation.Of(
            @"documents: (?<count>\d+)",
            (result, match) =>
                result.Proof.Documents.Length == int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture)
                    ? null
                    : $"{result.Proof.Documents.Length} documents were read"
        ),
        // part 1: EX-99.1
        Expectation.Of(
            @"part (?<index>\d+): (?<part>\S+)",
            (result, match) =>
                result.Proof.Documents.ElementAtOrDefault(int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) - 1)?.Part
                == match.Groups["part"].Value
                    ? null
                    : "the part is another"
        ),
        // noted: reading left a note, or a finding says that something was not understood
        Expectation.Of(
            "noted",
            (result, _) =>
                result.Proof.Documents.Any(document => !document.Notes.IsEmpty)
                || result.Proof.Findings.Any(finding => finding.Rule.Code.StartsWith("FB9", StringComparison.Ordinal))
                    ? null
                    : "nothing was noted"
        ),
    ];
}
