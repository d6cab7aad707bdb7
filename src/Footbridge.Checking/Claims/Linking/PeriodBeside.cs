using Footbridge.Core.Claims;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// "Revenue was $74.6 billion, an increase of 7% year over year", in a report of six months, without a word of the quarter: the amount
/// stands in the quarter's column and in no other, so what else the sentence says is of the quarter as well.
/// </summary>
internal sealed class PeriodBeside
{
    private const int MonthsOfYear = 12;
    private const int Slack = 8;

    private object? _text;
    private int _sentence;
    private Period? _read;
    private Period? _meant;

    /// <summary>Gives <paramref name="claim"/> the period of the amount before it, where its sentence says none.</summary>
    public void Apply(DraftClaim claim)
    {
        if (
            _meant is null
            || !ReferenceEquals(claim.Text, _text)
            || claim.Sentence != _sentence
            || claim.IsPeriodExplicit
            || claim.Period != _read
        )
        {
            return;
        }
        if (claim is { Base: { Start: not null } from, Period: { } period })
        {
            // A year before stays a year before; what else a movement started from does not move with it.
            if (Math.Abs(period.End.AddMonths(-MonthsOfYear).DayNumber - from.End.DayNumber) > Slack)
            {
                return;
            }
            claim.Base = Period.Duration(_meant.Start!.Value.AddMonths(-MonthsOfYear), from.End);
        }
        claim.Period = _meant;
    }

    /// <summary>Remembers the period of the line that an amount was found in.</summary>
    public void Take(DraftClaim claim, Link link)
    {
        if (
            claim is { Kind: ClaimKind.Value, IsPeriodExplicit: false, Period: { Start: not null } read }
            && link is { Tie: not null, Mismatch: not null, Fact.Period: { Start: not null } meant }
            && meant.End == read.End
            && Math.Abs(meant.Days - read.Days) > Slack
        )
        {
            (_text, _sentence, _read, _meant) = (claim.Text, claim.Sentence, read, meant);
        }
    }
}
