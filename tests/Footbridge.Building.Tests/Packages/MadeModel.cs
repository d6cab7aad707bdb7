using Footbridge.Building.Models;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Tests.Packages;

/// <summary>A model of a made package, asked in texts.</summary>
internal sealed class MadeModel
{
    private readonly ReleasePackage _package;

    public MadeModel(MadePackage made)
    {
        _package = made.ToPackage();
        Model = PackageModel.Create(_package, Problems);
    }

    public ProblemList Problems { get; } = new();

    public PackageModel Model { get; }

    /// <summary>The value of a formula; null after a problem.</summary>
    public decimal? Value(string formula, string period, string? segment = null, string? statement = null) =>
        Read(formula, statement) is { } expression ? Model.Evaluate(expression, MadePackage.Period(period), segment, Problems) : null;

    public Expression? Read(string formula, string? statement = null)
    {
        Statement? scope = _package.Statements.FirstOrDefault(candidate => candidate.Name == statement);
        return Model.Read(new Written(formula, new PackagePlace("narrative.md", 1, 1)), scope, Problems);
    }

    /// <summary>All problems, one a line.</summary>
    public string Told => string.Join('\n', Problems.ToImmutable());
}
