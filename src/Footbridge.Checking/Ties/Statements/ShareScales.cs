using System.Collections.Immutable;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// "(Dollars in thousands)" says nothing of shares, and "(in thousands)" is often not meant for them. Income per share tells: where
/// it comes out with the shares as printed in full, and never with their thousands, the shares are printed in full.
/// </summary>
internal static class ShareScales
{
    /// <summary>A number of shares below this is not printed in full beside a scale; above, in thousands, only the largest have so many.</summary>
    private const decimal Full = 1_000_000m;

    /// <summary>So many columns must say so by digits that are no chance.</summary>
    private const int Witnesses = 2;

    private const int Telling = 10;

    private static readonly Quotient s_quotient = new();

    /// <summary>The figures with the scale of shares put right; null when nothing is wrong with it.</summary>
    public static FigureSet? Mend(FactBook facts, FigureSet figures)
    {
        if (!figures.Figures.Any(IsScaled))
        {
            return null;
        }
        var full = Find(facts);
        if (full.Count == 0)
        {
            return null;
        }
        // What stands in the rows of a table beside shares in full is in full too: the few that options add.
        var rows = new HashSet<(int, int?)>();
        foreach (var figure in figures.Figures)
        {
            if (full.Contains(figure.Document) && figure.Place == FigurePlace.Table && IsScaled(figure))
            {
                rows.Add((figure.Document, figure.Table));
            }
        }
        var mended = ImmutableArray.CreateBuilder<Figure>(figures.Figures.Length);
        foreach (var figure in figures.Figures)
        {
            var isFull =
                full.Contains(figure.Document) && IsScaled(figure)
                || figure is { IsFinancial: true, Unit.Kind: UnitKind.Shares, Scale: > 0, Place: FigurePlace.Table }
                    && rows.Contains((figure.Document, figure.Table));
            mended.Add(isFull ? figure with { Scale = 0 } : figure);
        }
        foreach (var line in facts.Lines)
        {
            foreach (var fact in line.Facts)
            {
                if (fact is not null && line.Row.Cells[fact.Column] is { } token && token.Scale != mended[fact.Figure].Scale)
                {
                    token.Scale = mended[fact.Figure].Scale;
                }
            }
        }
        return figures with { Figures = mended.MoveToImmutable() };
    }

    /// <summary>A number of shares that may be printed in full although it was read at a scale.</summary>
    private static bool IsScaled(Figure figure) =>
        figure is { IsFinancial: true, Unit.Kind: UnitKind.Shares, Scale: > 0, Place: FigurePlace.Table or FigurePlace.Caption }
        && Math.Abs(figure.Number.Value) >= Full;

    /// <summary>The documents whose amounts per share come out with shares in full only.</summary>
    private static HashSet<int> Find(FactBook facts)
    {
        var witnesses = new Dictionary<int, (int Full, int Scaled)>();
        foreach (var link in ShareLinks.Of(new ShareWords(facts.Words), ShareTable.Of(facts)))
        {
            for (var column = 0; column < link.Columns; column++)
            {
                if (link.At(link.Incomes[0], column) is not { } operands || facts.Figures[operands.Shares.Figure].Scale <= 0)
                {
                    continue;
                }
                var known = witnesses.GetValueOrDefault(link.PerShare.Document);
                if (Holds(facts, link, column, operands.Income, facts.QuantityOf(operands.Shares.Figure)))
                {
                    known.Scaled++;
                }
                else if (facts.Figures[operands.Shares.Figure].Number is var shares && shares.Value >= Full)
                {
                    known.Full += Holds(facts, link, column, operands.Income, new Quantity(shares.Value, shares.Quantum)) ? 1 : 0;
                }
                witnesses[link.PerShare.Document] = known;
            }
        }
        var documents = new HashSet<int>();
        foreach (var (document, (full, scaled)) in witnesses)
        {
            if (full >= Witnesses && scaled == 0)
            {
                documents.Add(document);
            }
        }
        return documents;
    }

    /// <summary>True when the quotient comes out, by digits that are no chance.</summary>
    private static bool Holds(FactBook facts, ShareLink link, int column, Fact income, Quantity shares)
    {
        var printed = link.PerShare.Facts[column]!;
        return Math.Abs(facts.Figures[printed.Figure].Number.Mantissa) >= Telling
            && s_quotient.Judge(printed.Quantity, [income.Quantity, shares]) != Verdict.Broken;
    }
}
