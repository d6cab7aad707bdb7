using System.Text;
using System.Text.RegularExpressions;

namespace Footbridge.Writing.Review;

/// <summary>
/// Joins the page's modules into one script: modules in one file cannot import each other, so each becomes a function that
/// returns what it exports. A module must come after those that it imports.
/// </summary>
internal static partial class ScriptModules
{
    /// <summary>The script of the modules, in order.</summary>
    /// <param name="modules">File names with their texts.</param>
    public static string Join(IEnumerable<(string Name, string Text)> modules)
    {
        var script = new StringBuilder("\"use strict\";\n");
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, text) in modules)
        {
            var exports = Export().Matches(text).Select(match => match.Groups["name"].Value);
            var body = Import()
                .Replace(
                    text,
                    match =>
                        known.Contains(match.Groups["module"].Value)
                            ? $"const {{{match.Groups["names"].Value.Replace(" as ", ": ", StringComparison.Ordinal)}}} = ${match.Groups["module"].Value};"
                            : throw new InvalidOperationException(
                                $"{name} imports {match.Groups["module"].Value}, which does not come before it."
                            )
                );
            var module = Path.GetFileNameWithoutExtension(name);
            script.Append("const $").Append(module).Append(" = (() => {\n");
            script.Append(Exported().Replace(body, ""));
            script.Append("return { ").AppendJoin(", ", exports).Append(" };\n})();\n");
            known.Add(module);
        }
        return script.ToString();
    }

    [GeneratedRegex(@"^export (?:async )?(?:function|const) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Export();

    [GeneratedRegex(@"^export (?=(async )?(function|const) )", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Exported();

    [GeneratedRegex(
        @"^import \{(?<names>[^}]*)\} from ""\./(?<module>\w+)\.js"";$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Import();
}
