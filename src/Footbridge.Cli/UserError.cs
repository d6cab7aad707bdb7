namespace Footbridge.Cli;

/// <summary>Something that the user can mend. Its message is the one line that is shown: what, where, and what to do.</summary>
internal sealed class UserError(string message) : Exception(message);
