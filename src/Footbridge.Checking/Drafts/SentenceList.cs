using Footbridge.Core.Ties;

namespace Footbridge.Checking.Drafts;

/// <summary>The sentences of a draft that have figures.</summary>
internal sealed record SentenceList(Proof Proof, List<Sentence> Items)
{
    /// <summary>The digits of a sentence's figures, in order.</summary>
    public string DigitsOf(int sentence) => string.Join('|', Items[sentence].Figures.Select(figure => Proof.Figures[figure].Number));
}
