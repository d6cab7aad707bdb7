using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// Lines of a balance sheet that are one thing: current and non-current parts of one caption. It is not a total: it has no line of
/// its own.
/// </summary>
/// <param name="words">The words that tell it from other lines.</param>
/// <param name="isAsset">True for assets: they grow by spending cash.</param>
internal sealed class BalanceGroup(int[] words, bool isAsset)
{
    private readonly List<int> _figures = [];
    private readonly List<sbyte> _signs = [];

    /// <summary>The words that tell it from other lines, in order of number.</summary>
    public int[] Words => words;

    /// <summary>True for assets.</summary>
    public bool IsAsset => isAsset;

    /// <summary>How many lines it has.</summary>
    public int Count { get; private set; }

    /// <summary>Cash that its change brings in, in base units.</summary>
    public decimal Inflow { get; private set; }

    /// <summary>What is taken off inside its captions, where all its lines say so: the discount of a loan.</summary>
    public BalanceGroup? Gross { get; private set; }

    /// <summary>Figures of both ends.</summary>
    public IReadOnlyList<int> Figures => _figures;

    /// <summary>How each figure counts in the inflow.</summary>
    public IReadOnlyList<sbyte> Signs => _signs;

    /// <summary>Adds a line with its figures at both ends, and what its caption takes off it.</summary>
    public void Add(Fact open, Fact close, (int Open, int Close)? off, FactBook facts)
    {
        Gross =
            off is null || Count > 0 && Gross is null ? null : (Gross ?? new BalanceGroup(words, isAsset)).With(open, close, off, facts);
        Put(open.Figure, close.Figure, facts);
        Count++;
    }

    private BalanceGroup With(Fact open, Fact close, (int Open, int Close)? off, FactBook facts)
    {
        Put(open.Figure, close.Figure, facts);
        Put(off!.Value.Open, off.Value.Close, facts);
        Count++;
        return this;
    }

    private void Put(int open, int close, FactBook facts)
    {
        var sign = (sbyte)(isAsset ? -1 : 1);
        _figures.Add(close);
        _signs.Add(sign);
        _figures.Add(open);
        _signs.Add((sbyte)-sign);
        Inflow += sign * (facts.QuantityOf(close).Value - facts.QuantityOf(open).Value);
    }
}
