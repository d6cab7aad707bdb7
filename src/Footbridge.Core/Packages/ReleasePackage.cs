using System.Collections.Immutable;
using Footbridge.Core.Datasets;
using Footbridge.Core.Measures;
using Footbridge.Core.Releases;

namespace Footbridge.Core.Packages;

/// <summary>A package as it was read: settings, data, declarations and text, not yet resolved against each other.</summary>
/// <param name="Settings">From release.yaml.</param>
/// <param name="Concepts">Concepts that are declared beyond what statements and facts say of them.</param>
/// <param name="Statements">The tables, in the order declared.</param>
/// <param name="Measures">Measures, GAAP ratios and other computed concepts, in the order declared.</param>
/// <param name="Narrative">The release's text from top to bottom, with bindings; included files stand where they are included.</param>
/// <param name="Dataset">The facts.</param>
/// <param name="Sources">Every file that was read, in ordinal order of path.</param>
public sealed record ReleasePackage(
    ReleaseSettings Settings,
    ImmutableArray<ConceptDefinition> Concepts,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Measure> Measures,
    ImmutableArray<ReleaseBlock> Narrative,
    Dataset Dataset,
    ImmutableArray<PackageSource> Sources
);
