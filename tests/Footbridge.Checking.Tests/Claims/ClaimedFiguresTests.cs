using System.Collections.Immutable;
using Footbridge.Checking.Claims;
using Footbridge.Checking.Facts;
using Footbridge.Core.Claims;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Tests.Claims;

/// <summary>A figure of the prose says what it measures and when, as a cell does.</summary>
public sealed class ClaimedFiguresTests
{
    private static readonly Period s_quarter = Period.MonthsTo(new DateOnly(2013, 3, 31), 3);

    [Fact]
    public void A_figure_takes_measure_segment_and_period_from_its_claim()
    {
        var figures = ClaimedFigures.Of([Figure(1), Figure(2)], [Claim(1, ClaimKind.Value, "segment profit", s_quarter, "Services")]);
        Assert.Equal((null, null, null), (figures[0].Label, figures[0].Segment, figures[0].Period));
        Assert.Equal(("segment profit", "Services", s_quarter), (figures[1].Label, figures[1].Segment, figures[1].Period));
        Assert.Equal(["f1", "f2"], figures.Select(figure => figure.Id));
    }

    [Fact]
    public void What_a_claim_does_not_say_stays()
    {
        var known = Figure(1) with { Label = "Revenue", Period = s_quarter };
        Assert.Equal(known, ClaimedFigures.Of([known], [Claim(0, ClaimKind.Growth, null, null, null)])[0]);
        Assert.Equal(known, ClaimedFigures.Of([known], [Claim(0, ClaimKind.Unread, "something else", null, null)])[0]);
    }

    private static Figure Figure(int number) =>
        new()
        {
            Id = $"f{number}",
            Document = 0,
            Span = new SourceSpan(number, number + 1),
            Text = "7",
            Place = FigurePlace.Prose,
            Number = new PrintedNumber(7, 0),
            Unit = Unit.Usd,
        };

    private static LinkedClaim Claim(int figure, ClaimKind kind, string? measure, Period? period, string? segment) =>
        new(
            new DraftClaim
            {
                Figure = figure,
                Text = new TextFigures(0, MappedText.Verbatim("7", 0), FigurePlace.Prose, null, -1, []),
                At = new FigureAt(figure, 0, 1),
                Kind = kind,
                Stance = Stance.Reported,
                Measure = measure is null ? null : new Mention([], measure, 0, 1),
                Period = period,
            },
            null,
            ImmutableArray<Candidate>.Empty,
            segment
        );
}
