using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.TrialBalance;

/// <summary>A line of a trial balance.</summary>
/// <param name="Code">The account.</param>
/// <param name="Name">Its name; empty when the file tells none.</param>
/// <param name="Period">As written, or the release's quarter.</param>
/// <param name="Amount">Debit positive.</param>
/// <param name="Place">The line.</param>
internal sealed record Balance(string Code, string Name, string Period, decimal Amount, PackagePlace Place);
