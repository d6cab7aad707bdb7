using System.Diagnostics;

namespace Footbridge.Cli;

/// <summary>An error of the program itself, in one line that is worth reporting: what happened, and in which method.</summary>
internal static class InternalError
{
    public static string Describe(Exception error)
    {
        var frame = new StackTrace(error).GetFrame(0);
        var method = frame is null ? null : DiagnosticMethodInfo.Create(frame);
        var where = method is null ? "" : $" in {method.DeclaringTypeName}.{method.Name}";
        return $"internal error: {error.GetType().Name}{where}: {error.Message}; please report it with the input that caused it";
    }
}
