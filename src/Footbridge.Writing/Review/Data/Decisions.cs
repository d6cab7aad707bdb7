using System.Globalization;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Review.Data;

/// <summary>What the check decided on its way, collected from the proof: scales, currencies, rounding, and the conventions by which ties hold.</summary>
internal static class Decisions
{
    /// <summary>Topic and text, in the order shown.</summary>
    public static IEnumerable<(string Topic, string Text)> Of(Proof proof)
    {
        if (Scales(proof) is { Length: > 0 } scales)
        {
            yield return ("Scale", scales);
        }
        if (Currencies(proof) is { Length: > 0 } currencies)
        {
            yield return ("Currency", currencies);
        }
        yield return ("Rounding", $"A printed number allows half a unit of its last digit to either side. {Verdicts(proof)}");
        foreach (var group in Bases(proof))
        {
            yield return (
                group.Rule switch
                {
                    "basis-points" => "Basis points",
                    _ => Sentence(TieRuleText.Of(group.Rule) is { Length: > 0 } words ? words : group.Rule),
                },
                $"{Sentence(group.Basis)} ({NumberText.Plural(group.Count, "tie")})"
            );
        }
    }

    private static string Scales(Proof proof) =>
        string.Join(
            ", ",
            proof
                .Tables.Where(table => table.Scale is not null)
                .GroupBy(table => table.Scale!.Value)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Select(group => $"{NumberText.Scale(group.Key) ?? "units"} in {NumberText.Plural(group.Count(), "table")}")
        );

    private static string Currencies(Proof proof) =>
        string.Join(
            ", ",
            proof
                .Figures.Where(figure => figure.Unit?.Kind is UnitKind.Money or UnitKind.PerShare)
                .GroupBy(figure => figure.Unit!.Currency ?? "not named", StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key} ({NumberText.Plural(group.Count(), "figure")})")
        );

    private static string Verdicts(Proof proof)
    {
        var counts = new int[4];
        foreach (var tie in proof.Ties)
        {
            counts[(int)tie.Verdict]++;
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Of {NumberText.Plural(proof.Ties.Length, "tie")}, {counts[(int)Verdict.Exact]:#,0} hold exactly, {counts[(int)Verdict.Rounded]:#,0} within rounding, {counts[(int)Verdict.Broken]:#,0} are broken, {counts[(int)Verdict.Open]:#,0} stay open."
        );
    }

    private static IEnumerable<(string Rule, string Basis, int Count)> Bases(Proof proof) =>
        proof
            .Ties.Where(tie => tie.Basis is { Length: > 0 })
            .GroupBy(tie => (tie.Rule, Basis: tie.Basis!))
            .OrderByDescending(group => group.Key.Rule == "basis-points")
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Basis, StringComparer.Ordinal)
            .Select(group => (group.Key.Rule, group.Key.Basis, group.Count()));

    private static string Sentence(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
}
