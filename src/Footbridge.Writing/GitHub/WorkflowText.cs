using Footbridge.Writing.Text;

namespace Footbridge.Writing.GitHub;

/// <summary>Text inside a workflow command. No text of a document can end the command, add a property or start another one.</summary>
internal static class WorkflowText
{
    /// <summary>What follows the second pair of colons.</summary>
    public static string Message(string text) => Data(Printable(text));

    /// <summary>The value of a property: its commas and colons would separate.</summary>
    public static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    // The log of a run is shown by terminals too.
    private static string Printable(string text) => new Page(colour: false).Write(text).ToString();
}
