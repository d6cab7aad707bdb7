using Footbridge.Checking.Rules;
using Footbridge.Writing;
using Footbridge.Writing.GitHub;
using Footbridge.Writing.Json;
using Footbridge.Writing.Review;
using Footbridge.Writing.Sarif;
using Footbridge.Writing.Text;
using Footbridge.Writing.Workpaper;

namespace Footbridge.Cli.Outputs;

/// <summary>The formats that a check can be written in, by name and by file extension.</summary>
internal static class OutputFormats
{
    public static CheckFormat ByName(string name, Verbosity verbosity, bool colour) =>
        name switch
        {
            "text" => new CheckText(verbosity, colour),
            "json" => new CheckJson(),
            "sarif" => Sarif(),
            "github" => new CheckGitHub(),
            _ => throw new UserError($"--format {name}: no such format; take text, json, sarif or github"),
        };

    public static CheckFormat ByExtension(string path, Verbosity verbosity) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => new CheckJson(),
            ".txt" => new CheckText(verbosity, colour: false),
            ".sarif" => Sarif(),
            ".xlsx" => new CheckWorkpaper(ProgramVersion.Text),
            ".html" => new ReviewHtml(),
            _ => throw new UserError(
                $"{path}: the format of an output file follows from its name; let it end in .json, .sarif, .txt, .xlsx or .html"
            ),
        };

    private static CheckSarif Sarif() => new(RuleCatalogue.All, ProgramVersion.Text);
}
