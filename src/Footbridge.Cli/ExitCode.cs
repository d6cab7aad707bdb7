namespace Footbridge.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the fail level.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the fail level, or coverage below the minimum.</summary>
    public const int Findings = 1;

    /// <summary>Bad arguments, unreadable input, internal error.</summary>
    public const int Trouble = 2;
}
