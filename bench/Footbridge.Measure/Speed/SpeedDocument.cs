using System.Text;
using Footbridge.Bench;

namespace Footbridge.Measure.Speed;

/// <summary>A document to time.</summary>
/// <param name="Name">Its name in the results.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Markup">Its text when it is HTML, for the bare parse; null otherwise.</param>
internal sealed record SpeedDocument(string Name, byte[] Bytes, string? Markup)
{
    /// <summary>Takes a file.</summary>
    public static SpeedDocument Of(InputFile file)
    {
        var isHtml = Path.GetExtension(file.Name).ToLowerInvariant() is ".htm" or ".html";
        return new SpeedDocument(file.Name, file.Bytes, isHtml ? Encoding.UTF8.GetString(file.Bytes) : null);
    }

    /// <summary>Takes markup that was made up.</summary>
    public static SpeedDocument Of(string name, string markup) => new(name, Encoding.UTF8.GetBytes(markup), markup);
}
