using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>A line of words alone.</summary>
/// <param name="Caption">May hold bindings.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record HeadingLine(Written Caption, PackagePlace Place) : StatementLine(Place);
