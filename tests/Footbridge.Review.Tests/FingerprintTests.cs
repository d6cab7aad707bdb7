using Footbridge.Core.Ties;
using Footbridge.Review.Tests.Browsing;
using Footbridge.Writing.Review.Data;

namespace Footbridge.Review.Tests;

/// <summary>Figures are known again in another draft by where they stand in their tables and what they measure.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public void Every_figure_has_one_of_its_own()
    {
        var all = FigureFingerprints.Of(Example());
        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Moved_lines_and_changed_numbers_leave_them_as_they_were()
    {
        var before = Example();
        var after = Example(text => "A line before all others.\n\n" + text.Replace("44,392", "44,393", StringComparison.Ordinal));
        Assert.Equal(FigureFingerprints.Of(before), FigureFingerprints.Of(after));
    }

    [Fact]
    public void Another_row_or_period_has_another()
    {
        var proof = Example();
        var fingerprints = FigureFingerprints.Of(proof);
        var renamed = Example(text =>
            text.Replace("Prepaid expenses and other assets", "Prepaid items and other assets", StringComparison.Ordinal)
        );
        var changed = fingerprints.Zip(FigureFingerprints.Of(renamed)).Count(pair => pair.First != pair.Second);
        Assert.InRange(changed, 2, 4);
    }

    private static Proof Example(Func<string, string>? change = null)
    {
        var text = File.ReadAllText(ReviewFiles.Example);
        return ReviewFiles.Check(ReviewFiles.Read("published.md", change is null ? text : change(text)));
    }
}
