using System.Collections.Immutable;
using Footbridge.Core.Datasets;
using Footbridge.Core.Packages;
using Footbridge.Core.Words;
using Footbridge.Reading.Packages.Declarations;
using Footbridge.Reading.Packages.TrialBalance;

namespace Footbridge.Reading.Packages.Data;

/// <summary>Finds the data files of a package and reads them.</summary>
internal static class DataReader
{
    private static readonly ImmutableArray<string> s_names =
    [
        "facts.csv",
        "facts.xlsx",
        "trial-balance.csv",
        "trial-balance.xlsx",
        "mapping.csv",
        "mapping.xlsx",
    ];

    private static readonly PackagePlace s_release = new(PackageReader.ReleaseFileName);

    internal static Dataset Read(ReleaseFile release, PackageSources sources, ProblemList problems)
    {
        var points = ImmutableArray.CreateBuilder<DataPoint>();
        var trial = new TrialBalanceReader(release, problems);
        var files = Files(release, sources, problems);
        foreach (var (path, place, kind) in files)
        {
            if (sources.RequiredBytes(path, PackageSources.MostDataBytes, place) is not { } bytes)
            {
                trial.Miss(kind);
                continue;
            }
            using var rows = Rows(path, bytes, problems);
            switch (rows, kind)
            {
                case (null, _):
                    trial.Miss(kind);
                    break;
                case (_, DataKind.Facts):
                    FactReader.Read(rows, path, release.Currency, release.Settings?.DataScale, points, problems);
                    break;
                case (_, DataKind.TrialBalance):
                    trial.ReadBalances(rows, path);
                    break;
                case (_, DataKind.Mapping):
                    trial.ReadMapping(rows, path);
                    break;
            }
        }
        points.AddRange(trial.Points());
        if (files.Count > 0 && points.Count == 0 && !problems.HasErrors)
        {
            problems.Error(new PackagePlace(files[0].Path), "holds no facts", "add a row for each");
        }
        return new Dataset(points.ToImmutable());
    }

    private static SheetRows? Rows(string path, byte[] bytes, ProblemList problems) =>
        path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? WorkbookRows.Open(path, bytes, problems)
        : PackageText.Content(path, bytes, problems) is { } content ? new CsvRows(path, content, problems)
        : null;

    private static List<(string Path, PackagePlace Place, DataKind Kind)> Files(
        ReleaseFile release,
        PackageSources sources,
        ProblemList problems
    )
    {
        var files = new List<(string Path, PackagePlace Place, DataKind Kind)>();
        if (release.DataFiles.IsEmpty)
        {
            files.AddRange(s_names.Where(name => sources.TopNames.Contains(name)).Select(name => (name, s_release, KindOf(name)!.Value)));
            if (files.Count == 0)
            {
                var near = sources
                    .TopNames.Select(name => (Name: name, Near: NearWord.Of(name, s_names)))
                    .FirstOrDefault(name => name.Near is not null);
                problems.Error(
                    s_release,
                    "the package has no data",
                    near.Near is null
                        ? "add facts.csv, facts.xlsx, or trial-balance.csv with mapping.csv"
                        : $"rename {Quoted.Text(near.Name)} to {near.Near}, or name it under data: files"
                );
            }
            return files;
        }
        foreach (var file in release.DataFiles)
        {
            if (PackagePath.Fault(file.Text) is { } fault)
            {
                problems.Error(file.Place, $"the path {Quoted.Text(file.Text)} {fault}", PackagePath.Remedy);
            }
            else if (KindOf(file.Text) is not { } kind)
            {
                problems.Error(
                    file.Place,
                    $"the name {Quoted.Text(file.Text)} does not tell what the file holds",
                    "let it begin with facts, trial-balance or mapping, and end with .csv or .xlsx"
                );
            }
            else if (files.Any(other => other.Path == file.Text))
            {
                problems.Error(file.Place, $"{Quoted.Text(file.Text)} is named twice", "keep one of them");
            }
            else
            {
                files.Add((file.Text, file.Place, kind));
            }
        }
        return files;
    }

    private static DataKind? KindOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return !name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
                ? null
            : name.StartsWith("facts", StringComparison.OrdinalIgnoreCase) ? DataKind.Facts
            : name.StartsWith("trial-balance", StringComparison.OrdinalIgnoreCase) ? DataKind.TrialBalance
            : name.StartsWith("mapping", StringComparison.OrdinalIgnoreCase) ? DataKind.Mapping
            : null;
    }
}
