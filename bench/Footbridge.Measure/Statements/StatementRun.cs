using System.Collections.Immutable;
using Footbridge.Bench;
using Footbridge.Core.Tables;

namespace Footbridge.Measure.Statements;

/// <summary>A document held against the list.</summary>
/// <param name="Document">File name.</param>
/// <param name="Judgements">Its statements, in the list's order.</param>
/// <param name="Absent">The kinds that it does not have.</param>
/// <param name="Others">Tables that were read as one of the three and are not listed as such.</param>
internal sealed record StatementRun(
    string Document,
    ImmutableArray<StatementJudgement> Judgements,
    ImmutableArray<StatementKind> Absent,
    ImmutableArray<UnlistedStatement> Others
)
{
    /// <summary>Reads a file and holds it against the list; null when the list does not know it.</summary>
    public static StatementRun? Of(InputFile file, StatementTruth truth)
    {
        var listed = truth.Statements.Where(statement => statement.Document == file.Name).ToList();
        if (listed.Count == 0)
        {
            return null;
        }
        var proof = Product.Check(file.Name, file.Bytes);
        var judge = new StatementJudge(proof);
        var known = listed.SelectMany(statement => statement.Places.Select(place => (judge.TableAt(place), statement.Kind))).ToHashSet();
        var lookalikes = truth.Lookalikes.Where(each => each.Document == file.Name).ToList();
        var others = ImmutableArray.CreateBuilder<UnlistedStatement>();
        for (var index = 0; index < proof.Tables.Length; index++)
        {
            var table = proof.Tables[index];
            if (StatementWords.Kinds.Contains(table.Statement) && !known.Contains((index, table.Statement)))
            {
                var what = lookalikes.Find(each => each.Kind == table.Statement && judge.TableAt(each.Place) == index)?.What;
                var place = proof.Documents[table.Document].Places.PlaceOf(table.Span).Describe();
                others.Add(new UnlistedStatement(file.Name, table.Statement, place, what));
            }
        }
        return new StatementRun(
            file.Name,
            [.. listed.Where(statement => statement.Places.Length > 0).Select(judge.Judge)],
            [.. listed.Where(statement => statement.Places.IsEmpty).Select(statement => statement.Kind)],
            others.ToImmutable()
        );
    }
}
