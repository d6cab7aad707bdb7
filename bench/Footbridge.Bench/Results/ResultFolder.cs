namespace Footbridge.Bench.Results;

/// <summary>The folder that results are written to: Markdown for a person, JSON for a program.</summary>
internal static class ResultFolder
{
    /// <summary>Writes a report, and its text to standard output.</summary>
    public static void Save(Report report, DirectoryInfo folder)
    {
        folder.Create();
        File.WriteAllText(Path.Combine(folder.FullName, report.Name + ".md"), MarkdownReport.Write(report));
        File.WriteAllBytes(Path.Combine(folder.FullName, report.Name + ".json"), JsonReport.Write(report));
        Console.Out.Write(TextReport.Write(report));
    }

    /// <summary>"bench/results" of the solution that this program was built from, or "results" here when it stands elsewhere.</summary>
    public static DirectoryInfo Default()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Footbridge.slnx")))
            {
                return new DirectoryInfo(Path.Combine(folder.FullName, "bench", "results"));
            }
        }
        return new DirectoryInfo("results");
    }
}
