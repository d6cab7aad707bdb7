using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Rows of yearly rates that banks print apart from what they come from: "Yield on loans", "Cost of deposits", "Return on average
/// assets", "Net interest margin". The name proposes a line of income and an average balance; all periods of the row decide.
/// </summary>
internal sealed class AnnualRates
{
    private const int Enough = 18;
    private const int FewestFits = 2;
    private const int MostAmounts = 24;
    private const int MostBases = 24;
    private const int BitsForWords = 2;

    private readonly FactBook _facts;
    private readonly TieBook _ties;
    private readonly int _average;
    private readonly int _interest;
    private readonly int _asset;
    private readonly int _liability;
    private readonly int _bearing;
    private readonly int[] _rates;
    private readonly int _return;
    private readonly int _margin;
    private readonly int _spread;
    private readonly List<LineItem> _amounts = [];
    private readonly List<LineItem> _bases = [];
    private readonly HashSet<int> _known = [];

    private AnnualRates(FactBook facts, TieBook ties)
    {
        _facts = facts;
        _ties = ties;
        var words = facts.Words;
        (_average, _interest, _asset, _liability) = (
            words.Find("average"),
            words.Find("interest"),
            words.Find("asset"),
            words.Find("liability")
        );
        (_bearing, _return, _margin, _spread) = (words.Find("bearing"), words.Find("return"), words.Find("margin"), words.Find("spread"));
        _rates = [words.Find("yield"), words.Find("expense"), words.Find("rate"), _return];
        foreach (var tie in ties.Ties)
        {
            if (tie.Holds && tie.Rule == TieRules.Ratio)
            {
                _known.Add(tie.Result);
            }
        }
    }

    /// <summary>Adds the ties of all rows of yearly rates.</summary>
    public static void Find(FactBook facts, List<TableLines> tables, TieBook ties)
    {
        if (facts.Words.Find("average") < 0)
        {
            return;
        }
        AnnualRates? rates = null;
        foreach (var table in tables)
        {
            var columns = table.Given.Length > 0 ? table.Given : table.Computed;
            foreach (var line in table.Lines)
            {
                if (table.UnitOfAny(line) == UnitKind.Percent)
                {
                    rates ??= new AnnualRates(facts, ties);
                    rates.Explain(line, Math.Max(columns.Length, table.Computed.Length));
                }
            }
        }
    }

    private void Explain(LineItem rate, int columns)
    {
        if (columns < FewestFits || Array.Exists(rate.Facts, fact => fact is not null && _known.Contains(fact.Figure)))
        {
            return;
        }
        if (Has(rate, _spread) && Has(rate, _interest))
        {
            Spread(rate);
            return;
        }
        var isMargin = Has(rate, _margin) && Has(rate, _interest);
        if (!isMargin && !Array.Exists(rate.Label, word => word >= 0 && Array.IndexOf(_rates, word) >= 0))
        {
            return;
        }
        Propose(rate, isMargin);
        var best = (Score: 0, Test: default(ColumnTest), Amount: default(LineItem), Base: default(LineItem), Way: 0);
        foreach (var amount in _amounts)
        {
            foreach (var balance in _bases)
            {
                for (var way = 0; way < YearFactor.Ways; way++)
                {
                    var test = Test(rate, amount, balance, way);
                    var score = test.Bits - 8 * test.Breaks + BitsForWords * (Shared(rate, amount) + Shared(rate, balance));
                    if (test.Fits >= FewestFits && score > best.Score)
                    {
                        best = (score, test, amount, balance, way);
                    }
                }
            }
        }
        var tried = BitOperations.Log2((uint)(_amounts.Count * _bases.Count * YearFactor.Ways) | 1u);
        if (best.Amount is { } over && best.Base is { } under && best.Test.Bits >= Enough + tried && best.Test.Fits > 2 * best.Test.Breaks)
        {
            Tie(rate, over, under, best.Way, best.Test.Fits >= 3 && best.Test.Breaks == 0 ? TieForce.Accuses : TieForce.Hint);
        }
    }

    /// <summary>Lines of income that the name allows, and balances of a table of averages that share a word with it.</summary>
    private void Propose(LineItem rate, bool isMargin)
    {
        _amounts.Clear();
        _bases.Clear();
        foreach (var line in _facts.Lines)
        {
            if (
                line.Document != rate.Document
                || Array.Find(line.Facts, static fact => fact is not null) is not { Unit.Kind: UnitKind.Money } first
            )
            {
                continue;
            }
            if (IsAverage(line))
            {
                if (_bases.Count < MostBases && Shared(rate, line) > 0)
                {
                    _bases.Add(line);
                }
            }
            else if (
                _amounts.Count < MostAmounts
                && first.Period is { IsInstant: false }
                && line.Table.Statement == StatementKind.Income
                && IsIncome(rate, line, isMargin)
            )
            {
                _amounts.Add(line);
            }
        }
    }

    private bool IsIncome(LineItem rate, LineItem line, bool isMargin) =>
        Has(rate, _return) && !isMargin ? line.Standard?.Name is "net-income" or "net-income-to-parent" : Has(line, _interest);

