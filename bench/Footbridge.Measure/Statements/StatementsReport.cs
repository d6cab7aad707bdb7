using Footbridge.Bench.Results;
using Footbridge.Core.Tables;

namespace Footbridge.Measure.Statements;

/// <summary>Counts what was read of the listed statements.</summary>
internal static class StatementsReport
{
    private const string Unlisted = "not listed";

    /// <summary>The report over <paramref name="runs"/>.</summary>
    public static Report Of(IReadOnlyList<StatementRun> runs, string command)
    {
        var report = new Report("statements-run", "Statements, held against a list by reading", command);
        report.Fact("documents", runs.Count);
        var all = runs.SelectMany(run => run.Judgements).ToList();
        foreach (var group in all.GroupBy(each => each.Statement.Group))
        {
            Facts(report, group.Key, [.. group]);
        }
        var others = runs.SelectMany(run => run.Others).ToList();
        report.Fact("tables read as a statement beside those", others.Count);
        report.Fact("of these neither repetition nor comprehensive income", others.Count(IsFalse));
        Kinds(report, all);
        var absent = report.Table("absent", "Documents without one", "statement", "documents", "none read", "one read");
        foreach (var kind in StatementWords.Kinds)
        {
            var without = runs.Where(run => run.Absent.Contains(kind)).ToList();
            var read = without.Count(run => run.Others.Any(other => other.Kind == kind));
            absent.Add(StatementWords.Of(kind), without.Count, without.Count - read, read);
        }
        Misses(report, all);
        var beside = report.Table("others", "Read as a statement, not listed as one", "document", "read as", "place", "what it is");
        foreach (var other in others)
        {
            beside.Add(other.Document, StatementWords.Of(other.Kind), other.Place, other.What ?? Unlisted);
        }
        report.Remarks.Add(
            "Recognised: every table of the statement is read as its kind. Periods: every column of figures has its days, a start within seven days counting as right, "
                + "and every computed column is read as one. Scale: the first figure's power of ten and currency. By document: all its statements of that kind are right in all three."
        );
        return report;
    }

    // A repetition and comprehensive income by itself are that statement, only not once more in the list.
    private static bool IsFalse(UnlistedStatement other) => other.What is not ("repetition" or "comprehensive income");

    private static void Facts(Report report, string group, List<StatementJudgement> judgements)
    {
        report.Fact($"{group}: statements", judgements.Count);
        report.Fact($"{group}: recognised", Part(judgements, each => each.Kind is null));
        report.Fact($"{group}: periods right", Part(judgements, each => each.Periods is null));
        report.Fact($"{group}: scale and currency right", Part(judgements, each => each.Scale is null));
        report.Fact($"{group}: all right", Part(judgements, each => each.IsRight));
        report.Fact($"{group}: documents with all right", Documents(judgements));
    }

    private static void Kinds(Report report, List<StatementJudgement> all)
    {
        var table = report.Table(
            "kinds",
            "By kind",
            "documents",
            "statement",
            "statements",
            "recognised",
            "periods",
            "scale",
            "all right",
            "documents with one",
            "with all right"
        );
        foreach (var group in all.GroupBy(each => (each.Statement.Group, each.Statement.Kind)))
        {
            List<StatementJudgement> judgements = [.. group];
            table.Add(
                group.Key.Group,
                StatementWords.Of(group.Key.Kind),
                judgements.Count,
                Part(judgements, each => each.Kind is null),
                Part(judgements, each => each.Periods is null),
                Part(judgements, each => each.Scale is null),
                Part(judgements, each => each.IsRight),
                Documents(judgements).Whole,
                Documents(judgements)
            );
        }
    }

    private static void Misses(Report report, List<StatementJudgement> all)
    {
        var table = report.Table("misses", "Misses", "document", "statement", "place", "kind", "periods", "scale");
        foreach (var miss in all.Where(each => !each.IsRight))
        {
            table.Add(
                miss.Statement.Document,
                StatementWords.Of(miss.Statement.Kind),
                miss.Statement.Places[0].Describe(),
                miss.Kind,
                miss.Periods,
                miss.Scale
            );
        }
    }

    private static Share Part(List<StatementJudgement> judgements, Func<StatementJudgement, bool> isRight) =>
        new(judgements.Count(isRight), judgements.Count);

    private static Share Documents(List<StatementJudgement> judgements)
    {
        var documents = judgements.GroupBy(each => each.Statement.Document).ToList();
        return new Share(documents.Count(group => group.All(each => each.IsRight)), documents.Count);
    }
}
