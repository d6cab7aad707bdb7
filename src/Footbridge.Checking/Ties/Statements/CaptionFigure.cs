using System.Buffers;
using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>A figure inside a caption, with what the words beside it say.</summary>
/// <param name="Line">The line that the caption is of.</param>
/// <param name="Figure">Index of the figure.</param>
/// <param name="Period">When it holds; null when the caption gives one figure for all columns.</param>
/// <param name="Role">What it says of its line.</param>
/// <param name="Before">The caption from the figure before, or from its beginning, up to this figure.</param>
internal sealed record CaptionFigure(LineItem Line, int Figure, Period? Period, CaptionRole Role, string Before)
{
    /// <summary>It holds for every column.</summary>
    public const int Every = -1;

    /// <summary>It is not known for which column it holds.</summary>
    public const int Unknown = -2;

    private static readonly SearchValues<char> s_breaks = SearchValues.Create(";:,-–—");

    /// <summary>The column that it holds for, <see cref="Every"/> or <see cref="Unknown"/>.</summary>
    public int Column { get; private set; } = Unknown;

    /// <summary>True when it is the figure of that column.</summary>
    public bool IsOf(int column) => Column == column || Column == Every;

    /// <summary>Reads the figures of <paramref name="text"/>: a share count takes the next words, or those before where none follow.</summary>
    public static void Read(FactBook facts, LineItem line, TextFigures text, List<CaptionFigure> into)
    {
        var value = text.Text.Value;
        var figures = text.Figures;
        var first = into.Count;
        for (var index = 0; index < figures.Count; index++)
        {
            var figure = facts.Figures[figures[index].Figure];
            var start = index > 0 ? figures[index - 1].End : 0;
            var before = value[start..figures[index].Start];
            var role = CaptionRole.Other;
            if (figure.Kind == FigureKind.ParValue)
            {
                role = CaptionRole.Par;
            }
            else if (figure is { IsFinancial: true, Unit.Kind: UnitKind.Shares or UnitKind.Count })
            {
                role =
                    CaptionPairs.IsListed(before) && into.Count > first && into[^1].Role >= CaptionRole.Authorized
                        ? into[^1].Role
                        : ShareRole(value, figures, index, before);
            }
            else if (figure is { IsFinancial: true, Unit.Kind: UnitKind.Money })
            {
                role =
                    IsDiscount(before) || CaptionPairs.IsListed(before) && into is [.., { Role: CaptionRole.Discount }]
                        ? CaptionRole.Discount
                        : role;
            }
            if (figure.IsFinancial || role == CaptionRole.Par)
            {
                into.Add(new CaptionFigure(line, figures[index].Figure, figure.Period, role, before));
            }
        }
        GiveColumns(line, into, first);
    }

    /// <summary>One figure for all columns, or as many as there are columns, in their order: "53,585 and 53,459 shares, respectively".</summary>
    private static void GiveColumns(LineItem line, List<CaptionFigure> figures, int from)
    {
        var columns = new List<int>();
        for (var column = 0; column < line.Facts.Length; column++)
        {
            if (line.Facts[column] is { ColumnKind: ColumnKind.Given })
            {
                columns.Add(column);
            }
        }
        while (from < figures.Count)
        {
            var to = from + 1;
            while (to < figures.Count && figures[to].Role == figures[from].Role && CaptionPairs.IsListed(figures[to].Before))
            {
                to++;
            }
            for (var index = from; index < to; index++)
            {
                figures[index].Column =
                    to - from == 1 ? Every
                    : to - from == columns.Count ? columns[index - from]
                    : Unknown;
            }
            from = to;
        }
    }

    /// <summary>"120,000 shares authorized; 53,585 and 53,459 shares outstanding", "authorized, 100,000 shares; issued 53,585".</summary>
    private static CaptionRole ShareRole(string value, List<FigureAt> figures, int index, string before)
    {
        var next = index;
        ReadOnlySpan<char> after;
        do
        {
            next++;
            after = value.AsSpan(
                figures[next - 1].End,
                (next < figures.Count ? figures[next].Start : value.Length) - figures[next - 1].End
            );
        } while (next < figures.Count && CaptionPairs.IsListed(after));
        var clause = after.IndexOfAny(";:") is >= 0 and var end ? after[..end] : after;
        var role = RoleOf(clause);
        if (role is null or CaptionRole.Shares)
        {
            // Words before belong to this figure when they do not belong to the one before: "shares authorized; issued 53,585".
            var ahead = before.AsSpan();
            var from = ahead.LastIndexOfAny(s_breaks);
            role =
                RoleOf(from >= 0 && RoleOf(ahead[from..]) is not (null or CaptionRole.Shares) ? ahead[from..] : ahead) is { } known
                && known != CaptionRole.Shares
                    ? known
                    : role;
        }
        return role ?? CaptionRole.Other;
    }

    private static CaptionRole? RoleOf(ReadOnlySpan<char> words)
    {
        var issued = Has(words, "issued");
        var outstanding = Has(words, "outstanding");
        return Has(words, "authori") && (!issued && !outstanding || First(words, "authori") < First(words, "issued", "outstanding"))
                ? CaptionRole.Authorized
            : issued && outstanding ? CaptionRole.IssuedAndOutstanding
            : issued ? CaptionRole.Issued
            : outstanding ? CaptionRole.Outstanding
            : Has(words, "shares") ? CaptionRole.Shares
            : null;
    }

    private static int First(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        var first = int.MaxValue;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            first = at >= 0 && at < first ? at : first;
        }
        return first;
    }

    private static bool IsDiscount(ReadOnlySpan<char> words) =>
        (Has(words, "discount") || Has(words, "issuance cost") || Has(words, "issue cost"))
        && (Has(words, "less") || Has(words, "net of") || Has(words, "after"));

    private static bool Has(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
