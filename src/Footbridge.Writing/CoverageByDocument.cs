using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing;

/// <summary>The counts of a proof for each of its documents, and for each of its tables.</summary>
internal static class CoverageByDocument
{
    public static Coverage[] Of(Proof proof)
    {
        return Count(proof, proof.Documents.Length, figure => figure.Document);
    }

    /// <summary>The counts of the whole proof: the same as its own, counted without enumerators.</summary>
    public static Coverage Whole(Proof proof) => Count(proof, 1, _ => 0)[0];

    /// <summary>One count a table.</summary>
    public static Coverage[] OfTables(Proof proof) => Count(proof, proof.Tables.Length, figure => figure.Table);

    /// <summary>One count a document, of the figures that stand outside its tables.</summary>
    public static Coverage[] OutsideTables(Proof proof) =>
        Count(proof, proof.Documents.Length, figure => figure.Table is null ? figure.Document : null);

    /// <summary>The figures of tables, and those that stand outside them.</summary>
    public static (Coverage Tables, Coverage Prose) TablesAndProse(Proof proof)
    {
        var counts = Count(proof, 2, figure => figure.Table is null ? 1 : 0);
        return (counts[0], counts[1]);
    }

    /// <summary>One count a group, where every figure, by index, has one.</summary>
    public static Coverage[] OfGroups(Proof proof, int groups, Func<int, int> groupOf) =>
        CountByIndex(proof, groups, index => groupOf(index));

    private static Coverage[] Count(Proof proof, int groups, Func<Figure, int?> groupOf) =>
        CountByIndex(proof, groups, index => groupOf(proof.Figures[index]));

    private static Coverage[] CountByIndex(Proof proof, int groups, Func<int, int?> groupOf)
    {
        // All numbers, then the financial ones by status.
        var counts = new (int All, int Unsupported, int Rounded, int Proved, int Contradicted)[groups];
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            if (groupOf(index) is not { } group)
            {
                continue;
            }
            ref var count = ref counts[group];
            count.All++;
            if (!figure.IsFinancial)
            {
                continue;
            }
            switch (proof.Statuses[index])
            {
                case Status.Proved:
                    count.Proved++;
                    break;
                case Status.Rounded:
                    count.Rounded++;
                    break;
                case Status.Contradicted:
                    count.Contradicted++;
                    break;
                default:
                    count.Unsupported++;
                    break;
            }
        }
        return Array.ConvertAll(
            counts,
            count => new Coverage(
                count.All,
                count.Proved + count.Rounded + count.Unsupported + count.Contradicted,
                count.Proved,
                count.Rounded,
                count.Unsupported,
                count.Contradicted
            )
        );
    }
}
