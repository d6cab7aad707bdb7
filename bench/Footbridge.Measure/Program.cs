using System.CommandLine;
using Footbridge.Bench;
using Footbridge.Bench.Results;
using Footbridge.Measure.Builds;
using Footbridge.Measure.Chance;
using Footbridge.Measure.Corpus;
using Footbridge.Measure.Digits;
using Footbridge.Measure.Review;
using Footbridge.Measure.Speed;
using Footbridge.Measure.Statements;
using Footbridge.Measure.Truth;

var results = new Option<DirectoryInfo>("--results")
{
    Description = "Folder that results are written to.",
    DefaultValueFactory = _ => ResultFolder.Default(),
    Recursive = true,
};
var root = new RootCommand("Measures how well and how fast Footbridge checks.")
{
    results,
    TruthCommand.Create(results),
    CorpusCommand.Create(results),
    DigitsCommand.Create(results),
    StatementsCommand.Create(results),
    ChanceCommand.Create(results),
    ReviewCommand.Create(results),
    SpeedCommand.Create(results),
    BuildCommand.Create(results),
    SpeedCommand.CreateThroughput(),
    SpeedCommand.CreatePeak(),
};
return await root.Parse(args).InvokeAsync();
