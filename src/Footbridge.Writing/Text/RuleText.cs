using Footbridge.Core.Findings;

namespace Footbridge.Writing.Text;

/// <summary>A rule for a person at a terminal.</summary>
public static class RuleText
{
    /// <summary>All that there is to say about a rule.</summary>
    public static byte[] Explain(Rule rule, bool colour)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var page = new Page(colour);
        page.Write(rule.Code, Ink.Strong)
            .Write($" {rule.Name} (")
            .Write(FindingText.Word(rule.Severity), FindingText.InkOf(rule.Severity))
            .Line(")");
        Part(page, "What it does", rule.What);
        Part(page, "Why it matters", rule.Why);
        page.Line().Write("Example", Ink.Strong).Line();
        foreach (var line in rule.Example.AsSpan().EnumerateLines())
        {
            page.To(line.IsEmpty ? 0 : 2).Line(line);
        }
        Part(page, "What to do", rule.Remedy);
        Part(page, "Reference", rule.Reference);
        return page.ToUtf8();
    }

    /// <summary>One line a rule.</summary>
    public static byte[] List(IReadOnlyList<Rule> rules, bool colour)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var page = new Page(colour);
        foreach (var rule in rules)
        {
            page.Write(rule.Code, Ink.Strong)
                .To(7)
                .Write(FindingText.Word(rule.Severity), FindingText.InkOf(rule.Severity))
                .To(16)
                .Line(rule.Name);
        }
        return page.Line().Line("footbridge explain CODE tells what a rule does and what to do about it.").ToUtf8();
    }

    private static void Part(Page page, string heading, string text)
    {
        page.Line().Write(heading, Ink.Strong).Line();
        page.Wrapped(text, 2, hang: 0);
    }
}
