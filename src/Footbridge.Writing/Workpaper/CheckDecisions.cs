using System.Globalization;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Workpaper;

/// <summary>The conventions by which the documents were read and judged, as far as the proof shows them.</summary>
internal static class CheckDecisions
{
    private const int MostConventions = 6;

    public static IEnumerable<(string Subject, string Words)> Of(Proof proof)
    {
        foreach (var (scale, count) in Scales(proof))
        {
            yield return (scale, NumberText.Plural(count, "table"));
        }
        yield return (
            "Rounding of a printed number",
            "It stands for every value within half a unit of its last digit. A relation is exact, holds within rounding, or is broken; there is no other allowance."
        );
        yield return ("Rounding of totals", Sums(proof));
        var conventions = proof
            .Ties.Where(tie => tie.Rule == "basis-points")
            .GroupBy(tie => tie.Basis ?? "the convention is not stated")
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostConventions);
        foreach (var convention in conventions)
        {
            yield return (
                "Basis points",
                string.Create(CultureInfo.InvariantCulture, $"{convention.Key} ({NumberText.Plural(convention.Count(), "figure")})")
            );
        }
        yield return ("Signs", "Values have the sign as printed: brackets are less than zero.");
    }

    private static IEnumerable<(string Scale, int Count)> Scales(Proof proof) =>
        proof
            .Tables.GroupBy(table => table.Scale)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key ?? -1)
            .Select(group =>
                (
                    group.Key is { } scale
                        ? $"Scale: amounts in {NumberText.Scale(scale) ?? "units"}"
                        : "Scale: not stated, taken as printed",
                    group.Count()
                )
            );

    private static string Sums(Proof proof)
    {
        int exact = 0,
            rounded = 0,
            broken = 0;
        foreach (var tie in proof.Ties)
        {
            if (tie.Rule is "footing" or "cross-footing")
            {
                exact += tie.Verdict == Verdict.Exact ? 1 : 0;
                rounded += tie.Verdict == Verdict.Rounded ? 1 : 0;
                broken += tie.Verdict == Verdict.Broken ? 1 : 0;
            }
        }
        var style =
            exact + rounded + broken == 0 ? "no totals were recognised"
            : rounded == 0 ? "all totals that hold foot to the last digit"
            : "items and totals were rounded each by itself, so that a total may be off by a unit or a few";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{style}: {exact:#,0} exact, {rounded:#,0} within rounding, {broken:#,0} broken"
        );
    }
}
