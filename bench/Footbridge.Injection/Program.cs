using System.CommandLine;
using Footbridge.Bench.Judgements;
using Footbridge.Bench.Results;
using Footbridge.Injection.Files;
using Footbridge.Injection.Reports;
using Footbridge.Injection.Trials;

var inputs = new Argument<FileSystemInfo[]>("inputs")
{
    Description = "Releases, or folders of them.",
    Arity = ArgumentArity.OneOrMore,
}.AcceptExistingOnly();
var most = new Option<int>("--sample")
{
    Description = "Try at most so many mistakes of each kind in each class of figures of a document.",
    DefaultValueFactory = _ => 2,
};
var every = new Option<bool>("--every") { Description = "Try every mistake of every figure." };
var seed = new Option<int>("--seed") { Description = "Chooses the sample.", DefaultValueFactory = _ => 1 };
var misses = new Option<FileInfo?>("--misses")
{
    Description = "Write the mistakes that were not found, and everything that cried wolf, to this file, tab-separated.",
};
var judgements = new Option<FileInfo?>("--judgements")
{
    Description = "The list of judgements of findings; judgements.md in the folder of results without it.",
};
var readme = new Option<FileInfo?>("--readme") { Description = "Write the accuracy section of this page anew." };
var results = new Option<DirectoryInfo>("--results")
{
    Description = "Folder that results are written to.",
    DefaultValueFactory = _ => ResultFolder.Default(),
};
var root = new RootCommand(
    "Plants errors in real releases, one at a time, and measures which ones Footbridge finds, and how often it cries wolf."
)
{
    inputs,
    most,
    every,
    seed,
    misses,
    judgements,
    readme,
    results,
};
root.SetAction(parsed =>
{
    int? sampled = parsed.GetValue(every) ? null : parsed.GetValue(most);
    var sample = new Sample(sampled, parsed.GetValue(seed));
    var runs = ReleaseFile.Load(parsed.GetRequiredValue(inputs)).Select(file => DocumentRun.Of(file, sample)).ToList();
    var folder = parsed.GetRequiredValue(results);
    var options = sampled is { } number ? $"--sample {number} --seed {sample.Seed}" : "--every";
    var report = InjectionReport.Of(runs, Judgement.Load(parsed.GetValue(judgements), folder), $"footbridge-injection FOLDER {options}");
    ResultFolder.Save(report, folder);
    File.WriteAllText(Path.Combine(folder.FullName, "injection.svg"), Chart.Of(report));
    if (parsed.GetValue(misses) is { } list)
    {
        using var writer = new StreamWriter(list.FullName);
        MissList.Write(runs, writer);
    }
    if (parsed.GetValue(readme) is { } page)
    {
        AccuracySection.WriteInto(page, new FileInfo(Path.Combine(folder.FullName, "injection.json")));
    }
    return 0;
});
return root.Parse(args).Invoke();
