using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>What a sentence may leave out because it was said before: by the heading, or earlier in the paragraph.</summary>
internal sealed class ReadingState
{
    /// <summary>The measure that the heading names.</summary>
    public Mention? Heading { get; set; }

    /// <summary>The measure that the paragraph spoke of last.</summary>
    public Mention? Subject { get; set; }

    /// <summary>The words of the name under which the paragraph measures: a subsidiary, a brand; empty for none.</summary>
    public int[] Actor { get; set; } = [];

    /// <summary>The words of the part of the company that the heading names.</summary>
    public int[] Scope { get; set; } = [];

    /// <summary>The period that the heading names.</summary>
    public Period? HeadingPeriod { get; set; }

    /// <summary>The period that the paragraph set: "For the full year 2023, ...".</summary>
    public Period? Period { get; set; }

    /// <summary>True below a heading such as "Outlook".</summary>
    public bool IsOutlook { get; set; }

    /// <summary>Begins a paragraph.</summary>
    public void Begin()
    {
        Subject = null;
        Actor = [];
        Period = null;
    }

    /// <summary>Begins a document.</summary>
    public void Reset()
    {
        Begin();
        Heading = null;
        Scope = [];
        HeadingPeriod = null;
        IsOutlook = false;
    }
}
