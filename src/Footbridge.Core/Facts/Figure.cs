using Footbridge.Core.Documents;
using Footbridge.Core.Numbers;
using Footbridge.Core.Periods;

namespace Footbridge.Core.Facts;

/// <summary>
/// A number as printed, at a place in a document. A fact has no position on a page; a figure has, and it keeps its printed precision.
/// </summary>
public sealed record Figure
{
    /// <summary>"f1", "f2", ... in reading order over all documents.</summary>
    public required string Id { get; init; }

    /// <summary>Index of its document in <see cref="Ties.Proof.Documents"/>.</summary>
    public required int Document { get; init; }

    /// <summary>The source that it covers: currency sign, parentheses, percent sign and scale word included.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The figure as a person reads it; cells that were split are joined.</summary>
    public required string Text { get; init; }

    /// <summary>Where on the page it stands.</summary>
    public required FigurePlace Place { get; init; }

    /// <summary>The digits as printed. A number word has its meaning here.</summary>
    public required PrintedNumber Number { get; init; }

    /// <summary>What it counts; null when it is not financial.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Power of ten of the printed unit: 3 for thousands; -2 for percent.</summary>
    public int Scale { get; init; }

    /// <summary>When it holds; null when the document does not say, or it was not understood.</summary>
    public Period? Period { get; init; }

    /// <summary>What it is when it is not a financial figure; null when it is one.</summary>
    public FigureKind? Kind { get; init; }

    /// <summary>Index of its table in <see cref="Ties.Proof.Tables"/>; null outside tables.</summary>
    public int? Table { get; init; }

    /// <summary>Index of its row in the table; null outside tables and in headers.</summary>
    public int? Row { get; init; }

    /// <summary>Index of its column in the table; null outside cells and headers.</summary>
    public int? Column { get; init; }

    /// <summary>What the figure measures, as the document words it: its row label, or the nearest words in prose.</summary>
    public string? Label { get; init; }

    /// <summary>The segment that it belongs to, where one is known.</summary>
    public string? Segment { get; init; }

    /// <summary>True for a figure that a release must be able to prove.</summary>
    public bool IsFinancial => Kind is null;

    /// <summary>The value in base units: dollars, shares, a ratio for percent, basis points as such.</summary>
    public decimal Value => Number.Value * Powers.Ten(Scale);

    /// <summary>Position of the last printed digit as in XBRL: -3 for whole thousands, 2 for cents.</summary>
    public int Decimals => Number.FractionDigits - Scale;

    /// <summary>One unit of the last printed digit, in base units.</summary>
    public decimal Quantum => Powers.Ten(-Decimals);

    /// <summary>The true values that it allows, in base units.</summary>
    public RoundingInterval Interval => RoundingInterval.Around(Value, Quantum);
}
