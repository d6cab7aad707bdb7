using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Datasets;
using Footbridge.Core.Packages;
using Footbridge.Reading.Packages.Data;
using Footbridge.Reading.Packages.Declarations;

namespace Footbridge.Reading.Packages.TrialBalance;

/// <summary>Turns trial balances and their mapping into facts: each account counts in exactly one concept.</summary>
internal sealed class TrialBalanceReader(ReleaseFile release, ProblemList problems)
{
    private readonly List<Balance> _balances = [];
    private readonly List<Account> _accounts = [];
    private readonly HashSet<DataKind> _incomplete = [];
    private string? _balanceFile;
    private string? _mappingFile;

    /// <summary>A file of that kind could not be read, and that was reported.</summary>
    internal void Miss(DataKind kind) => _incomplete.Add(kind);

    internal void ReadBalances(SheetRows rows, string file)
    {
        _balanceFile ??= file;
        var errors = problems.ErrorCount;
        if (BalanceRows.Read(rows, file, release.Quarter, problems) is { } balances)
        {
            _balances.AddRange(balances);
        }
        if (problems.ErrorCount > errors)
        {
            Miss(DataKind.TrialBalance);
        }
    }

    internal void ReadMapping(SheetRows rows, string file)
    {
        _mappingFile ??= file;
        var errors = problems.ErrorCount;
        if (MappingRows.Read(rows, file, problems) is { } accounts)
        {
            _accounts.AddRange(accounts);
        }
        if (problems.ErrorCount > errors)
        {
            Miss(DataKind.Mapping);
        }
    }

    /// <summary>The facts of all that was read.</summary>
    internal ImmutableArray<DataPoint> Points()
    {
        if (!ArePaired())
        {
            return [];
        }
        var mapping = Mapping();
        var balancesAreWhole = !_incomplete.Contains(DataKind.TrialBalance);
        if (balancesAreWhole)
        {
            CheckSums();
        }
        // Beside rows that could not be read, an account may only seem to be missing.
        if (balancesAreWhole && !_incomplete.Contains(DataKind.Mapping))
        {
            CheckAccounts(mapping);
        }
        return Sums(mapping);
    }

    private bool ArePaired()
    {
        if (_balanceFile is { } balances && _mappingFile is null && !_incomplete.Contains(DataKind.Mapping))
        {
            problems.Error(
                new PackagePlace(balances),
                "there is no mapping of its accounts",
                "add mapping.csv with the columns account and concept"
            );
            return false;
        }
        if (_mappingFile is { } mapping && _balanceFile is null && !_incomplete.Contains(DataKind.TrialBalance))
        {
            problems.Error(new PackagePlace(mapping), "there is no trial balance that it maps", "add trial-balance.csv");
            return false;
        }
        return _balanceFile is not null;
    }

    private Dictionary<string, Account> Mapping()
    {
        var mapping = new Dictionary<string, Account>(StringComparer.Ordinal);
        foreach (var account in _accounts)
        {
            if (!mapping.TryAdd(account.Code, account))
            {
                problems.Error(
                    account.Place,
                    $"the account {Quoted.Text(account.Code)} is mapped again, after {mapping[account.Code].Place}",
                    "keep one of the lines"
                );
            }
        }
        return mapping;
    }

    private void CheckAccounts(Dictionary<string, Account> mapping)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var balance in _balances.Where(balance => seen.Add(balance.Code) && !mapping.ContainsKey(balance.Code)))
        {
            var name = balance.Name.Length == 0 ? "" : $", {Quoted.Text(balance.Name)},";
            problems.Error(balance.Place, $"the account {Quoted.Text(balance.Code)}{name} is not mapped", $"add it to {_mappingFile}");
        }
        foreach (var account in mapping.Values.Where(account => !seen.Contains(account.Code)).OrderBy(account => account.Place.Line))
        {
            problems.Error(
                account.Place,
                $"the account {Quoted.Text(account.Code)} is in no trial balance",
                NearWord.Of(account.Code, seen.Except(mapping.Keys, StringComparer.Ordinal)) is { } near
                    ? $"write {near}, or delete the line"
                    : "delete the line"
            );
        }
    }

    private void CheckSums()
    {
        foreach (var period in _balances.GroupBy(balance => balance.Period, StringComparer.Ordinal))
        {
            var first = period.First();
            if (Total(period.Select(balance => balance.Amount), first.Place) is { } sum and not 0)
            {
                problems.Error(
                    new PackagePlace(first.Place.File),
                    string.Create(CultureInfo.InvariantCulture, $"the balances of {period.Key} sum to {sum:#,0.##########}, not to zero"),
                    "correct the balances; credits are negative where there is one column"
                );
            }
        }
    }

    private ImmutableArray<DataPoint> Sums(Dictionary<string, Account> mapping)
    {
        var points = ImmutableArray.CreateBuilder<DataPoint>();
        var facts = _balances
            .Where(balance => mapping.ContainsKey(balance.Code))
            .Select(balance => (Balance: balance, Account: mapping[balance.Code]))
            .GroupBy(pair => (pair.Balance.Period, pair.Account.Concept, pair.Account.Segment));
        foreach (var fact in facts)
        {
            var place = fact.First().Balance.Place;
            var amounts = fact.Select(pair => pair.Account.IsCredit ? -pair.Balance.Amount : pair.Balance.Amount);
            if (Total(amounts, place) is { } value)
            {
                points.Add(new DataPoint(fact.Key.Concept, fact.Key.Period, fact.Key.Segment, value, null, place));
            }
        }
        return points.ToImmutable();
    }

    private decimal? Total(IEnumerable<decimal> amounts, PackagePlace place)
    {
        try
        {
            return amounts.Sum();
        }
        catch (OverflowException)
        {
            problems.Error(place, "the balances from here on are too large to be added", "give the data in a larger scale");
            return null;
        }
    }
}
