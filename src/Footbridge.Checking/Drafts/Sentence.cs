namespace Footbridge.Checking.Drafts;

/// <summary>A sentence of the prose with its figures.</summary>
/// <param name="Words">Its words; <see cref="Mark"/> stands for a figure.</param>
/// <param name="Figures">Indices of the figures, in order: one for each mark.</param>
internal sealed record Sentence(string[] Words, int[] Figures)
{
    /// <summary>Stands for a figure.</summary>
    public const string Mark = "#";

    /// <summary>The words as one key: the same for two sentences that differ in their figures only.</summary>
    public string Key { get; } = string.Join(' ', Words);
}
