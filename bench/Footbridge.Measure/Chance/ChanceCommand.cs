using System.CommandLine;
using System.Text;
using Footbridge.Bench;
using Footbridge.Bench.Results;
using Footbridge.Measure.Synthetic;

namespace Footbridge.Measure.Chance;

/// <summary><c>null</c>: tables of real shapes with random digits; whatever is proved there is a coincidence.</summary>
internal static class ChanceCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Option<DirectoryInfo> results)
    {
        var inputs = new Argument<FileSystemInfo[]>("inputs")
        {
            Description = "Documents, or folders of them, that give the shapes; a made-up release when there are none.",
            Arity = ArgumentArity.ZeroOrMore,
        }.AcceptExistingOnly();
        var tables = new Option<int>("--tables") { Description = "Random tables of each variant.", DefaultValueFactory = _ => 5000 };
        var seed = new Option<int>("--seed") { Description = "Draws shapes and digits.", DefaultValueFactory = _ => 1 };
        var command = new Command("null", "Count the formulas that are believed of random digits.") { inputs, tables, seed };
        command.SetAction(parsed =>
        {
            var count = parsed.GetValue(tables);
            var first = parsed.GetValue(seed);
            var given = InputFile.Load(parsed.GetValue(inputs) ?? []).ToList();
            var shapes = (given.Count > 0 ? given : [MadeUp()])
                .AsParallel()
                .AsOrdered()
                .SelectMany(file => TableShape.Of(Product.Check(file.Name, file.Bytes)))
                .ToArray();
            if (shapes.Length == 0)
            {
                Console.Error.WriteLine("null: no table was understood in these documents, so there are no shapes to fill.");
                return 1;
            }
            // Every shape comes up as often as any other; the order is random, so that a small run is a fair sample.
            new Random(first).Shuffle(shapes);
            var runs = Enum.GetValues<LabelVariant>().Select(variant => (variant, Run(shapes, variant, count, first))).ToList();
            ResultFolder.Save(
                ChanceReport.Of(shapes.Length, runs, $"footbridge-measure null FOLDER --tables {count} --seed {first}"),
                parsed.GetRequiredValue(results)
            );
            return 0;
        });
        return command;
    }

    private static InputFile MadeUp() => new("generated.html", Encoding.UTF8.GetBytes(SyntheticRelease.Html(1_000_000, 1)));

    private static IReadOnlyList<ChanceTrial> Run(TableShape[] shapes, LabelVariant variant, int count, int seed) =>
        [
            .. Enumerable
                .Range(0, count)
                .AsParallel()
                .AsOrdered()
                .Select(index => ChanceTrial.Run(shapes[index % shapes.Length], variant, unchecked((seed * 1_000_003) + index))),
        ];
}
