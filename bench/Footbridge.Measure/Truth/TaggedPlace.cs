using System.Collections.Immutable;
using Footbridge.Measure.Markup;

namespace Footbridge.Measure.Truth;

/// <summary>A printed number that carries tags: one, or several for the same number in several contexts.</summary>
/// <param name="Role">Where it stands.</param>
/// <param name="Cell">Its cell; null outside tables.</param>
/// <param name="Printed">Its digits.</param>
/// <param name="IsNegative">True when it is printed as negative.</param>
/// <param name="Facts">What it is tagged as; never empty.</param>
internal sealed record TaggedPlace(
    TaggedRole Role,
    ScannedCell? Cell,
    PrintedMagnitude Printed,
    bool IsNegative,
    ImmutableArray<TaggedFact> Facts
)
{
    /// <summary>The innermost fact; all of them share digits and scale.</summary>
    public TaggedFact Fact => Facts[^1];

    /// <summary>The value as printed, in base units.</summary>
    public decimal? Value => Printed.Value is { } value ? (IsNegative ? -value : value) * Core.Numbers.Powers.Ten(Fact.Scale) : null;

    /// <summary>All tagged places of a filing, in order.</summary>
    public static ImmutableArray<TaggedPlace> Find(string source)
    {
        var page = new PageScan(source);
        var facts = FilingTags.Read(source);
        var places = ImmutableArray.CreateBuilder<TaggedPlace>();
        for (int first = 0, next; first < facts.Length; first = next)
        {
            // Nested tags around the same text start one after the other and share all that is printed.
            var text = PlainText.Of(source, facts[first].Start, facts[first].End);
            next = first + 1;
            while (
                next < facts.Length
                && facts[next].End <= facts[first].End
                && PlainText.Of(source, facts[next].Start, facts[next].End) == text
            )
            {
                next++;
            }
            places.Add(Describe(source, page, facts[first..next]));
        }
        return places.ToImmutable();
    }

    private static TaggedPlace Describe(string source, PageScan page, ImmutableArray<TaggedFact> facts)
    {
        var fact = facts[^1];
        var printed = PrintedMagnitude.Of(source, fact);
        var cell = page.CellAt(fact.Start);
        if (cell is null || cell.HoldsTable)
        {
            return new TaggedPlace(TaggedRole.Prose, null, printed, false, facts);
        }
        var role =
            printed.IsWord ? TaggedRole.Word
            : IsData(source, cell, fact) ? TaggedRole.Cell
            : TaggedRole.Caption;
        var negative = PrintedSign.IsNegative(source, cell, fact.Start, fact.End);
        return new TaggedPlace(role, cell, printed, negative, facts);
    }

    // A data cell holds numbers and at most a word of scale or unit; the row's first text with letters is its label.
    private static bool IsData(string source, ScannedCell cell, TaggedFact fact)
    {
        const int MostLetters = 10;
        var inside = PlainText.Of(source, fact.Start, fact.End).Count(char.IsLetter);
        var letters = cell.Text.Count(char.IsLetter) - inside;
        return letters == 0 || (letters <= MostLetters && cell.Text != cell.Row.Label);
    }
}
