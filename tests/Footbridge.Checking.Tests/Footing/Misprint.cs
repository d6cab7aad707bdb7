using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>A planted table in which one digit of one cell is printed wrong.</summary>
/// <param name="Table">The table as it was meant.</param>
/// <param name="Row">Row of the cell.</param>
/// <param name="Column">Column of the cell.</param>
/// <param name="Place">Which of its digits, from the left; past the last it starts again.</param>
/// <param name="Step">What is added to the digit.</param>
internal sealed record Misprint(PlantedTable Table, int Row, int Column, int Place, int Step)
{
    /// <summary>Misprints of any digit of any cell.</summary>
    public static Arbitrary<Misprint> In(Gen<PlantedTable> tables) =>
        Arb.From(
            from table in tables
            from row in Gen.Choose(0, table.Rows.Count - 1)
            from column in Gen.Choose(0, table.Columns - 1)
            from place in Gen.Choose(0, 9)
            from step in Gen.Choose(1, 9)
            select new Misprint(table, row, column, place, step),
            static misprint =>
                misprint
                    .Table.Smaller()
                    .Where(table => misprint.Row < table.Rows.Count && misprint.Column < table.Columns)
                    .Select(table => misprint with { Table = table })
        );

    public long Meant => Table.Rows[Row].Values[Column];

    public long Printed
    {
        get
        {
            var digits = Math.Abs(Meant).ToString(CultureInfo.InvariantCulture).ToCharArray();
            var at = Place % digits.Length;
            var digit = (digits[at] - '0' + Step) % 10;
            // A number does not start with zero.
            digits[at] = (char)('0' + (at == 0 && digit == 0 ? 1 + digits[0] % 2 : digit));
            return Math.Sign(Meant) * long.Parse(digits, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The table as it is printed.</summary>
    public PlantedTable Page => Table.WithMisprint(Row, Column, Printed);

    public override string ToString() => $"{Table.Rows[Row].Label}, column {Column}: {Printed:N0} printed for {Meant:N0}, in{Table}";
}