    private bool IsAverage(LineItem line) =>
        Has(line, _average)
        || Array.IndexOf(line.Section, _average) >= 0
        || _average >= 0 && Array.IndexOf(_facts.Words.Words(line.Table.Title), _average) >= 0;

    private static int Shared(LineItem rate, LineItem line)
    {
        var shared = 0;
        foreach (var word in line.Label)
        {
            shared += Array.IndexOf(rate.Label, word) >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static bool Has(LineItem line, int word) => word >= 0 && Array.IndexOf(line.Label, word) >= 0;

    private static ColumnTest Test(LineItem rate, LineItem amount, LineItem balance, int way)
    {
        int fits = 0,
            breaks = 0,
            bits = 0;
        foreach (var fact in rate.Facts)
        {
            if (Terms(fact, amount, balance, way) is not { } terms || fact is { IsDash: true } or { Value: 0m })
            {
                continue;
            }
            var income = new Quantity(terms.Amount.Value * terms.Factor.Value, terms.Amount.Quantity.Quantum * terms.Factor.Value);
            var fit = Fit.OfQuotient(terms.Printed.Quantity, income, terms.Base.Quantity);
            fits += fit.Holds ? 1 : 0;
            bits += fit.Holds ? fit.Bits : 0;
            breaks += fit.Holds || fit.IsNear ? 0 : 1;
        }
        return new ColumnTest(fits, breaks, 0, bits);
    }

    private static (Fact Printed, Fact Amount, Fact Base, YearFactor Factor)? Terms(
        Fact? printed,
        LineItem amount,
        LineItem balance,
        int way
    ) =>
        printed is { Unit.Kind: UnitKind.Percent, Period: { IsInstant: false } period }
        && At(amount, period) is { } over
        && At(balance, period) is { Value: not 0m } under
        && YearFactor.Of(way, period) is { } factor
            ? (printed, over, under, factor)
            : null;

    private static Fact? At(LineItem line, Period period) =>
        Array.Find(line.Facts, fact => fact is { Unit.Kind: UnitKind.Money } && fact.Period == period);

    private void Tie(LineItem rate, LineItem amount, LineItem balance, int way, TieForce force)
    {
        foreach (var fact in rate.Facts)
        {
            if (Terms(fact, amount, balance, way) is { } terms)
            {
                var relation = new AnnualRate(terms.Factor.Value, terms.Factor.Text);
                _ties.Add(TieRules.Ratio, terms.Printed.Figure, [terms.Amount.Figure, terms.Base.Figure], relation, force, Basis);
            }
        }
    }

    private const string Basis = "income of the period, as of a year, over the average balance";

    /// <summary>The spread: what is earned on assets less what is paid on liabilities, as the rates of both are printed.</summary>
    private void Spread(LineItem spread)
    {
        foreach (var earned in _facts.WithWord(_asset))
        {
            if (!IsRateOn(spread, earned, _asset))
            {
                continue;
            }
            foreach (var paid in _facts.WithWord(_liability))
            {
                if (
                    ReferenceEquals(paid.Table, earned.Table)
                    && IsRateOn(spread, paid, _liability)
                    && Has(paid, _bearing)
                    && TieSpread(spread, earned, paid)
                )
                {
                    return;
                }
            }
        }
    }

    private bool IsRateOn(LineItem spread, LineItem line, int noun) =>
        line.Document == spread.Document
        && Has(line, noun)
        && Has(line, _interest)
        && Array.Exists(line.Facts, static fact => fact is { Unit.Kind: UnitKind.Percent });

    private bool TieSpread(LineItem spread, LineItem earned, LineItem paid)
    {
        var pairs = new List<(Fact Printed, Fact Earned, Fact Paid)>();
        var (holds, breaks) = (0, 0);
        var sameTable = ReferenceEquals(spread.Table, earned.Table);
        foreach (var printed in spread.Facts)
        {
            if (printed is not { Unit.Kind: UnitKind.Percent })
            {
                continue;
            }
            var over = RateAt(earned, printed, sameTable);
            var under = RateAt(paid, printed, sameTable);
            if (over is null || under is null)
            {
                continue;
            }
            pairs.Add((printed, over, under));
            var residual = Math.Abs(printed.Value - over.Value + under.Value);
            var isFit = residual <= printed.Quantity.Quantum;
            holds += isFit ? 1 : 0;
            breaks += isFit ? 0 : 1;
        }
        if (holds < FewestFits || holds <= 2 * breaks)
        {
            return false;
        }
        foreach (var (printed, over, under) in pairs)
        {
            _ties.Add(
                TieRules.Ratio,
                printed.Figure,
                [over.Figure, under.Figure],
                new SignedSum([1, -1]),
                holds > FewestFits && breaks == 0 ? TieForce.Accuses : TieForce.Hint,
                "the rate earned less the rate paid"
            );
        }
        return true;
    }

    private static Fact? RateAt(LineItem line, Fact printed, bool sameTable) =>
        sameTable
            ? line.Facts[printed.Column] is { Unit.Kind: UnitKind.Percent } same
                ? same
                : null
            : printed.Period is { } period
                ? Array.Find(line.Facts, fact => fact is { Unit.Kind: UnitKind.Percent } && fact.Period == period)
                : null;
}
