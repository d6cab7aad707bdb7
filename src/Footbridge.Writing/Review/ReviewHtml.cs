using Footbridge.Core.Ties;

namespace Footbridge.Writing.Review;

/// <summary>
/// The review page of one package: a single HTML file that needs neither network nor server. It shows the documents with
/// every figure marked, the findings, the proof of each figure, and keeps the reviewer's marks.
/// </summary>
/// <param name="marksAddress">Where a server keeps the reviewer's marks; null for a page that is opened from disk.</param>
public sealed class ReviewHtml(string? marksAddress = null) : CheckFormat
{
    /// <inheritdoc />
    public override int SectionCount => 1;

    /// <inheritdoc />
    public override bool HoldsOnePackage => true;

    /// <inheritdoc />
    public override ReadOnlySpan<byte> Separator => "\n"u8;

    /// <inheritdoc />
    public override CheckPart Render(Proof proof, int? package)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return new CheckPart([ReviewPage.Render(proof, marksAddress)], CoverageByDocument.Whole(proof));
    }

    /// <inheritdoc />
    public override void Write(Stream output, CheckParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        parts.CopySection(0, output);
    }
}
