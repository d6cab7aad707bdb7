using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Ties;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// Ties growth on another basis, "down 1.9% in constant currency", to the column that prints growth on that basis: no two amounts of
/// the table give it. Growth on the tables' own basis is computed, never looked up.
/// </summary>
/// <param name="facts">The figures.</param>
/// <param name="ties">Where ties go.</param>
/// <param name="index">Lines by their words.</param>
internal sealed class GrowthColumnLinks(FactBook facts, TieBook ties, MeasureIndex index)
{
    /// <summary>Lines within this much of the best fit as well as it.</summary>
    private const int Margin = 20;

    private readonly List<int[][]> _bases = Words(facts);
    private readonly Dictionary<DraftTable, int[]> _columns = new(ReferenceEqualityComparer.Instance);

    /// <summary>The tie of a growth claim on a basis of its own; no tie when no column prints it.</summary>
    public Link Find(DraftClaim claim, Mention measure)
    {
        var basis = BasisOf(claim.Basis);
        if (basis < 0 || claim.Kind != ClaimKind.Growth || ClaimWords.Period(claim) is not { } period)
        {
            return Link.None;
        }
        var found = new List<Fact>();
        var score = 0;
        var unit = index.IsPerShare(measure.Words) ? UnitKind.PerShare : UnitKind.Money;
        foreach (var named in index.Find(measure.Words, unit))
        {
            if (found.Count > 0 && named.Score < score - Margin)
            {
                break;
            }
            if (named.Fit != LabelFit.Full || named.Line.Document != claim.Text.Document)
            {
                continue;
            }
            foreach (var fact in named.Line.Facts)
            {
                if (
                    fact is { ColumnKind: ColumnKind.Percent, Unit.Kind: UnitKind.Percent }
                    && Columns(named.Line.Table)[fact.Column] == basis
                    && Compares(named.Line.Table, fact.Column, period, claim.Base)
                    && !found.Exists(other => other.Value == fact.Value)
                )
                {
                    score = found.Count == 0 ? named.Score : score;
                    found.Add(fact);
                }
            }
        }
        return found.Count == 0 ? Link.None : Tie(claim, found, score);
    }

    private Link Tie(DraftClaim claim, List<Fact> found, int score)
    {
        var sign = (sbyte)Signs.OfDirection(claim, facts.QuantityOf(claim.Figure).Value);
        var candidates = found.ConvertAll(fact => new Candidate(
            [fact.Figure],
            fact.Value,
            score / 1000m,
            "the column of that basis in the line that the words name"
        ));
        var force =
            found.Count == 1 && claim.Stance == Stance.OtherBasis && claim.IsMeasureExplicit && claim.Measure is { Others.Length: 0 }
                ? TieForce.Accuses
                : TieForce.Hint;
        foreach (var fact in found)
        {
            var relation = new Quote(sign);
            if (ties.Try(relation, claim.Figure, [fact.Figure]) == Verdict.Exact)
            {
                return new Link(ties.Add(TieRules.ProseGrowth, claim.Figure, [fact.Figure], relation, force, claim: claim), candidates);
            }
        }
        if (force != TieForce.Accuses)
        {
            return new Link(null, candidates);
        }
        int[] operands = [found[0].Figure];
        return new Link(
            null,
            candidates,
            Accusation: new Accusation(
                TieRules.ProseGrowth,
                operands,
                new Quote(sign),
                IsDirectionWrong: claim.Direction != Direction.None
                    && ties.Try(new Quote((sbyte)-sign), claim.Figure, operands) == Verdict.Exact
            )
        );
    }

    /// <summary>The columns of amounts to the left of a column of growth tell which periods it compares.</summary>
    private static bool Compares(DraftTable table, int column, Period period, Period? basis)
    {
        var isPeriod = false;
        var isBase = basis is null;
        var seen = false;
        for (var at = column - 1; at >= 0; at--)
        {
            var left = table.Columns[at];
            if (left.Kind != ColumnKind.Given || left.Period is null)
            {
                if (seen)
                {
                    break;
                }
                continue;
            }
            seen = true;
            isPeriod |= PeriodFit.Of(period, left.Period) == PeriodFit.Same;
            isBase |= basis is not null && PeriodFit.Of(basis, left.Period) == PeriodFit.Same;
        }
        return isPeriod && isBase;
    }

    private int[] Columns(DraftTable table)
    {
        if (!_columns.TryGetValue(table, out var bases))
        {
            bases = Array.ConvertAll(
                table.Columns,
                column => column.Kind == ColumnKind.Percent ? BasisOf(facts.Words.Words(column.Header)) : -1
            );
            _columns.Add(table, bases);
        }
        return bases;
    }

    private int BasisOf(int[] words) =>
        words.Length == 0
            ? -1
            : _bases.FindIndex(phrases => Array.Exists(phrases, phrase => Array.TrueForAll(phrase, word => words.Contains(word))));

    private static List<int[][]> Words(FactBook facts)
    {
        var bases = new List<int[][]>();
        foreach (var phrases in GrowthBasisLexicon.Bases)
        {
            bases.Add(Array.ConvertAll(phrases, phrase => facts.Words.Words(phrase)));
        }
        return bases;
    }
}
