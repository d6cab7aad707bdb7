using System.Collections.Immutable;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Ties;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// Ties balances in prose to sums that no table adds up: current and non-current lines of one caption, and all lines of a group such
/// as debt. Only lines of one balance sheet on one day are summed, and always all of them: no subset is searched for.
/// </summary>
internal sealed class SumLinks
{
    private const int Most = 24;

    /// <summary>More lines than this that share a word are no amount of one name.</summary>
    private const int MostLike = 4;

    /// <summary>A word of more lines names nothing in particular.</summary>
    private const int MostTried = 64;

    private readonly FactBook _facts;
    private readonly TieBook _ties;
    private readonly int _current;
    private readonly int _nonCurrent;
    private readonly int _long;
    private readonly int _short;
    private readonly Dictionary<string, List<int[]>> _groups = new(StringComparer.Ordinal);

    /// <summary>Reads the groups of the lexicon with the words of <paramref name="facts"/>.</summary>
    public SumLinks(FactBook facts, TieBook ties)
    {
        _facts = facts;
        _ties = ties;
        _current = facts.Words.Find("current");
        _nonCurrent = facts.Words.Find("noncurrent");
        _long = facts.Words.Find("long");
        _short = facts.Words.Find("short");
        foreach (var (name, captions) in GroupLexicon.Groups)
        {
            var words = new List<int[]>(captions.Length);
            foreach (var caption in captions)
            {
                words.Add(facts.Words.Words(caption));
            }
            // "Total" is not kept: "total debt" is "debt".
            _groups.TryAdd(WordKey.Of(facts.Words.Words(name)), words);
        }
    }

    /// <summary>Current and non-current parts under the same caption: the sentence means both unless it says which.</summary>
    /// <returns>Their sum; null when the line that is named has no such twin.</returns>
    public Link? FindParts(DraftClaim claim, FactChoice choice, Mention measure)
    {
        if (choice.Best.Count is 0 or > 2 || choice.Fit != LabelFit.Full)
        {
            return null;
        }
        var named = choice.Best[0].Finest;
        var line = named.Line;
        if (line.Table.Statement != StatementKind.BalanceSheet || line.Label.Length == 0 || SaysWhich(measure))
        {
            return null;
        }
        Fact? twin = null;
        foreach (var other in _facts.WithWord(line.Label[0]))
        {
            if (
                other == line
                || other.Table != line.Table
                || other.Row.Section == line.Row.Section
                || !other.Label.AsSpan().SequenceEqual(line.Label)
                || other.Facts[named.Column] is not { } fact
            )
            {
                continue;
            }
            if (twin is not null)
            {
                return null;
            }
            twin = fact;
        }
        return twin is null ? null
            : line.Index < twin.Line.Index ? Sum(claim, [named, twin])
            : Sum(claim, [twin, named]);
    }

    private bool SaysWhich(Mention measure) =>
        Array.Exists(measure.Words, word => word == _current || word == _nonCurrent || word == _long || word == _short);

    /// <summary>All lines of the group that the mention names.</summary>
    /// <returns>Their sum; null when the mention names no group, or fewer than two lines belong to it.</returns>
    public Link? FindGroup(DraftClaim claim, Mention measure, Period period)
    {
        if (!_groups.TryGetValue(WordKey.Of([.. measure.Words, .. measure.Others]), out var captions))
        {
            return null;
        }
        var members = new List<Fact>();
        DraftTable? table = null;
        foreach (var line in _facts.Lines)
        {
            if (
                line.Document != claim.Text.Document
                || line.Table.Statement != StatementKind.BalanceSheet
                || line.IsTotal
                || table is not null && table != line.Table
                || !captions.Exists(caption => Array.TrueForAll(caption, line.Label.Contains))
            )
            {
                continue;
            }
            foreach (var fact in line.Facts)
            {
                if (
                    fact is { ColumnKind: ColumnKind.Given, Unit.Kind: UnitKind.Money }
                    && PeriodFit.Of(period, fact.Period) == PeriodFit.Same
                )
                {
                    table = line.Table;
                    members.Add(fact);
                    break;
                }
            }
        }
        return members.Count is >= 2 and <= Most ? Sum(claim, members) : null;
    }

    /// <summary>
    /// "Impairment charges of $80.8 million", where one statement of income or cash flows has a line for goodwill and one for other
    /// assets: all of its lines, but totals, that have all words of the mention and more.
    /// </summary>
    /// <returns>Their sum where it verifies; null where it does not, or where fewer than two lines have the words.</returns>
    public Link? FindLike(DraftClaim claim, Mention measure, Period period)
    {
        var named = Array.FindAll(measure.Words, word => !_facts.Words.IsGeneral(word) && _facts.WithWord(word).Count > 0);
        if (named.Length == 0 || _facts.QuantityOf(claim.Figure).Value == 0m)
        {
            return null;
        }
        var members = new List<Fact>();
        DraftTable? table = null;
        var lines = _facts.WithWord(named[0]);
        for (var index = 0; index < lines.Count && index < MostTried; index++)
        {
            var line = lines[index];
            if (
                line.Document != claim.Text.Document
                || line.Table.Statement is not (StatementKind.Income or StatementKind.CashFlow)
                || line.IsTotal
                || !Array.TrueForAll(named, line.Label.Contains)
            )
            {
                continue;
            }
            foreach (var fact in line.Facts)
            {
                if (
                    fact is { ColumnKind: ColumnKind.Given, Unit.Kind: UnitKind.Money, Value: not 0m }
                    && PeriodFit.Of(period, fact.Period) == PeriodFit.Same
                )
                {
                    if (table is not null && table != line.Table)
                    {
                        // A further statement says the same once more.
                        break;
                    }
                    table = line.Table;
                    members.Add(fact);
                    break;
                }
            }
        }
        return
            members.Count is >= 2 and <= MostLike
            && _ties.Try(
                new SignedSum([.. Enumerable.Repeat((sbyte)1, members.Count)]),
                claim.Figure,
                [.. members.Select(fact => fact.Figure)]
            ) == Verdict.Exact
            ? Sum(claim, members, isHint: true)
            : null;
    }

    private Link Sum(DraftClaim claim, List<Fact> members, bool isHint = false)
    {
        var operands = new int[members.Count];
        var signs = new sbyte[members.Count];
        Array.Fill(signs, (sbyte)1);
        var total = 0m;
        for (var index = 0; index < operands.Length; index++)
        {
            operands[index] = members[index].Figure;
            total += members[index].Value;
        }
        var relation = new SignedSum(signs);
        var candidates = new List<Candidate>(1)
        {
            new(
                ImmutableArray.Create(operands),
                total,
                0.9m,
                $"the sum of all lines of the {(members[0].Line.Table.Statement == StatementKind.BalanceSheet ? "balance sheet" : "statement")} that the words name"
            ),
        };
        var holds = _ties.Try(relation, claim.Figure, operands) is Verdict.Exact or Verdict.Rounded;
        var force = !isHint && ClaimWords.MayBeWrong(claim, groupIsKnown: true) ? TieForce.Accuses : TieForce.Hint;
        return holds ? new Link(_ties.Add(TieRules.ProseSum, claim.Figure, operands, relation, force, claim: claim), candidates)
            : force == TieForce.Accuses ? new Link(null, candidates, Accusation: new Accusation(TieRules.ProseSum, operands, relation))
            : new Link(null, candidates);
    }
}
