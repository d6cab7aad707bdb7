namespace Footbridge.Checking.Periods;

/// <summary>How often a document ends a period of each length on one day.</summary>
internal sealed class EndEvidence
{
    private int _three;
    private int _other;
    private int _otherMonths;

    /// <summary>Half years.</summary>
    public int Six { get; private set; }

    /// <summary>Nine months.</summary>
    public int Nine { get; private set; }

    /// <summary>Years.</summary>
    public int Twelve { get; private set; }

    /// <summary>All together.</summary>
    public int Weight => _three + Six + Nine + Twelve + _other;

    /// <summary>An annual report that has a table of quarters speaks of the year that many times as often.</summary>
    private const int Aside = 6;

    /// <summary>The length of the period that is reported: the quarter, where there is one and not only in passing.</summary>
    public int Months =>
        _three > 0 && _three * Aside >= Twelve ? 3
        : Twelve > 0 ? 12
        : Six > 0 ? 6
        : Nine > 0 ? 9
        : _otherMonths;

    /// <summary>Counts one more.</summary>
    public void Add(int months, int weight)
    {
        switch (months)
        {
            case 3:
                _three += weight;
                break;
            case 6:
                Six += weight;
                break;
            case 9:
                Nine += weight;
                break;
            case 12:
                Twelve += weight;
                break;
            default:
                _other += weight;
                _otherMonths = Math.Max(_otherMonths, months);
                break;
        }
    }
}
