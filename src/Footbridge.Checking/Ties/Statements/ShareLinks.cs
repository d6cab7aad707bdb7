using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// Finds for each line of amounts per share the lines that it comes from, by their words alone: income that is available to common
/// stock before what belongs to the parent before net income; basic shares for basic, diluted for diluted, adjusted for adjusted.
/// Its own table is asked first, then the nearest: shares often stand in a note.
/// </summary>
internal sealed class ShareLinks
{
    /// <summary>Tables with shares that stand farther away are about something else.</summary>
    private const int Farthest = 8;

    private readonly ShareWords _words;
    private readonly List<ShareLink> _links = [];
    private readonly List<(LineItem Line, int Rank)> _incomes = [];
    private readonly List<LineItem> _counts = [];

    private ShareLinks(ShareWords words) => _words = words;

    /// <summary>The links of <paramref name="tables"/>, in reading order.</summary>
    public static List<ShareLink> Of(ShareWords words, List<ShareTable> tables)
    {
        var search = new ShareLinks(words);
        for (var index = 0; index < tables.Count; index++)
        {
            foreach (var line in tables[index].PerShare)
            {
                search.Find(tables, index, line);
            }
        }
        return search._links;
    }

    private void Find(List<ShareTable> tables, int index, LineItem perShare)
    {
        var dilution = _words.DilutionOf(perShare);
        if (dilution == Dilution.None)
        {
            return;
        }
        if (_words.IsAmountPerShare(perShare))
        {
            FindNearest(tables, index, table => FindIncomes(table, perShare));
        }
        else
        {
            // A part of an amount per share has the words of the amount that it is a part of, in its own table.
            FindIncomes(tables[index], perShare);
        }
        if (_incomes.Count == 0)
        {
            return;
        }
        var incomes = _incomes.ConvertAll(static income => income.Line);
        var isUnique = _incomes.Count == 1 || _incomes[1].Rank < _incomes[0].Rank;
        foreach (var kind in (ReadOnlySpan<Dilution>)[Dilution.Basic, Dilution.Diluted])
        {
            if (!dilution.HasFlag(kind))
            {
                continue;
            }
            FindNearest(tables, index, table => FindCounts(table, perShare, kind));
            if (_counts.Count == 1 && (_links.Count == 0 || _links[^1].PerShare != perShare || _links[^1].Shares != _counts[0]))
            {
                _links.Add(new ShareLink(perShare, incomes, _counts[0], isUnique));
            }
        }
    }

    /// <summary>Asks the table itself, then those of its document by their distance, until one has an answer.</summary>
    private static void FindNearest(List<ShareTable> tables, int index, Predicate<ShareTable> find)
    {
        for (var distance = 0; distance <= Farthest; distance++)
        {
            if (
                index - distance >= 0 && tables[index - distance].Document == tables[index].Document && find(tables[index - distance])
                || distance > 0
                    && index + distance < tables.Count
                    && tables[index + distance].Document == tables[index].Document
                    && find(tables[index + distance])
            )
            {
                return;
            }
        }
    }

    /// <summary>The lines of income that the words of the amount per share allow, the best first.</summary>
    private bool FindIncomes(ShareTable table, LineItem perShare)
    {
        _incomes.Clear();
        var isAdjusted = _words.IsAdjusted(perShare, withSection: true);
        var left = _words.Left(perShare.Label);
        // The heading over an amount per share is about amounts per share, or about something that ended above.
        int[] named = _words.IsPerShare(perShare.Section) ? [.. left, .. _words.Left(perShare.Section)] : left;
        foreach (var income in table.Money)
        {
            var own = _words.Left(income.Label);
            own = _words.IsBoth(income.Label, own) ? [] : own;
            // "Funds from operations per unit" is no income, but its own words say of what it is.
            if (
                !_words.IsIncome(income.Label) && (left.Length == 0 || own.Length != left.Length)
                || _words.IsOfOthers(income.Label)
                || _words.IsAdjusted(income, withSection: false) != isAdjusted
            )
            {
                continue;
            }
            // A company's name stands in one of the two captions, or in both; words of another measure must stand in both.
            var ofOwners = _words.IsOfOwners(income.Label) || own.Length > 0 && IsAttributed(income);
            if (!Covers(own, left) || !ofOwners && !Covers(named, own))
            {
                continue;
            }
            var rank = ofOwners ? 2 : 1;
            var at = _incomes.Count;
            while (at > 0 && _incomes[at - 1].Rank < rank)
            {
                at--;
            }
            _incomes.Insert(at, (income, rank));
        }
        return _incomes.Count > 0;
    }

    /// <summary>The lines of shares of that kind: adjusted ones for an adjusted amount, where there are any.</summary>
    private bool FindCounts(ShareTable table, LineItem perShare, Dilution kind)
    {
        _counts.Clear();
        var isAdjusted = _words.IsAdjusted(perShare, withSection: true);
        var best = 0;
        foreach (var shares in table.Shares)
        {
            if (!_words.DilutionOf(shares).HasFlag(kind) || _words.Left(shares.Label).Length > 0)
            {
                continue;
            }
            var adjusted = _words.IsAdjusted(shares, withSection: false);
            if (adjusted && !isAdjusted)
            {
                continue;
            }
            var rank = adjusted == isAdjusted ? 2 : 1;
            if (rank > best)
            {
                _counts.Clear();
                best = rank;
            }
            if (rank == best)
            {
                _counts.Add(shares);
            }
        }
        return _counts.Count > 0;
    }

    /// <summary>"Net income attributable to ...": what follows is a name.</summary>
    private static bool IsAttributed(LineItem line) =>
        line.Row.Label.Contains("attributable", StringComparison.OrdinalIgnoreCase)
        || line.Row.Label.Contains("available", StringComparison.OrdinalIgnoreCase)
        || line.Row.Label.Contains("applicable", StringComparison.OrdinalIgnoreCase);

    private static bool Covers(int[] words, int[] part) => Array.TrueForAll(part, word => Array.IndexOf(words, word) >= 0);
}
