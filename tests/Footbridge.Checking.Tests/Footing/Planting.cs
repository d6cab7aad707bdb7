using Footbridge.Checking.Footing;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>Generates planted tables: groups of items with subtotals, totals over subtotals, in random columns and with random signs.</summary>
internal static class Planting
{
    /// <summary>Two to four columns, one to three levels of totals; items of three to six digits, one in five negative.</summary>
    public static Gen<PlantedTable> Tables { get; } = new Plan().Tables();

    /// <summary>Any of <see cref="Tables"/>; a counterexample shrinks to the smallest table that still is one.</summary>
    public static Arbitrary<PlantedTable> AnyTable { get; } = Arb.From(Tables, static table => table.Smaller());

    /// <summary>What tables are to look like.</summary>
    internal sealed record Plan
    {
        public (int Least, int Most) Columns { get; init; } = (2, 4);
        public (int Least, int Most) Levels { get; init; } = (1, 2);
        public (int Least, int Most) Items { get; init; } = (2, 6);
        public (int Least, int Most) Digits { get; init; } = (3, 6);

        /// <summary>Cells in a hundred that are dashes: zero.</summary>
        public int Dashes { get; init; }

        /// <summary>Groups of items in a hundred whose total is the first item less the others.</summary>
        public int ItemsSubtracted { get; init; }

        /// <summary>What may mark a total.</summary>
        public RowCues[] Cues { get; init; } = [RowCues.StrongLabel, RowCues.Rule];

        public Gen<PlantedTable> Tables() =>
            from columns in Choose(Columns)
            from levels in Choose(Levels)
            from root in Total(levels, columns)
            select new PlantedTable(root);

        private Gen<PlantedNode> Total(int level, int columns) =>
            from count in level > 0 ? Gen.Choose(2, 3) : Choose(Items)
            from parts in (level > 0 ? Total(level - 1, columns) : Item(columns)).ArrayOf(count)
            // "The first less the rest" is how statements subtract: revenue less costs.
            from chance in Gen.Choose(0, 99)
            from cues in Gen.Elements(Cues)
            select PlantedNode.Total(parts, chance < (level > 0 ? 33 : ItemsSubtracted), cues);

        private Gen<PlantedNode> Item(int columns) =>
            from digits in Choose(Digits)
            from values in Value(digits).ArrayOf(columns)
            select PlantedNode.Item(values);

        private Gen<long> Value(int digits) =>
            from magnitude in Gen.Choose((int)Math.Pow(10, digits - 1), (int)Math.Pow(10, digits) - 1)
            from chance in Gen.Choose(0, 99)
            from negative in Gen.Choose(0, 4)
            select chance < Dashes ? 0L
            : negative == 0 ? -magnitude
            : magnitude;

        private static Gen<int> Choose((int Least, int Most) range) => Gen.Choose(range.Least, range.Most);
    }
}
