using Footbridge.Checking.Rules;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Writing.GitHub;
using Footbridge.Writing.Tests.Building;

namespace Footbridge.Writing.Tests.GitHub;

public sealed class CheckGitHubTests
{
    [Fact]
    public void A_finding_is_an_annotation_at_its_figure()
    {
        var proof = Samples.Broken();
        var command = Commands(proof)[0];
        Assert.Equal("error", command.Name);
        Assert.Equal("release.md", command.Properties["file"]);
        Assert.Equal("FB101 column-does-not-foot", command.Properties["title"]);
        var line = proof.Documents[0].Source.Split('\n')[Number(command, "line") - 1];
        Assert.Equal("67,082", line[(Number(command, "col") - 1)..(Number(command, "endColumn") - 1)]);
        Assert.Equal(string.Join('\n', proof.Findings[0].Details.Insert(0, proof.Findings[0].Message)), command.Message);
    }

    [Fact]
    public void Severities_have_the_words_of_github_and_the_last_line_gives_the_coverage()
    {
        var lines = Render.Whole(new CheckGitHub(), Samples.Broken()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["error", "notice"], Commands(Samples.Broken()).Select(command => command.Name));
        Assert.Null(WorkflowCommand.Parse(lines[^1]));
        Assert.StartsWith("7 financial figures: ", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_waived_finding_is_a_notice_that_says_who_and_why()
    {
        var proof = Samples.Broken();
        var waiver = new Waiver("", "the issuer's own slip", "C. Miller", null);
        var command = Commands(proof with { Findings = [proof.Findings[0] with { Waiver = waiver }] })[0];
        Assert.Equal("notice", command.Name);
        Assert.Equal("waived: FB101 column-does-not-foot", command.Properties["title"]);
        Assert.EndsWith("\nwaived by C. Miller: the issuer's own slip", command.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,line=1::b,c:d%.md")]
    [InlineData("x\r\n::error::y.md")]
    [InlineData("100%25.md")]
    public void No_name_of_a_file_adds_a_property_or_a_command(string path)
    {
        var commands = Commands(Samples.Broken(path));
        Assert.Equal(2, commands.Count);
        Assert.All(commands, command => Assert.Equal(path, command.Properties["file"]));
        Assert.All(
            commands,
            command =>
                Assert.Subset(
                    new HashSet<string>(["file", "line", "endLine", "col", "endColumn", "title"]),
                    command.Properties.Keys.ToHashSet()
                )
        );
    }

    [Theory]
    [InlineData("up 5%0A::error::no\nstop", "up 5%0A::error::no stop")]
    [InlineData("\u001b[31mred\u001b[0m", "\uFFFD[31mred\uFFFD[0m")]
    public void No_words_of_a_document_end_the_command_or_colour_the_log(string said, string shown)
    {
        var builder = new ProofBuilder();
        var figure = builder.Figure("1", Status.Contradicted);
        builder.Find(ColumnDoesNotFoot.Rule, said, [figure]);
        Assert.Equal(shown, Assert.Single(Commands(builder.Build())).Message);
    }

    private static List<WorkflowCommand> Commands(Proof proof) =>
        [.. Render.Whole(new CheckGitHub(), proof).Split('\n').Select(WorkflowCommand.Parse).OfType<WorkflowCommand>()];

    private static int Number(WorkflowCommand command, string name) =>
        int.Parse(command.Properties[name], System.Globalization.CultureInfo.InvariantCulture);
}
