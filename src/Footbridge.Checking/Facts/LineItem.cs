using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Tables;

namespace Footbridge.Checking.Facts;

/// <summary>A row with figures, as one thing that is measured: its caption, the heading over it, and its facts by column.</summary>
internal sealed class LineItem
{
    /// <summary>Index of its document.</summary>
    public required int Document { get; init; }

    /// <summary>Its table.</summary>
    public required DraftTable Table { get; init; }

    /// <summary>Its row.</summary>
    public required DraftRow Row { get; init; }

    /// <summary>Index of the row in its table.</summary>
    public required int Index { get; init; }

    /// <summary>Words of its caption, in order; empty for a row without one.</summary>
    public required int[] Label { get; init; }

    /// <summary>Words of the heading over it, in order; empty when there is none.</summary>
    public required int[] Section { get; init; }

    /// <summary>Words of caption and heading, each once, in order of number: what a sentence must name.</summary>
    public required int[] Path { get; init; }

    /// <summary>+1 for "income", -1 for "loss", 0 for "income (loss)".</summary>
    public required int Polarity { get; init; }

    /// <summary>True when its caption says that it is a total.</summary>
    public required bool IsTotal { get; init; }

    /// <summary>Which line of the common statements it is; null when it is none of them.</summary>
    public StandardLine? Standard { get; init; }

    /// <summary>Its facts, one for each column of the table; null where no figure stands.</summary>
    public required Fact?[] Facts { get; init; }

    /// <summary>Its place among all line items of the package, in reading order.</summary>
    public int Order { get; init; }
}
