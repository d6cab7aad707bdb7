using System.CommandLine;
using Footbridge.Checking.Rules;
using Footbridge.Writing.Text;

namespace Footbridge.Cli;

/// <summary>footbridge explain CODE</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("CODE") { Description = "A rule's code or name." };
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("explain", "Tell what a rule does and what to do about a finding.") { code, noColour };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(code);
            var rule =
                RuleCatalogue.Find(wanted)
                ?? throw new UserError($"no rule has the code or name {wanted}; footbridge rules lists them all");
            terminal.Output.Write(RuleText.Explain(rule, Terminal.WantsColour(parsed.GetValue(noColour))));
            return ExitCode.Clean;
        });
        return command;
    }
}
