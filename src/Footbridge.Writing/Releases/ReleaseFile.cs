using System.Collections.Immutable;
using System.Text;

namespace Footbridge.Writing.Releases;

/// <summary>A finished file of a release.</summary>
/// <param name="Name">Its name in the output folder.</param>
/// <param name="Bytes">Its content; text is UTF-8 without a mark, with line feeds.</param>
/// <param name="IsPage">True when people read it as the release, so that it can be checked; false for data.</param>
/// <param name="Figures">Every bound figure of a page in reading order; empty for data.</param>
public sealed record ReleaseFile(string Name, byte[] Bytes, bool IsPage, ImmutableArray<FigureSpan> Figures)
{
    /// <summary>A file of data.</summary>
    internal static ReleaseFile Data(string name, string text) => new(name, Encoding.UTF8.GetBytes(text), IsPage: false, []);
}
