using System.Globalization;

namespace Footbridge.Measure.Synthetic;

/// <summary>Sentences about a made-up statement, all of them true: values, growth, changes, shares of a total, amounts per share.</summary>
internal static class SyntheticClaims
{
    /// <summary>The sentences, in the order of the lines that they speak of.</summary>
    public static IEnumerable<string> Of(SyntheticStatement statement, SyntheticPeriods periods)
    {
        var totals = statement.Lines.FindAll(line => line.IsTotal);
        var all = totals[^1];
        for (var index = 0; index < totals.Count; index++)
        {
            var line = totals[index];
            var (now, before) = (line.Values![0], line.Values[1]);
            if (now <= 0 || before <= 0)
            {
                yield return $"{line.Label} came to {Millions(now)} {periods.Phrases[0]} and {Millions(before)} {periods.Phrases[1]}.";
                continue;
            }
            var growth = Growth(now, before);
            yield return growth == 0m
                ? $"{line.Label} came to {Millions(now)} {periods.Phrases[0]}, compared with {Millions(before)} {periods.Phrases[1]}."
            : index % 2 == 0
                ? $"{line.Label} came to {Millions(now)} {periods.Phrases[0]}, {(growth > 0 ? "an increase" : "a decrease")} of {Percent(growth)} compared with {Millions(before)} {periods.Phrases[1]}."
            : $"{line.Label} {(growth > 0 ? "rose" : "fell")} {Percent(growth)} to {Millions(now)} {periods.Phrases[0]}, from {Millions(before)} {periods.Phrases[1]}.";
            if (line != all && all.Values![0] > now)
            {
                yield return $"{line.Label} was {Percent(Math.Round(100m * now / all.Values[0], 1, MidpointRounding.AwayFromZero))} of {Lower(all.Label)} {periods.Phrases[0]}.";
            }
        }
        if (totals.Count > 2)
        {
            yield return $"{totals[0].Label} and {Lower(totals[1].Label)} were {Millions(totals[0].Values![0])} and {Millions(totals[1].Values![0])}, respectively, {periods.Phrases[0]}.";
        }
        if (statement.PerShare is [_, var perShare])
        {
            yield return $"{perShare.Label} was {Dollars(perShare, 0)} {periods.Phrases[0]}, compared with {Dollars(perShare, 1)} {periods.Phrases[1]}.";
        }
    }

    private static decimal Growth(long now, long before) => Math.Round(100m * (now - before) / before, 1, MidpointRounding.AwayFromZero);

    private static string Percent(decimal value) => Math.Abs(value).ToString("#,0.0", CultureInfo.InvariantCulture) + "%";

    private static string Millions(long thousands)
    {
        var millions = Math.Round(Math.Abs(thousands) / 1000m, 1, MidpointRounding.AwayFromZero)
            .ToString("#,0.0", CultureInfo.InvariantCulture);
        return thousands < 0 ? $"$({millions}) million" : $"${millions} million";
    }

    private static string Dollars(StatementLine line, int period) =>
        line.Values![period] < 0 ? $"$({line.Digits(period)})" : $"${line.Digits(period)}";

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
