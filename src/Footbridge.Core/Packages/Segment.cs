namespace Footbridge.Core.Packages;

/// <summary>An operating segment, service line or other member that facts are split by.</summary>
/// <param name="Name">The identifier in formulas and data.</param>
/// <param name="Caption">How it is printed.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record Segment(string Name, string Caption, PackagePlace Place);
