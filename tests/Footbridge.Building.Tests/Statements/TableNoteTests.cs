using Footbridge.Building.Statements;
using Footbridge.Core.Facts;

namespace Footbridge.Building.Tests.Statements;

public class TableNoteTests
{
    [Theory]
    [InlineData(3, "USD", "(In thousands)", UnitKind.Money)]
    [InlineData(3, "USD", "(In thousands)", UnitKind.Money, UnitKind.Shares)]
    [InlineData(3, "USD", "(In thousands)", UnitKind.Shares)]
    [InlineData(6, "USD", "(In millions, except per share amounts)", UnitKind.Money, UnitKind.Shares, UnitKind.PerShare)]
    [InlineData(3, "USD", "(In thousands, except percentages)", UnitKind.Percent, UnitKind.Money)]
    [InlineData(
        3,
        "USD",
        "(In thousands, except per share amounts, percentages and counts)",
        UnitKind.Money,
        UnitKind.Count,
        UnitKind.PerShare,
        UnitKind.Percent
    )]
    [InlineData(3, "EUR", "(In thousands of euros)", UnitKind.Money)]
    [InlineData(0, "EUR", "(In euros)", UnitKind.Money)]
    [InlineData(0, "USD", null, UnitKind.Money)]
    [InlineData(3, "USD", null, UnitKind.Percent, UnitKind.PerShare)]
    [InlineData(0, "USD", null, UnitKind.Shares)]
    public void The_note_says_what_the_table_holds(int scale, string currency, string? note, params UnitKind[] kinds) =>
        Assert.Equal(note, TableNote.Of(kinds.ToHashSet(), scale, currency));
}
