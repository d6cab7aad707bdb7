namespace Footbridge.Building.Models;

/// <summary>Which fact: a concept, for a segment or with -1 the company, in a period of the timeline.</summary>
internal readonly record struct FactKey(Concept Concept, int Segment, int Period);
