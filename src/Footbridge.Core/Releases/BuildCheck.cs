namespace Footbridge.Core.Releases;

/// <summary>Something that a build checked or decided, for the record.</summary>
/// <param name="Name">Kebab-case: "derived-quarter", "forced-footing", "given-equals-computed", "rounding-difference".</param>
/// <param name="Subject">The concept, line or table that it is about.</param>
/// <param name="Message">One sentence with the values.</param>
public sealed record BuildCheck(string Name, string Subject, string Message);
