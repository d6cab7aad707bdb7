namespace Footbridge.Measure.Perturb;

/// <summary>The changes that were not found, or that raised an error elsewhere. It quotes documents, so it is never committed.</summary>
internal static class PerturbMissList
{
    /// <summary>Writes a line a change, tab-separated; those that count in the rate first.</summary>
    public static void Write(IEnumerable<PerturbRun> runs, TextWriter writer)
    {
        writer.Write(
            "file\tplace\tcounts\tkind\trole\tfigure\tstatus\tlabel\theader\tfrom\tto\tdetected\trank\terrors\telsewhere\tnew codes\n"
        );
        foreach (var run in runs)
        {
            var missed = run
                .Trials.Where(trial => !trial.IsDetected || trial.Elsewhere > 0)
                .Select(trial => (trial, counts: Counts(run, trial.Change)))
                .OrderBy(each => each.counts != "yes");
            foreach (var (trial, counts) in missed)
            {
                var change = trial.Change;
                var figure = run.Before.Figures[change.Figures[0]];
                var header = figure is { Table: { } table, Column: { } column } ? run.Before.Tables[table].Columns[column].Header : "";
                string[] cells =
                [
                    run.File.Name,
                    run.Before.Documents[figure.Document].Places.PlaceOf(figure.Span).Describe(),
                    counts,
                    Words.Of(change.Kind),
                    Words.Of(run.RoleOf(change)),
                    figure.Id,
                    $"{run.Before.Statuses[change.Figures[0]]}".ToLowerInvariant(),
                    figure.Label ?? "",
                    header,
                    change.From,
                    change.To,
                    trial.IsDetected ? "yes" : "no",
                    $"{trial.Rank}",
                    $"{trial.Errors}",
                    $"{trial.Elsewhere}",
                    trial.Codes,
                ];
                writer.Write(string.Join('\t', cells.Select(cell => cell.Replace('\t', ' ').ReplaceLineEndings(" "))) + "\n");
            }
        }
    }

    private static string Counts(PerturbRun run, Change change) =>
        !run.IsSupported(change) ? "unsupported"
        : run.IsHidden(change) ? "hidden"
        : change.Kind == Alteration.DistantDirection ? "apart"
        : "yes";
}
