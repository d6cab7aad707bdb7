using System.Collections.Immutable;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;
using Footbridge.Reading.Packages;

namespace Footbridge.Building.Tests.Releases;

/// <summary>A package as its author writes it, in a test. What is not told is that of a small company that reports its second quarter of 2025.</summary>
internal sealed record PackageTexts
{
    public string Release { get; init; } = "";

    public string Quarter { get; init; } = "2025-Q2";

    public string FiscalYear { get; init; } = "{ ends: December 31 }";

    public string Currency { get; init; } = "USD";

    public string Scale { get; init; } = "thousands";

    public string Facts { get; init; } = "";

    public string Statements { get; init; } = "";

    public string Measures { get; init; } = "";

    public string Narrative { get; init; } = "";

    public ImmutableSortedDictionary<string, string> Others { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What becomes of it.</summary>
    public BuildOutcome Build()
    {
        var texts = Others
            .Add(
                "release.yaml",
                $"""
                entity: Harbor Lights Corporation
                name: Harbor Lights
                ticker: "NYSE: HLT"
                currency: {Currency}
                fiscal_year: {FiscalYear}
                quarter: {Quarter}
                scale: {Scale}
                {Release}
                """
            )
            .Add("facts.csv", "concept,period,segment,value,unit\n" + Facts)
            .Add("statements.yaml", Statements.Length > 0 ? Statements : "statements: []")
            .Add("narrative.md", Narrative);
        texts = Measures.Length > 0 ? texts.Add("measures.yaml", Measures) : texts;
        var reading = PackageReader.Read(PackageInMemory.OfTexts(texts));
        Assert.True(reading.Package is not null, string.Join('\n', reading.Problems));
        return ReleaseBuild.Run(reading.Package);
    }

    /// <summary>The release, which has no problems, not even warnings.</summary>
    public Release Built()
    {
        var outcome = Build();
        Assert.Equal("", string.Join('\n', outcome.Problems));
        Assert.NotNull(outcome.Release);
        return outcome.Release;
    }

    /// <summary>All problems, one a line; there must be some.</summary>
    public string Told()
    {
        var outcome = Build();
        Assert.NotEmpty(outcome.Problems);
        Assert.Equal(outcome.Problems.Any(problem => problem.Severity == Core.Findings.Severity.Error), outcome.Release is null);
        return string.Join('\n', outcome.Problems);
    }
}
