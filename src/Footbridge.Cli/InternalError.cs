using System.Diagnostics;

namespace Footbridge.Cli;

/// <summary>An error of the program itself, in one line that is worth reporting: what happened, and in which method.</summary>
internal static class InternalError
{
    public static string Describe(Exception error)
    {
        var where = Method(error) is { } method ? $" in {method}" : "";
        return $"internal error: {error.GetType().Name}{where}: {error.Message}; please report it with the input that caused it";
    }

    // The method of this program that is nearest to the fault: the runtime's own say little.
    private static string? Method(Exception error)
    {
        foreach (var frame in new StackTrace(error).GetFrames())
        {
            var method = DiagnosticMethodInfo.Create(frame);
            if (method?.DeclaringTypeName?.StartsWith("Footbridge.", StringComparison.Ordinal) == true)
            {
                return $"{method.DeclaringTypeName}.{method.Name}";
            }
        }
        return null;
    }
}
