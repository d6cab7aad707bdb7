namespace Footbridge.Checking.Footing;

/// <summary>Names of relations, as they stand in a tie and in JSON.</summary>
internal static class TieRules
{
    /// <summary>A column adds up.</summary>
    public const string Footing = "footing";

    /// <summary>A row adds up.</summary>
    public const string CrossFooting = "cross-footing";
}
