using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Releases;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Releases;

/// <summary>
/// What a check of a written page found, with what the page's figures are bound to. Each financial figure is proved by the page
/// itself, or shows the package's data, or is wrong.
/// </summary>
public sealed class PageCoverage
{
    /// <summary>Puts a page and its proof together.</summary>
    /// <param name="page">The page as it was written.</param>
    /// <param name="proof">What a check of its bytes found.</param>
    public PageCoverage(ReleaseFile page, Proof proof)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(proof);
        Page = page;
        Proof = proof;
        Matches = FigureMatch.Of(page.Figures, proof.Figures);
        var onData = 0;
        var typed = ImmutableArray.CreateBuilder<int>();
        var misread = ImmutableArray.CreateBuilder<FigureMatch>();
        foreach (var match in Matches)
        {
            if (match.Read is { } index && proof.Statuses[index] == Status.Unsupported)
            {
                onData += match.Bound is null ? 0 : 1;
                if (match.Bound is null)
                {
                    typed.Add(index);
                }
            }
            if (IsMisread(match, proof))
            {
                misread.Add(match);
            }
        }
        OnData = onData;
        Typed = typed.ToImmutable();
        Misread = misread.ToImmutable();
    }

    /// <summary>The page.</summary>
    public ReleaseFile Page { get; }

    /// <summary>What the check found.</summary>
    public Proof Proof { get; }

    /// <summary>The page's figures as they were bound, beside what was read.</summary>
    public ImmutableArray<FigureMatch> Matches { get; }

    /// <summary>Figures that nothing else on the page leads to, but that show data of the package or follow from them by a formula.</summary>
    public int OnData { get; }

    /// <summary>Financial figures that nothing proves and nothing binds: somebody typed them. Indices in the proof.</summary>
    public ImmutableArray<int> Typed { get; }

    /// <summary>Bound figures that a reader takes for something else: no number, another size, another unit.</summary>
    public ImmutableArray<FigureMatch> Misread { get; }

    /// <summary>True when every financial figure is sure, and the check found no error.</summary>
    public bool IsSure =>
        Typed.IsEmpty && Proof.Coverage.Contradicted == 0 && Proof.Findings.All(finding => finding.Severity < Severity.Error);

    private static bool IsMisread(FigureMatch match, Proof proof) =>
        match.Bound is { Figure: { Value: not null, IsForced: false } } bound
        && (match.Read is not { } index || !IsTakenForWhatItIs(bound.Figure, proof.Figures[index]));

    // A par value is an amount per share, though it is no financial figure.
    private static bool IsTakenForWhatItIs(BoundFigure bound, Figure read) =>
        read.IsFinancial ? FigureMatch.Agrees(bound, read) : read.Kind == FigureKind.ParValue && bound.Unit.Kind == UnitKind.PerShare;
}
