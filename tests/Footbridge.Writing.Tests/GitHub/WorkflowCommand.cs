namespace Footbridge.Writing.Tests.GitHub;

/// <summary>A line of a log as a runner of GitHub Actions takes it: a command with properties and a message.</summary>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Message)
{
    /// <summary>The command of a line; null for a line that is none.</summary>
    public static WorkflowCommand? Parse(string line)
    {
        if (!line.StartsWith("::", StringComparison.Ordinal))
        {
            return null;
        }
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        var head = line[2..end];
        var space = head.IndexOf(' ', StringComparison.Ordinal);
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in space < 0 ? [] : head[(space + 1)..].Split(','))
        {
            var equals = property.IndexOf('=', StringComparison.Ordinal);
            properties.Add(
                property[..equals],
                Unescape(
                    property[(equals + 1)..].Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)
                )
            );
        }
        return new WorkflowCommand(space < 0 ? head : head[..space], properties, Unescape(line[(end + 2)..]));
    }

    // The percent sign comes last: "%250A" is "%0A" and no line break.
    private static string Unescape(string text) =>
        text.Replace("%0D", "\r", StringComparison.Ordinal)
            .Replace("%0A", "\n", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);
}
