using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing;

/// <summary>The counts of a proof for each of its documents, and for each of its tables.</summary>
internal static class CoverageByDocument
{
    public static Coverage[] Of(Proof proof)
    {
        if (proof.Documents.Length == 1)
        {
            return [proof.Coverage];
        }
        return Count(proof, proof.Documents.Length, figure => figure.Document);
    }

    /// <summary>One count a table.</summary>
    public static Coverage[] OfTables(Proof proof) =>
        Count(proof, proof.Tables.Length, figure => figure.Table);

    /// <summary>One count a document, of the figures that stand outside its tables.</summary>
    public static Coverage[] OutsideTables(Proof proof) =>
        Count(
            proof,
            proof.Documents.Length,
            figure => figure.Table is null ? figure.Document : null
        );

    private static Coverage[] Count(Proof proof, int groups, Func<Figure, int?> groupOf)
    {
        var members = new List<int>[groups];
        for (var group = 0; group < groups; group++)
        {
            members[group] = [];
        }
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            if (groupOf(proof.Figures[index]) is { } group)
            {
                members[group].Add(index);
            }
        }
        var result = new Coverage[groups];
        for (var group = 0; group < groups; group++)
        {
            result[group] = Coverage.Of(
                members[group].Select(index => proof.Figures[index]),
                members[group].Select(index => proof.Statuses[index])
            );
        }
        return result;
    }
}
