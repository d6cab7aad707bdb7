using Footbridge.Checking.Facts;
using Footbridge.Checking.Footing;
using Footbridge.Checking.Ties;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// Which contradictions stand. A sentence that was misread contradicts the tables as surely as a wrong figure does, but in another
/// way: what it says is no slip of what the table says, and it does not come alone. So a contradiction stands only where one slip
/// explains it, and where nearly all other claims of the document that were linked as explicitly hold.
/// </summary>
/// <param name="facts">The figures.</param>
internal sealed class Trial(FactBook facts)
{
    /// <summary>A document may have one contradiction, and one more for so many claims that hold.</summary>
    private const int HoldsForEach = 6;

    /// <summary>A figure with fewer digits is one slip away from much: its measure must have been understood right beside it.</summary>
    private const int TellingDigits = 3;

    private readonly Dictionary<int, (int Holds, int Breaks)> _byDocument = [];
    private readonly HashSet<(object Text, string Measure)> _understood = [];

    /// <summary>Counts a claim that holds against the line that it names.</summary>
    public void Hold(DraftClaim claim, bool isExplicit)
    {
        if (isExplicit)
        {
            var (holds, breaks) = _byDocument.GetValueOrDefault(claim.Text.Document);
            _byDocument[claim.Text.Document] = (holds + 1, breaks);
        }
        if (ClaimWords.Measure(claim) is { } measure)
        {
            _understood.Add((claim.Text, WordKey.Of(measure.Words)));
        }
    }

    /// <summary>Counts a claim that its line contradicts.</summary>
    public void Break(DraftClaim claim)
    {
        var (holds, breaks) = _byDocument.GetValueOrDefault(claim.Text.Document);
        _byDocument[claim.Text.Document] = (holds, breaks + 1);
    }

    /// <summary>True when the contradiction stands. To be asked when all claims are counted.</summary>
    public bool Stands(DraftClaim claim, Accusation accusation)
    {
        var (holds, breaks) = _byDocument[claim.Text.Document];
        if (breaks > 1 + holds / HoldsForEach)
        {
            return false;
        }
        var figure = facts.Figures[claim.Figure];
        if (!accusation.IsExplained && !accusation.IsDirectionWrong && !IsSlip(figure, accusation))
        {
            return false;
        }
        return Math.Abs(figure.Number.Mantissa) >= Powers.TenLong(TellingDigits - 1)
            || ClaimWords.Measure(claim) is { } measure && _understood.Contains((claim.Text, WordKey.Of(measure.Words)));
    }

    /// <summary>One digit, two neighbours, the sign, a power of ten: what turns the value that was meant into the one printed.</summary>
    private bool IsSlip(Figure figure, Accusation accusation)
    {
        var quantities = Array.ConvertAll(accusation.Operands, facts.QuantityOf);
        if (accusation.Relation.Compute(quantities) is not { } value)
        {
            return false;
        }
        var meant = value / figure.Quantum;
        if (Math.Abs(meant) > long.MaxValue / 2)
        {
            return false;
        }
        var printed = figure.Number.Mantissa;
        // A half may have been rounded either way before the slip.
        return Edits.Between(printed, (long)Math.Round(meant, MidpointRounding.AwayFromZero)) != Edit.None
            || Edits.Between(printed, (long)Math.Truncate(meant)) != Edit.None
            || Math.Abs(printed - meant) < 2m;
    }
}
