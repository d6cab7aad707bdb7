using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Waivers;

/// <summary>A waivers file as read.</summary>
/// <param name="Entries">Its waivers, in the order written.</param>
/// <param name="Problems">What is wrong with it, in the order written.</param>
/// <param name="AppendBelow">The line below which another entry goes: 0 for the end of a file without the key "waivers", null where the list is not written one entry below the other.</param>
/// <param name="Indent">Blanks before the dash of an entry.</param>
public sealed record WaiverFile(ImmutableArray<WaiverEntry> Entries, ImmutableArray<Problem> Problems, int? AppendBelow, int Indent)
{
    /// <summary>The name that is looked for beside a document.</summary>
    public const string DefaultName = "footbridge.waivers.yaml";

    /// <summary>A file that is not there yet.</summary>
    public static WaiverFile Missing { get; } = new([], [], 0, 2);

    /// <summary>Reads the text of a file; never fails.</summary>
    /// <param name="path">Names the file in problems.</param>
    /// <param name="text">Its content.</param>
    public static WaiverFile Read(string path, string text) => new WaiverFileReader(path, text).Read();
}
