using Footbridge.Core.Findings;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Waivers;

/// <summary>A waiver as it is written in its file.</summary>
/// <param name="Waiver">What it says. Reason and author are empty as long as nobody has filled them in.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="FirstLine">One-based: the line with its dash.</param>
/// <param name="LastLine">The last line that belongs to it, comments inside it included.</param>
public sealed record WaiverEntry(Waiver Waiver, PackagePlace Place, int FirstLine, int LastLine);
