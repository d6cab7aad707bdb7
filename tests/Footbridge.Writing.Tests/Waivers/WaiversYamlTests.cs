using Footbridge.Writing.Waivers;

namespace Footbridge.Writing.Tests.Waivers;

public sealed class WaiversYamlTests
{
    private static readonly ProposedWaiver s_entry = new("d663ce0cb97e0340", ["error FB101, r.md:1:2", "a\nb # c"], "", "C. \"Mac\" Lee");

    private const string Entry = """
          - fingerprint: d663ce0cb97e0340
            # error FB101, r.md:1:2
            # a b # c
            reason: ""
            who: "C. \"Mac\" Lee"

        """;

    [Fact]
    public void A_new_file_says_what_it_is_for() =>
        Assert.Equal(
            "# Findings that were looked at and accepted. An entry counts once it has a reason and a name.\nwaivers:\n" + Entry,
            WaiversYaml.Append("", 0, 2, [s_entry])
        );

    [Theory]
    [InlineData("# top\nwaivers:\n  - a\n# end\n", 3, "# top\nwaivers:\n  - a\n{0}# end\n")]
    [InlineData("# no list yet", 0, "# no list yet\nwaivers:\n{0}")]
    [InlineData("waivers:\n  - a", 2, "waivers:\n  - a\n{0}")]
    public void What_stands_there_stays(string text, int below, string expected) =>
        Assert.Equal(expected.Replace("{0}", Entry, StringComparison.Ordinal), WaiversYaml.Append(text, below, 2, [s_entry]));

    [Fact]
    public void The_lines_end_as_they_do_in_the_file() =>
        Assert.Equal(
            "waivers:\r\n  - a\r\n" + Entry.Replace("\n", "\r\n", StringComparison.Ordinal),
            WaiversYaml.Append("waivers:\r\n  - a\r\n", 2, 2, [s_entry])
        );

    [Theory]
    [InlineData("1\n2\n3\n4", "1\n4")]
    [InlineData("1\r\n2\r\n3\r\n4\r\n", "1\r\n4\r\n")]
    public void Lines_that_go_leave_the_others_byte_for_byte(string text, string expected) =>
        Assert.Equal(expected, WaiversYaml.Without(text, [(2, 3)]));

    [Theory]
    [InlineData("\u0000\u001b\u0085\u2028")]
    [InlineData("a\\b\"c\r\nd")]
    public void Whatever_is_said_stays_inside_its_quotes(string reason)
    {
        var text = WaiversYaml.Append("", 0, 2, [s_entry with { Reason = reason, Comment = [reason] }]);
        Assert.Equal(6, text.Count(letter => letter == '\n'));
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n' || letter is '\u2028');
    }
}
