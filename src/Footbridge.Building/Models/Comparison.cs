namespace Footbridge.Building.Models;

/// <summary>Two ways to the value of one fact.</summary>
/// <param name="Key">The fact.</param>
/// <param name="Kept">The value that counts.</param>
/// <param name="KeptFrom">Where it comes from: "facts.csv:12".</param>
/// <param name="Other">The value on the other way.</param>
/// <param name="OtherFrom">Where that comes from, in words: "its formula revenues - costs (statements.yaml:14:9)".</param>
/// <param name="IsFormula">True when the other way is a formula; false when it is data.</param>
internal sealed record Comparison(FactKey Key, Amount Kept, string KeptFrom, Amount Other, string OtherFrom, bool IsFormula);
