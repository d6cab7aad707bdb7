using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Footbridge.Core.Findings;
using Footbridge.Tests;

namespace Footbridge.Architecture.Tests;

/// <summary>Every rule has a name that says the fault, a page, and a case that it finds.</summary>
public partial class RuleCatalogueTests
{
    [Fact]
    public void Codes_and_names_are_well_formed_and_used_once()
    {
        var rules = Rules();
        Assert.All(rules, rule => Assert.Matches(@"^FB[1-9]\d\d$", rule.Code));
        Assert.All(rules, rule => Assert.Matches("^[a-z]+(-[a-z]+)+$", rule.Name));
        Assert.Equal(rules.Length, rules.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(rule => rule.Name).Distinct().Count());
        Assert.Equal(rules.Select(rule => rule.Code).Order(StringComparer.Ordinal), rules.Select(rule => rule.Code));
    }

    [Fact]
    public void Every_rule_explains_itself() =>
        Assert.All(
            Rules(),
            rule =>
                Assert.All(
                    new[] { rule.What, rule.Why, rule.Example, rule.Remedy, rule.Reference },
                    text => Assert.False(string.IsNullOrWhiteSpace(text), rule.Code)
                )
        );

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var rules = Rules();
        var folder = ProjectFolder.PathOf("docs", "rules");
        Assert.True(Directory.Exists(folder), "docs/rules is missing");
        var pages = Directory
            .EnumerateFiles(folder, "FB*.md")
            .Select(path => Code().Match(Path.GetFileName(path)).Value)
            .Order(StringComparer.Ordinal);
        Assert.Equal(rules.Select(rule => rule.Code).Order(StringComparer.Ordinal), pages);
    }

    [Fact]
    public void Every_rule_has_a_case_in_the_specs()
    {
        var specs = string.Join('\n', Directory.EnumerateFiles(ProjectFolder.PathOf("specs"), "*.md").Select(File.ReadAllText));
        Assert.All(
            Rules(),
            rule =>
                Assert.True(
                    specs.Contains("\nfinding " + rule.Code + " ", StringComparison.Ordinal),
                    $"no case in specs expects {rule.Code} ({rule.Name})"
                )
        );
    }

    /// <summary>The rules, from the one list that the checker has, wherever in it the list stands.</summary>
    private static Rule[] Rules()
    {
        var catalogue = ProductAssembly.Load("Footbridge.Checking").GetTypes().SingleOrDefault(type => type.Name == "RuleCatalogue");
        Assert.SkipWhen(catalogue is null, "the checker has no rule yet");
        var list = catalogue!
            .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Select(member =>
                member switch
                {
                    PropertyInfo property => property.GetValue(null),
                    FieldInfo field => field.GetValue(null),
                    _ => null,
                }
            )
            .OfType<IEnumerable>()
            .Select(items => items.OfType<Rule>().ToArray())
            .MaxBy(items => items.Length);
        Assert.NotNull(list);
        Assert.NotEmpty(list);
        return list;
    }

    [GeneratedRegex(@"^FB\d{3}")]
    private static partial Regex Code();
}
