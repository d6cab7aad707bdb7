using Footbridge.Checking.Tables;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Verdicts;

/// <summary>A figure's place: table, row and column.</summary>
internal readonly record struct CellPlace(DraftTable Table, DraftRow Row, int Column, TableToken Token)
{
    /// <summary>The value in base units.</summary>
    public decimal Value => Token.Number.Number.Value * Powers.Ten(Token.Scale);
}
