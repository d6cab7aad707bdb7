using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>A list.</summary>
internal sealed record ListNode(ImmutableArray<Node> Items, PackagePlace Place) : Node(Place);
