using Footbridge.Core.Tables;

namespace Footbridge.Checking.Lexicons;

/// <summary>Something that rows of a statement show: its revenue, its total assets, one of its many lines.</summary>
/// <param name="Statement">The statement that it speaks for.</param>
/// <param name="Name">Its name; "line" for one of many.</param>
/// <param name="Weight">How much it says.</param>
/// <param name="Bit">Its place among all items.</param>
/// <param name="IsPart">True where a heading without figures shows it too.</param>
internal sealed record StatementItem(StatementKind Statement, string Name, int Weight, ulong Bit, bool IsPart);
