using Footbridge.Writing;
using Footbridge.Writing.Json;
using Footbridge.Writing.Review;
using Footbridge.Writing.Text;

namespace Footbridge.Cli.Outputs;

/// <summary>The formats that a check can be written in, by name and by file extension.</summary>
internal static class OutputFormats
{
    public static CheckFormat ByName(string name, Verbosity verbosity, bool colour) =>
        name switch
        {
            "text" => new CheckText(verbosity, colour),
            "json" => new CheckJson(),
            "sarif" or "github" => throw new UserError($"--format {name}: this version does not write it yet; take text or json"),
            _ => throw new UserError($"--format {name}: no such format; take text or json"),
        };

    public static CheckFormat ByExtension(string path, Verbosity verbosity) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => new CheckJson(),
            ".txt" => new CheckText(verbosity, colour: false),
            ".html" => new ReviewHtml(),
            ".sarif" or ".xlsx" => throw new UserError(
                $"{path}: this version does not write {Path.GetExtension(path)} files yet; take .json, .txt or .html"
            ),
            _ => throw new UserError($"{path}: the format of an output file follows from its name; let it end in .json, .txt or .html"),
        };
}
