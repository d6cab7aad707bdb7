using Footbridge.Tests;

namespace Footbridge.Cli.Tests;

/// <summary>
/// What a person sees, whole: each snapshot is a command, its output and its exit code. A changed line shows up in review.
/// </summary>
public class SnapshotTests
{
    private const string Example = "examples/internap-1q13/published.md";
    private const string Small = "examples/swapped-digits/release.md";

    private static readonly Dictionary<string, string[]> s_commands = new(StringComparer.Ordinal)
    {
        ["check-example"] = ["check", Example],
        ["check-example-verbose"] = ["check", "-v", Example],
        ["check-swapped-digits"] = ["check", Small],
        ["check-swapped-digits-quiet"] = ["check", "-q", Small],
        ["check-two-files"] = ["check", Small, Example],
        ["check-swapped-digits-json"] = ["check", "--format", "json", Small],
        ["show-tables"] = ["show", Small, "tables"],
        ["show-figures"] = ["show", Small, "figures"],
        ["show-claims"] = ["show", Small, "claims"],
        ["show-example-tables"] = ["show", Example, "tables"],
        ["why-a-total"] = ["why", Small, "91,729"],
        ["why-a-place"] = ["why", Small, "10:50"],
        ["why-nothing"] = ["why", Small, "12,345"],
        ["why-a-sentence"] = ["why", Small, "$91.7", "million"],
        ["explain"] = ["explain", "FB101"],
        ["rules"] = ["rules"],
        ["missing-file"] = ["check", "examples/no-such-release.md"],
        ["unknown-format"] = ["check", "--format", "pdf", Small],
    };

    private static string Folder => ProjectFolder.PathOf("tests", "Footbridge.Cli.Tests", "Snapshots");

    public static TheoryData<string> Names() => [.. s_commands.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_command_writes_what_was_accepted(string name)
    {
        var run = await FootbridgeCommand.Run(s_commands[name]);
        Accepted.Compare(
            Path.Combine(Folder, name + ".verified.txt"),
            $"$ footbridge {string.Join(' ', s_commands[name])}\n"
                + run.Output
                + (run.Diagnostics.Length > 0 ? $"--- standard error ---\n{run.Diagnostics}" : "")
                + $"--- exit code {run.ExitCode} ---\n"
        );
    }

    [Fact]
    public void No_snapshot_is_left_over() =>
        Assert.Empty(
            Directory.Exists(Folder)
                ? Directory
                    .GetFiles(Folder)
                    .Select(path => Path.GetFileName(path).Replace(".verified.txt", "", StringComparison.Ordinal))
                    .Except(s_commands.Keys, StringComparer.Ordinal)
                : []
        );
}
