namespace Footbridge.Reading.Packages.Yaml;

/// <summary>A key with its value.</summary>
internal sealed record MapEntry(TextNode Key, Node Value);
