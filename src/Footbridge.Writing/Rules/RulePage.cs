using System.Text;
using Footbridge.Core.Findings;

namespace Footbridge.Writing.Rules;

/// <summary>A rule's page of the documentation, as Markdown.</summary>
public static class RulePage
{
    /// <summary>"FB101.md".</summary>
    public static string FileName(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Code + ".md";
    }

    /// <summary>The page of one rule.</summary>
    public static string Render(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var page = new StringBuilder();
        page.Append("# ").Append(rule.Code).Append(' ').Append(rule.Name).Append("\n\n");
        page.Append("Severity: ").Append(Word(rule.Severity)).Append("\n\n");
        Part(page, "What it does", rule.What);
        Part(page, "Why it matters", rule.Why);
        Part(page, "Example", rule.Example);
        Part(page, "What to do", rule.Remedy);
        Part(page, "Reference", rule.Reference);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The list of all rules, with links to their pages.</summary>
    public static string RenderIndex(IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var page = new StringBuilder("# Rules\n\n| code | name | severity |\n|---|---|---|\n");
        foreach (var rule in rules)
        {
            page.Append($"| [{rule.Code}]({FileName(rule)}) | {rule.Name} | {Word(rule.Severity)} |\n");
        }
        page.Append("\nThese pages are generated: `footbridge rules --write-docs docs/rules`.\n");
        return page.ToString();
    }

    private static void Part(StringBuilder page, string heading, string text) =>
        page.Append("## ").Append(heading).Append("\n\n").Append(text.ReplaceLineEndings("\n")).Append("\n\n");

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
