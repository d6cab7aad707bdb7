using System.Diagnostics;
using System.Text;
using Footbridge.Core.Ties;
using Footbridge.Reading;

namespace Footbridge.Checking.Tests.Claims.Linking;

public sealed class HostileProseTests
{
    private const string Tables = """
        # Acme Inc. reports

        (In thousands)

        | | Three Months Ended June 30, 2025 | Three Months Ended June 30, 2024 |
        |---|--:|--:|
        | Revenue | 69,726 | 60,198 |
        | Net income | 8,522 | 9,011 |


        """;

    [Theory]
    [InlineData("Revenue for the quarter was $69.7 million and net income of widget parts was $8.5 million. ")]
    [InlineData("revenue for the quarter was $69.7 million and net income of widget parts was $8.5 million, ")]
    public void A_paragraph_of_thousands_of_claims_is_read_in_its_own_length(string sentence)
    {
        const int Sentences = 16_000;
        var page = Tables + new StringBuilder().Insert(0, sentence, Sentences);
        var watch = Stopwatch.StartNew();
        var proof = ReleaseCheck.Run(DocumentReader.Read("release.md", Encoding.UTF8.GetBytes(page)).Documents);
        // About a second; minutes, if the text were gone through for each of its figures.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
        Assert.Equal(2 * Sentences, proof.Claims.Length);
        Assert.True(proof.Statuses.Count(status => status == Status.Proved) > Sentences);
    }
}
