namespace Footbridge.Core.Findings;

/// <summary>How sure a finding is, and how much it matters. Ordered: a greater severity is a greater number.</summary>
public enum Severity
{
    /// <summary>Information.</summary>
    Note,

    /// <summary>A question that a reviewer should answer.</summary>
    Warning,

    /// <summary>A contradiction.</summary>
    Error,
}
