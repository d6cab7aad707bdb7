using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// Shares inside the captions of equity: what is issued is outstanding or in the treasury, and at par it is the amount of its line.
/// </summary>
internal sealed class ShareCaptions
{
    /// <summary>An amount of fewer units is what par value would round to nearly whatever the number of shares.</summary>
    private const int FewestUnits = 2;

    /// <summary>An amount of so many units in one column shows what the caption counts, for the others.</summary>
    private const int Telling = 10;

    /// <summary>Small as it is, the amount at par is where issuers put what is left of rounding: so many units say nothing.</summary>
    private const int Slack = 2;

    private readonly FactBook _facts;
    private readonly CaptionFigures _captions;
    private readonly TieBook _ties;

    private ShareCaptions(FactBook facts, CaptionFigures captions, TieBook ties) => (_facts, _captions, _ties) = (facts, captions, ties);

    /// <summary>Adds the ties of <paramref name="captions"/> to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, CaptionFigures captions, TieBook ties)
    {
        var search = new ShareCaptions(facts, captions, ties);
        var treasury = facts.Words.Find("treasury");
        var held = new Dictionary<DraftTable, LineItem>(ReferenceEqualityComparer.Instance);
        foreach (var line in captions.Lines)
        {
            if (IsHeld(line, treasury))
            {
                held.TryAdd(line.Table, line);
            }
        }
        foreach (var line in captions.Lines)
        {
            if (IsHeld(line, treasury))
            {
                continue;
            }
            var beside = held.GetValueOrDefault(line.Table);
            search.AtPar(line, beside);
            if (beside is not null)
            {
                search.IssuedOrHeld(line, beside);
            }
        }
    }

    private static bool IsHeld(LineItem line, int treasury) => treasury >= 0 && line.Label.AsSpan().Contains(treasury);

    /// <summary>Par value times shares issued is the amount of the stock; shares issued that no caption gives are those outstanding and those held.</summary>
    private void AtPar(LineItem line, LineItem? held)
    {
        if (Find(line, CaptionRole.Par, CaptionFigure.Every) is not { } par || _facts.Figures[par.Figure].Number.Value <= 0m)
        {
            return;
        }
        var relation = new Multiple(_facts.Figures[par.Figure].Number.Value, _facts.Figures[par.Figure].Text);
        var found = new List<(int Amount, int[] Shares)>();
        var isTelling = false;
        for (var column = 0; column < line.Facts.Length; column++)
        {
            if (
                line.Facts[column] is { ColumnKind: ColumnKind.Given, Unit.Kind: UnitKind.Money } amount
                && Units(amount.Figure) >= FewestUnits
                && Issued(line, held, column) is { } shares
            )
            {
                found.Add((amount.Figure, shares));
                isTelling |=
                    Units(amount.Figure) >= Telling && _ties.Try(relation, amount.Figure, shares) is Verdict.Exact or Verdict.Rounded;
            }
        }
        foreach (var (amount, shares) in found)
        {
            _ties.Add(
                TieRules.Caption,
                amount,
                shares,
                relation,
                isTelling && !IsNear(relation, amount, shares) ? TieForce.Accuses : TieForce.Hint,
                shares.Length > 1
                    ? "shares outstanding and in the treasury, at par value, are the amount of the stock"
                    : "shares at par value are the amount of the stock"
            );
        }
    }

    private int[]? Issued(LineItem line, LineItem? held, int column)
    {
        if ((Find(line, CaptionRole.Issued, column) ?? Find(line, CaptionRole.IssuedAndOutstanding, column)) is { } issued)
        {
            return [issued.Figure];
        }
        if (Find(line, CaptionRole.Outstanding, column) is not { } outstanding)
        {
            return null;
        }
        return held is not null && Find(held, CaptionRole.Shares, column) is { } treasury
            ? [outstanding.Figure, treasury.Figure]
            : [outstanding.Figure];
    }

    /// <summary>Shares issued are outstanding or in the treasury, where captions give all three.</summary>
    private void IssuedOrHeld(LineItem line, LineItem held)
    {
        for (var column = 0; column < line.Facts.Length; column++)
        {
            if (
                Find(line, CaptionRole.Issued, column) is { } issued
                && Find(line, CaptionRole.Outstanding, column) is { } outstanding
                && Find(held, CaptionRole.Shares, column) is { } treasury
            )
            {
                _ties.Add(
                    TieRules.Caption,
                    issued.Figure,
                    [outstanding.Figure, treasury.Figure],
                    new SignedSum([1, 1]),
                    TieForce.Hint,
                    "shares issued are outstanding or in the treasury"
                );
            }
        }
    }

    private bool IsNear(Multiple relation, int amount, int[] shares)
    {
        var quantities = Array.ConvertAll(shares, _facts.QuantityOf);
        var printed = _facts.QuantityOf(amount);
        var residual = Math.Abs(printed.Value - relation.Compute(quantities)!.Value);
        return residual > printed.Quantum / 2m && residual <= Slack * printed.Quantum;
    }

    private CaptionFigure? Find(LineItem line, CaptionRole role, int column)
    {
        foreach (var figure in _captions.Of(line))
        {
            if (figure.Role == role && figure.IsOf(column) && (role == CaptionRole.Par || _facts.CanTie(figure.Figure)))
            {
                return figure;
            }
        }
        return null;
    }

    private long Units(int figure) => Math.Abs(_facts.Figures[figure].Number.Mantissa);
}
