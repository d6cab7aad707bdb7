using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>Stands for a value that could not be read and was reported: its readers pass over it.</summary>
internal sealed record LostNode(PackagePlace Place) : Node(Place);
