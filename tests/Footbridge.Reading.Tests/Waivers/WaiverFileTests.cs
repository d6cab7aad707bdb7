using Footbridge.Core.Findings;
using Footbridge.Reading.Waivers;

namespace Footbridge.Reading.Tests.Waivers;

public sealed class WaiverFileTests
{
    private const string Two = """
        # Accepted for the first quarter.
        waivers:
          - fingerprint: d663ce0cb97e0340
            # error FB101
            reason: "the issuer's own slip: it stays"
            who: C. Miller
            expires: 2026-12-31

          # the second one
          - fingerprint: 0123456789abcdef
            reason: >
              in two
              lines
            who: A. Lee
            # until the 10-Q

        # the end

        """;

    [Fact]
    public void Entries_are_read_with_the_lines_that_are_theirs()
    {
        var file = WaiverFile.Read("w.yaml", Two);
        Assert.Empty(file.Problems);
        Assert.Equal(
            [
                new Waiver("d663ce0cb97e0340", "the issuer's own slip: it stays", "C. Miller", new DateOnly(2026, 12, 31)),
                new Waiver("0123456789abcdef", "in two lines", "A. Lee", null),
            ],
            file.Entries.Select(entry => entry.Waiver)
        );
        Assert.Equal([(3, 7), (10, 15)], file.Entries.Select(entry => (entry.FirstLine, entry.LastLine)));
        Assert.Equal((15, 2), (file.AppendBelow, file.Indent));
        Assert.Equal("w.yaml:10:5", file.Entries[1].Place.ToString());
    }

    [Theory]
    [InlineData("", 0, 2)]
    [InlineData("# nothing yet\n", 0, 2)]
    [InlineData("waivers:\n", 1, 2)]
    [InlineData("# top\nwaivers: # none\n", 2, 2)]
    [InlineData("waivers:\n- fingerprint: d663ce0cb97e0340\n  reason: r\n  who: w\n", 4, 0)]
    [InlineData("waivers:\n-\n  fingerprint: d663ce0cb97e0340\n", 3, 0)]
    public void A_file_says_where_another_entry_goes(string text, int below, int indent)
    {
        var file = WaiverFile.Read("w.yaml", text);
        Assert.Empty(file.Problems);
        Assert.Equal((below, indent), (file.AppendBelow, file.Indent));
    }

    [Theory]
    [InlineData("waivers: []\n")]
    [InlineData("waivers: [{fingerprint: d663ce0cb97e0340}]\n")]
    public void A_list_on_one_line_is_read_but_not_added_to(string text)
    {
        var file = WaiverFile.Read("w.yaml", text);
        Assert.Empty(file.Problems);
        Assert.Null(file.AppendBelow);
    }

    [Theory]
    [InlineData("waivers:\n  - fingerprint: d663ce0cb97e0340\n    reson: x\n", "w.yaml:3:5: a waiver has no key \"reson\"; write reason")]
    [InlineData("wavers:\n", "w.yaml:1:1: the file has no key \"wavers\"; write waivers")]
    [InlineData("waivers:\n  - reason: x\n", "w.yaml:2:5: a waiver lacks the key fingerprint; add fingerprint")]
    [InlineData(
        "waivers:\n  - fingerprint: d663\n",
        "w.yaml:2:18: \"d663\" is no fingerprint; copy the 16 digits that check -v shows below the finding"
    )]
    [InlineData(
        "waivers:\n  - fingerprint: d663ce0cb97e0340\n    expires: 31.12.2026\n",
        "w.yaml:3:14: \"31.12.2026\" is no day; write year, month and day: 2026-12-31"
    )]
    [InlineData(
        "waivers:\n  - fingerprint: d663ce0cb97e0340\n    expires: 2026-02-30\n",
        "w.yaml:3:14: \"2026-02-30\" is no day; write year, month and day: 2026-12-31"
    )]
    [InlineData("waivers:\n  - just words\n", "w.yaml:2:5: a waiver has no keys; write fingerprint: and its value after the dash")]
    [InlineData(
        "waivers: yes\n",
        "w.yaml:1:10: waivers is no list; write each item on a line of its own after \"- \", or all in [ ] with commas"
    )]
    [InlineData("a\u2028b: c\n", "w.yaml:1: a character stands here that ends a line for some programs only; put a blank in its place")]
    public void What_is_wrong_has_its_place_and_a_remedy(string text, string problem) =>
        Assert.Equal(problem, Assert.Single(WaiverFile.Read("w.yaml", text).Problems).ToString());

    [Fact]
    public void An_entry_that_nobody_has_filled_in_is_no_problem()
    {
        var file = WaiverFile.Read("w.yaml", "waivers:\n  - fingerprint: d663ce0cb97e0340\n    reason: \"\"\n    who:\n");
        Assert.Empty(file.Problems);
        Assert.Equal(new Waiver("d663ce0cb97e0340", "", "", null), Assert.Single(file.Entries).Waiver);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- x\n")]
    [InlineData("\"")]
    [InlineData("a: b: c")]
    [InlineData("\t- x")]
    public void No_text_makes_it_fail(string start) =>
        Assert.NotEmpty(WaiverFile.Read("w.yaml", string.Concat(Enumerable.Repeat(start, 20_000))).Problems);
}
