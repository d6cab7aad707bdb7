namespace Footbridge.Measure.Digits;

/// <summary>The changes that were not put first, or that raised an error elsewhere. It quotes documents, so it is never committed.</summary>
internal static class DigitMissList
{
    /// <summary>Writes a line a change, tab-separated.</summary>
    public static void Write(IEnumerable<DigitRun> runs, TextWriter writer)
    {
        writer.Write("file\tplace\ttable\tcell\tlabel\theader\tprinted\tdigit\tto\tdetected\trank\telsewhere\tnew codes\n");
        foreach (var run in runs)
        {
            foreach (var trial in run.Trials.Where(each => each.Rank != 1 || each.Elsewhere > 0))
            {
                var figure = run.Before.Figures[trial.Change.Figure];
                var table = run.Before.Tables[figure.Table!.Value];
                var header = figure.Column is { } column ? table.Columns[column].Header : "";
                var place = run.Before.Documents[figure.Document].Places.PlaceOf(figure.Span);
                string[] cells =
                [
                    run.File.Name,
                    place.Describe(),
                    table.Id,
                    run.KindOf(trial).ToString().ToLowerInvariant(),
                    figure.Label ?? "",
                    header,
                    figure.Text,
                    $"{trial.Change.Position + 1}",
                    $"{trial.Change.To}",
                    trial.IsDetected ? "yes" : "no",
                    $"{trial.Rank}",
                    $"{trial.Elsewhere}",
                    trial.Codes,
                ];
                writer.Write(string.Join('\t', cells.Select(cell => cell.Replace('\t', ' ').ReplaceLineEndings(" "))) + "\n");
            }
        }
    }
}
