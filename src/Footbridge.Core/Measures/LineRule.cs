namespace Footbridge.Core.Measures;

/// <summary>The rule under the figures of a line.</summary>
public enum LineRule
{
    /// <summary>None.</summary>
    None,

    /// <summary>One line: what stands above has been added up.</summary>
    SingleRule,

    /// <summary>Two lines: the end of a statement.</summary>
    DoubleRule,
}
