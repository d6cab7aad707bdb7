using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>A scalar. What it means is for its reader to say: YAML's guesses at types are not made.</summary>
/// <param name="Text">Without quotes and escapes.</param>
/// <param name="IsPlain">True when it stands without quotes.</param>
/// <param name="Place">Where the value begins, quotes included.</param>
/// <param name="TextPlace">Where its first character stands.</param>
internal sealed record TextNode(string Text, bool IsPlain, PackagePlace Place, PackagePlace TextPlace) : Node(Place)
{
    /// <summary>True for a key with nothing behind it.</summary>
    internal bool IsNothing => IsPlain && Text is ("" or "~" or "null");
}
