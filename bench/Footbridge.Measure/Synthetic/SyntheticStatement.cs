namespace Footbridge.Measure.Synthetic;

/// <summary>A made-up statement whose totals add up.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Headers">A header for each period.</param>
/// <param name="Lines">Its lines, top-down.</param>
/// <param name="PerShare">Shares and an amount per share below them, for periods that have one; empty otherwise.</param>
internal sealed record SyntheticStatement(string Title, string[] Headers, List<StatementLine> Lines, List<StatementLine> PerShare)
{
    private static readonly string[] s_nouns =
    [
        "Hosting",
        "Transit",
        "Support",
        "Licence",
        "Hardware",
        "Training",
        "Storage",
        "Leasing",
        "Network",
        "Payroll",
        "Freight",
        "Energy",
        "Rental",
        "Advisory",
        "Repair",
        "Insurance",
    ];

    private static readonly string[] s_kinds = ["income", "charges", "balances", "items", "reserves", "programmes", "contracts", "claims"];

    /// <summary>Makes a statement of several sections, each with a subtotal, and a total of them all.</summary>
    /// <param name="business">The name that sets its lines apart from those of other statements.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="periods">Its periods.</param>
    /// <param name="sections">How many sections.</param>
    /// <param name="random">Draws labels and values.</param>
    public static SyntheticStatement Make(string business, string title, SyntheticPeriods periods, int sections, Random random)
    {
        var headers = periods.Headers;
        var lines = new List<StatementLine>();
        var total = new long[headers.Length];
        for (var section = 0; section < sections; section++)
        {
            var name = $"{business} {s_nouns[(section * 5 + random.Next(3)) % s_nouns.Length].ToLowerInvariant()} group";
            lines.Add(new StatementLine(name + ":", null));
            var subtotal = new long[headers.Length];
            for (var line = random.Next(3, 7); line > 0; line--)
            {
                var values = headers.Select(_ => Value(random)).ToArray();
                lines.Add(new StatementLine(Label(random), values));
                Sum(subtotal, values);
            }
            lines.Add(new StatementLine($"Total {name}", subtotal, IsTotal: true));
            Sum(total, subtotal);
        }
        lines.Add(new StatementLine($"Total {business} {title.ToLowerInvariant()}", total, IsTotal: true));
        return new SyntheticStatement(
            $"{business} {title.ToLowerInvariant()}",
            headers,
            lines,
            periods.AreDurations ? Shares(business, total, random) : []
        );
    }

    private static List<StatementLine> Shares(string business, long[] total, Random random)
    {
        var shares = total.Select(_ => random.NextInt64(50_000, 500_000)).ToArray();
        var cents = total.Zip(shares, (amount, count) => (long)Math.Round(100m * amount / count, MidpointRounding.AwayFromZero));
        return
        [
            new StatementLine($"{business} weighted average shares outstanding", shares),
            new StatementLine($"{business} results per share", [.. cents], Decimals: 2),
        ];
    }

    private static void Sum(long[] total, long[] values)
    {
        for (var index = 0; index < total.Length; index++)
        {
            total[index] += values[index];
        }
    }

    private static long Value(Random random)
    {
        var magnitude = random.NextInt64(100, 1_000_000);
        return random.Next(6) == 0 ? -magnitude : magnitude;
    }

    private static string Label(Random random) => $"{s_nouns[random.Next(s_nouns.Length)]} {s_kinds[random.Next(s_kinds.Length)]}";
}
