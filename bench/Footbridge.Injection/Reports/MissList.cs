using Footbridge.Injection.Trials;

namespace Footbridge.Injection.Reports;

/// <summary>The mistakes that were not found, or that raised an error elsewhere, and the benign edits that raised something. It quotes documents, so it is never committed.</summary>
internal static class MissList
{
    /// <summary>Writes a line a change, tab-separated; benign edits first, then figures with a tie.</summary>
    public static void Write(IReadOnlyList<DocumentRun> runs, TextWriter writer)
    {
        foreach (var run in runs)
        {
            foreach (var trial in run.Benign.Where(trial => trial.Errors + trial.Warnings > 0))
            {
                Line(writer, run.File.Name, "benign", Words.Of(trial.Edit.Kind), $"{trial.Edit.Edits[0].Start}", trial.Codes);
            }
        }
        Line(
            writer,
            "file",
            "place",
            "counts",
            "mistake",
            "class",
            "status",
            "label",
            "header",
            "from",
            "to",
            "rank",
            "elsewhere",
            "new codes"
        );
        var missed =
            from run in runs
            from each in run.Cases
            where !each.Trial.IsDetected || each.Trial.Elsewhere > 0 || !each.Trial.IsRead
            orderby Counts(each)
            select (run, each);
        foreach (var (run, each) in missed)
        {
            var change = each.Trial.Change;
            var figure = run.Before.Figures[change.Figures[0]];
            var header = figure is { Table: { } table, Column: { } column } ? run.Before.Tables[table].Columns[column].Header : "";
            Line(
                writer,
                run.File.Name,
                run.Before.Documents[figure.Document].Places.PlaceOf(figure.Span).Describe(),
                Counts(each),
                Words.Of(change.Kind),
                Words.Of(each.Class),
                $"{run.Before.Statuses[change.Figures[0]]}".ToLowerInvariant(),
                figure.Label ?? "",
                header,
                change.From,
                change.To,
                $"{each.Trial.Rank}",
                $"{each.Trial.Elsewhere}",
                each.Trial.Codes
            );
        }
    }

    private static string Counts(Case each) =>
        !each.Trial.IsRead ? "not read"
        : !each.HasTie ? "without a tie"
        : each.IsHidden ? "hidden"
        : each.Trial.IsDetected ? "elsewhere too"
        : "missed";

    private static void Line(TextWriter writer, params string[] cells) =>
        writer.Write(string.Join('\t', cells.Select(cell => cell.Replace('\t', ' ').ReplaceLineEndings(" "))) + "\n");
}
