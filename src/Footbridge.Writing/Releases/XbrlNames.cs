using Footbridge.Core.Facts;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>The names under which a company's facts stand in XBRL, the same in the facts and in their taxonomy.</summary>
internal static class XbrlNames
{
    /// <summary>The prefix of the company's own concepts.</summary>
    public const string Company = "company";

    /// <summary>The scheme in which an entity is known by its legal name, percent-encoded.</summary>
    public const string EntityScheme = "urn:footbridge:entity";

    /// <summary>The namespace of what this program adds.</summary>
    public const string Own = "urn:footbridge:facts:1";

    /// <summary>The dimension of segments.</summary>
    public const string SegmentDimension = "segment_dimension";

    public static string CompanyNamespace(ReleaseSettings settings) => $"urn:footbridge:company:{Uri.EscapeDataString(settings.Entity)}";

    // Members and concepts share a namespace, and a segment may be called like a concept.
    public static string Member(string segment) => $"{segment}_member";

    /// <summary>The value in XBRL's units: basis points are a plain number.</summary>
    public static decimal Value(ReleaseFact fact) => fact.Unit.Kind == UnitKind.BasisPoints ? fact.Value / 10_000m : fact.Value;

    public static int? Decimals(ReleaseFact fact) => fact.Unit.Kind == UnitKind.BasisPoints ? fact.Decimals + 4 : fact.Decimals;
}
