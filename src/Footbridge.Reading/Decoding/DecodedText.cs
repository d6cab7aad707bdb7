using Footbridge.Core.Documents;

namespace Footbridge.Reading.Decoding;

/// <summary>What decoding gave: the text without byte order mark, or why there is none.</summary>
internal sealed record DecodedText(string Text, string? Refusal, ReadingNote? Note)
{
    internal static DecodedText Of(string text) => new(text, null, null);

    internal static DecodedText Refused(string reason) => new("", reason, null);
}
