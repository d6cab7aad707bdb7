using System.CommandLine;

namespace Footbridge.Cli.Inputs;

/// <summary>The option that names the other files of a package, for the commands that ask about one file.</summary>
internal static class CompanionFiles
{
    /// <summary>--with FILE, as often as there are files.</summary>
    public static Option<string[]> Option() =>
        new("--with")
        {
            Description = "Another file of the same package; its figures count as proof too. May be repeated.",
            HelpName = "FILE",
        };
}
