using Footbridge.Core.Facts;

namespace Footbridge.Core.Ties;

/// <summary>How many figures there are, and how they came out.</summary>
/// <param name="Figures">All numbers.</param>
/// <param name="Financial">Those that a release must be able to prove.</param>
/// <param name="Proved">Financial figures with an exact tie.</param>
/// <param name="Rounded">Financial figures whose ties hold only within rounding.</param>
/// <param name="Unsupported">Financial figures that nothing reaches.</param>
/// <param name="Contradicted">Financial figures that a tie contradicts.</param>
public sealed record Coverage(int Figures, int Financial, int Proved, int Rounded, int Unsupported, int Contradicted)
{
    /// <summary>Numbers that are not financial figures.</summary>
    public int NotFinancial => Figures - Financial;

    /// <summary>The share of financial figures that are proved or rounded, 0 to 1; 1 when there are none.</summary>
    public decimal Share => Financial == 0 ? 1m : (decimal)(Proved + Rounded) / Financial;

    /// <summary>Counts <paramref name="figures"/> by their <paramref name="statuses"/>.</summary>
    public static Coverage Of(IEnumerable<Figure> figures, IEnumerable<Status?> statuses)
    {
        int all = 0,
            financial = 0,
            proved = 0,
            rounded = 0,
            unsupported = 0,
            contradicted = 0;
        foreach (var (figure, status) in figures.Zip(statuses))
        {
            all++;
            if (!figure.IsFinancial)
            {
                continue;
            }
            financial++;
            switch (status)
            {
                case Status.Proved:
                    proved++;
                    break;
                case Status.Rounded:
                    rounded++;
                    break;
                case Status.Contradicted:
                    contradicted++;
                    break;
                default:
                    unsupported++;
                    break;
            }
        }
        return new Coverage(all, financial, proved, rounded, unsupported, contradicted);
    }
}
