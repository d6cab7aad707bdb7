namespace Footbridge.Reading.Packages.Data;

/// <summary>What a data file holds.</summary>
internal enum DataKind
{
    Facts,
    TrialBalance,
    Mapping,
}
