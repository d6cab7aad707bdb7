using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>Keys with values, in the order written, each key once.</summary>
internal sealed record MapNode(ImmutableArray<MapEntry> Entries, PackagePlace Place) : Node(Place);
