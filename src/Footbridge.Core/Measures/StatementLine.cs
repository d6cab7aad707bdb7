using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>One entry of a statement's lines: an item, a heading, a group with its total, or lines that follow from a measure or the segments.</summary>
/// <param name="Place">Where it is declared.</param>
public abstract record StatementLine(PackagePlace Place);
