namespace Footbridge.Writing.Text;

/// <summary>How much of a report a person wants to read. It changes what is shown, never what is counted.</summary>
public enum Verbosity
{
    /// <summary>Coverage, errors and warnings.</summary>
    Quiet,

    /// <summary>Also notes, tables, and unsupported figures in short.</summary>
    Normal,

    /// <summary>Everything, one line each.</summary>
    Verbose,
}
