using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Lexicons;

/// <summary>A line item that statements have in common, by one name whatever a company calls it.</summary>
/// <param name="Name">As in <c>line-items.txt</c>: "net-income". One of <see cref="StandardLines"/>.</param>
/// <param name="Statement">The statement that it belongs to; other when any table may hold it.</param>
/// <param name="IsBalance">True for an instant, false for a duration.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Labels">How it is called, the usual label first.</param>
internal sealed record StandardLine(string Name, StatementKind Statement, bool IsBalance, UnitKind Unit, string[] Labels);
