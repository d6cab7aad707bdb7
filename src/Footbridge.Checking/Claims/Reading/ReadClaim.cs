using Footbridge.Checking.Facts;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>A claim while its sentence is being read; it becomes a <see cref="DraftClaim"/>.</summary>
internal sealed class ReadClaim
{
    /// <summary>The figure.</summary>
    public required FigureAt At { get; init; }

    /// <summary>Its place among the items of the sentence.</summary>
    public required int Item { get; init; }

    /// <summary>What the figure counts.</summary>
    public required UnitKind Unit { get; init; }

    /// <summary>Of money, in which currency; null where the figure does not say.</summary>
    public string? Currency { get; init; }

    /// <summary>True for percentage points and basis points: differences, whatever the words around them.</summary>
    public bool IsPoints { get; init; }

    /// <summary>The last item that belongs to it: the end of "of total revenue" behind a percentage.</summary>
    public int Tail { get; set; }

    /// <summary>The first item that belongs to it: the direction before it.</summary>
    public int Head { get; set; }

    public ClaimKind Kind { get; set; }

    public ClaimPart Part { get; set; }

    public Direction Direction { get; set; }

    /// <summary>True when that item judges: "improved".</summary>
    public bool IsJudged { get; set; }

    /// <summary>True when no word beside it is left unread.</summary>
    public bool IsWhole { get; set; }

    /// <summary>True where a length of time is said.</summary>
    public bool IsFlow { get; set; }

    /// <summary>The item that says the direction; -1 when none does.</summary>
    public int DirectionItem { get; set; } = -1;

    /// <summary>The claim before it, when nothing but "and", "or", commas and times stand between.</summary>
    public ReadClaim? Before { get; set; }

    /// <summary>True when "or", a parenthesis or a comma alone joins it to the one before: the same thing said in another way.</summary>
    public bool IsSame { get; set; }

    /// <summary>True behind "to": where a movement led, never the other side of a comparison.</summary>
    public bool IsEnd { get; set; }

    /// <summary>True for an end of a range.</summary>
    public bool IsRange { get; set; }

    /// <summary>True when a bound stands beside it.</summary>
    public bool IsBound { get; set; }

    /// <summary>First and last item of nouns between the figure and its direction: "5% revenue growth"; -1 when there are none.</summary>
    public (int First, int Last) Between { get; set; } = (-1, -1);

    public Mention? Measure { get; set; }

    public bool IsMeasureExplicit { get; set; }

    /// <summary>First and last item of the measure, when it stands in this sentence.</summary>
    public (int First, int Last) MeasureItems { get; set; } = (-1, -1);

    public Mention? Whole { get; set; }

    public Period? Period { get; set; }

    public bool IsPeriodExplicit { get; set; }

    public Period? Base { get; set; }

    public bool IsBaseExplicit { get; set; }

    public Stance Stance { get; set; }

    /// <summary>The words of the part of the company that it is about.</summary>
    public int[] Scope { get; set; } = [];

    /// <summary>The item that says on which basis it is measured; -1 when none does.</summary>
    public int BasisItem { get; set; } = -1;

    /// <summary>The words of that basis.</summary>
    public int[] Basis { get; set; } = [];

    public ReadClaim? Of { get; set; }

    public ClaimLink Link { get; set; }

    /// <summary>Set once it is finished.</summary>
    public DraftClaim? Draft { get; set; }

    /// <summary>True for growth and change.</summary>
    public bool IsMovement => Kind is ClaimKind.Growth or ClaimKind.Change;
}
