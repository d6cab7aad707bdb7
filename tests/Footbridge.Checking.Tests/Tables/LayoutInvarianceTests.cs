using System.Text;
using Footbridge.Core.Ties;
using Footbridge.Reading;

namespace Footbridge.Checking.Tests.Tables;

/// <summary>The way in which a table is drawn says nothing about what it proves.</summary>
public class LayoutInvarianceTests
{
    [Theory]
    [InlineData("split")]
    [InlineData("spaced")]
    [InlineData("drifting")]
    [InlineData("blank rows")]
    [InlineData("mirrored")]
    public void Drawing_the_same_statement_otherwise_changes_no_tie(string drawing)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var page = new StatementPage(seed);
            var other = drawing switch
            {
                "split" => page.Split(),
                "spaced" => page.Spaced(),
                "drifting" => page.Drifting(),
                "blank rows" => page.WithBlankRows(),
                _ => page.Mirrored(),
            };
            var expected = Ties(page.Plain());
            Assert.NotEmpty(expected);
            Assert.Equal(expected, Ties(other));
        }
    }

    private static List<string> Ties(string html)
    {
        var outcome = DocumentReader.Read("page.htm", Encoding.UTF8.GetBytes(html));
        var proof = ReleaseCheck.Run(outcome.Documents);
        return [.. proof.Ties.Where(tie => tie.Rule == "footing").Select(tie => Describe(proof, tie)).Order(StringComparer.Ordinal)];
    }

    private static string Describe(Proof proof, Tie tie)
    {
        var result = proof.Figures[tie.Result];
        var operands = tie.Operands.Select(operand => (operand.Sign < 0 ? "-" : "+") + proof.Figures[operand.Figure].Label);
        return $"{result.Label} {result.Period} {tie.Verdict} = {string.Join(" ", operands)}";
    }
}
