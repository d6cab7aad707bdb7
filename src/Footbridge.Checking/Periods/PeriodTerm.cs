using Footbridge.Core.Documents;

namespace Footbridge.Checking.Periods;

/// <summary>One thing that a text says about time.</summary>
/// <param name="Kind">Which of the fields below count.</param>
/// <param name="Range">Where it stands in the text.</param>
/// <param name="Entry">Which line of the header stack it begins in; 0 for a single text.</param>
internal readonly record struct PeriodTerm(TermKind Kind, TextRange Range, int Entry)
{
    /// <summary>The date, the end of a range, or the year (of a bare year and of a label).</summary>
    public PartialDate Date { get; init; }

    /// <summary>The start of a range.</summary>
    public PartialDate From { get; init; }

    /// <summary>What a length or label counts.</summary>
    public LengthUnit Unit { get; init; }

    /// <summary>How many (length), or which one (label).</summary>
    public int Count { get; init; }

    /// <summary>What the words before a date say of it.</summary>
    public DateCue Cue { get; init; }

    /// <summary>True for a label that says "fiscal" or "FY", or a year written as "2024-25".</summary>
    public bool IsFiscal { get; init; }
}
