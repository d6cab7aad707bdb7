namespace Footbridge.Writing.Releases;

/// <summary>How the page looks, on a screen and on paper.</summary>
internal static class ReleaseStyle
{
    /// <summary>The style sheet, with line feeds whatever system built the program.</summary>
    public static string Css { get; } = Read();

    private static string Read()
    {
        using var stream =
            typeof(ReleaseStyle).Assembly.GetManifestResourceStream("release.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        using var reader = new StreamReader(stream);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
