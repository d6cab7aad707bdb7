using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.TrialBalance;

/// <summary>A line of a mapping: which concept an account belongs to.</summary>
/// <param name="Code">The account.</param>
/// <param name="Concept">The concept that it is part of.</param>
/// <param name="Segment">The segment; null for the company as a whole.</param>
/// <param name="IsCredit">True where credit is positive.</param>
/// <param name="Place">The line.</param>
internal sealed record Account(string Code, string Concept, string? Segment, bool IsCredit, PackagePlace Place);
