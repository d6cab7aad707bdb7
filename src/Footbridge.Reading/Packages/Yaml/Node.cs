using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>A value of a YAML file with its place.</summary>
internal abstract record Node(PackagePlace Place);
