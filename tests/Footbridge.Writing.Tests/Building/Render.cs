using System.Text;
using System.Text.Json;
using Footbridge.Core.Ties;
using Footbridge.Writing.Json;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Tests.Building;

/// <summary>The one way in which tests get at what is written.</summary>
internal static class Render
{
    public static string Text(Proof proof, Verbosity verbosity = Verbosity.Normal) => Whole(new CheckText(verbosity, colour: false), proof);

    public static JsonElement Json(params Proof[] proofs) => JsonDocument.Parse(Whole(new CheckJson(), proofs)).RootElement;

    public static string Whole(CheckFormat format, params Proof[] proofs)
    {
        using var parts = new CheckParts(format);
        for (var package = 0; package < proofs.Length; package++)
        {
            parts.Add(format.Render(proofs[package], proofs.Length == 1 ? null : package));
        }
        using var stream = new MemoryStream();
        format.Write(stream, parts);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
