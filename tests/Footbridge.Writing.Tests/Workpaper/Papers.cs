using Footbridge.Checking;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Tests;
using Footbridge.Writing.Workpaper;

namespace Footbridge.Writing.Tests.Workpaper;

/// <summary>Workpapers to look at.</summary>
internal static class Papers
{
    /// <summary>The workpaper of a proof, as a file.</summary>
    public static byte[] Of(Proof proof, int? mostRows = null)
    {
        var format = mostRows is { } rows ? new CheckWorkpaper("0.0.0", rows) : new CheckWorkpaper("0.0.0");
        using var parts = new CheckParts(format);
        parts.Add(format.Render(proof, null));
        using var stream = new MemoryStream();
        format.Write(stream, parts);
        return stream.ToArray();
    }

    /// <summary>A document of the project, read and checked for real.</summary>
    public static Proof Example(params string[] path) =>
        Check(Path.Combine(path), File.ReadAllBytes(ProjectFolder.PathOf(["examples", .. path])));

    public static Proof Check(string path, byte[] bytes) => ReleaseCheck.Run([.. DocumentReader.Read(path, bytes).Documents]);

    public static Proof Check(string text) => Check("release.md", System.Text.Encoding.UTF8.GetBytes(text));
}
