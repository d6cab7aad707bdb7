using System.Collections.Immutable;
using System.Text;
using Footbridge.Bench;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Truth;

/// <summary>One filing, judged.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Hidden">The page without its tags.</param>
/// <param name="Places">Its tagged places.</param>
/// <param name="Judgements">A judgement for each tagged data cell.</param>
/// <param name="Proof">What the product made of the page without tags.</param>
internal sealed record FilingTruth(
    string Name,
    HiddenSource Hidden,
    ImmutableArray<TaggedPlace> Places,
    ImmutableArray<Judgement> Judgements,
    Proof Proof
)
{
    /// <summary>Judges a filing; null when it holds no tagged number.</summary>
    /// <exception cref="InvalidDataException">The product read another text than the one given to it, so that places cannot be compared.</exception>
    public static FilingTruth? Of(InputFile file)
    {
        var source = Encoding.UTF8.GetString(file.Bytes);
        var places = TaggedPlace.Find(source);
        if (places.IsEmpty)
        {
            return null;
        }
        var hidden = new HiddenSource(source);
        var proof = Product.Check(file.Name, Encoding.UTF8.GetBytes(hidden.Text));
        if (proof.Documents is not [var document] || document.Source != hidden.Text)
        {
            throw new InvalidDataException($"{file.Name}: the text that was read is not the text that was given.");
        }
        var cells = places.Where(place => place.Role == TaggedRole.Cell);
        var judgements = Judge.Compare([.. cells], hidden, proof.Figures).Select(judgement => judgement with { Filing = file.Name });
        return new FilingTruth(file.Name, hidden, places, [.. judgements], proof);
    }

    /// <summary>The number of tagged places of a role.</summary>
    public int Count(TaggedRole role) => Places.Count(place => place.Role == role);
}
