using Footbridge.Core.Periods;

namespace Footbridge.RoundTrip.Tests.Companies;

/// <summary>Quarterly data of a made-up company, and the file that holds them: by quarter, to date, or three quarters and the year.</summary>
internal sealed class RandomData(Random random, FiscalPeriod last, int years)
{
    private readonly FiscalPeriod[] _quarters =
    [
        .. Enumerable.Range(0, 4 * years + last.Quarter).Select(index => FiscalPeriod.OfQuarter(last.Year - years, 1).AddQuarters(index)),
    ];
    private readonly Dictionary<(string Concept, string? Segment, FiscalPeriod At), decimal> _values = [];
    private readonly List<(string Concept, string? Segment, string Unit, bool IsFlow, bool AddsUp)> _series = [];
    private readonly int _layout = random.Next(3);

    /// <summary>How many digits the data have beyond the printed ones.</summary>
    public int Digits { get; set; }

    /// <summary>A flow between two bounds, drawn for each quarter.</summary>
    public void Flow(string concept, string? segment, int least, int most)
    {
        _series.Add((concept, segment, "", true, true));
        Draw(concept, segment, least, most);
    }

    /// <summary>A flow that follows from others; where it is not written, a formula must find it.</summary>
    public void FlowOf(string concept, Func<FiscalPeriod, decimal> value, bool isWritten = false)
    {
        foreach (var quarter in _quarters)
        {
            _values[(concept, null, quarter)] = value(quarter);
        }
        if (isWritten)
        {
            _series.Add((concept, null, "", true, true));
        }
    }

    /// <summary>A state at each quarter's end, or something that does not add up over quarters.</summary>
    public void State(string concept, int least, int most, string unit = "", bool isFlow = false)
    {
        _series.Add((concept, null, unit, isFlow, false));
        Draw(concept, null, least, most);
    }

    /// <summary>A state that balances others.</summary>
    public void StateOf(string concept, Func<FiscalPeriod, decimal> value)
    {
        _series.Add((concept, null, "", false, false));
        foreach (var quarter in _quarters)
        {
            _values[(concept, null, quarter)] = value(quarter);
        }
    }

    /// <summary>The value of a concept, over all its segments.</summary>
    public decimal Sum(FiscalPeriod at, string concept) =>
        _values.Where(entry => entry.Key.Concept == concept && entry.Key.At == at).Sum(entry => entry.Value);

    /// <summary>The change of a state over a quarter; of the first quarter, from nothing.</summary>
    public decimal Change(FiscalPeriod at, string concept) => Sum(at, concept) - Sum(at.AddQuarters(-1), concept);

    /// <summary>The file.</summary>
    public string Csv()
    {
        var csv = new StringBuilder("concept,period,segment,value,unit\n");
        foreach (var (concept, segment, unit, isFlow, addsUp) in _series)
        {
            foreach (var quarter in _quarters)
            {
                if (!isFlow)
                {
                    Row(quarter.ToString(), _values[(concept, segment, quarter)]);
                }
                else if (!addsUp)
                {
                    Row(quarter.ToString(), _values[(concept, segment, quarter)]);
                    if (quarter.Quarter > 1)
                    {
                        Row(FiscalPeriod.ToDate(quarter.Year, quarter.Quarter).ToString(), _values[(concept, segment, quarter)]);
                    }
                }
                else if (_layout == 0 || quarter.Quarter == 1 || (_layout == 1 && quarter.Quarter < 4))
                {
                    Row(quarter.ToString(), _values[(concept, segment, quarter)]);
                }
                else
                {
                    var sum = Enumerable
                        .Range(1, quarter.Quarter)
                        .Sum(number => _values[(concept, segment, FiscalPeriod.OfQuarter(quarter.Year, number))]);
                    Row(FiscalPeriod.ToDate(quarter.Year, quarter.Quarter).ToString(), sum);
                }
            }

            void Row(string period, decimal value) =>
                csv.Append(CultureInfo.InvariantCulture, $"{concept},{period},{segment},{value},{unit}\n");
        }
        return csv.ToString();
    }

    private void Draw(string concept, string? segment, int least, int most)
    {
        var power = (int)Math.Pow(10, Digits);
        foreach (var quarter in _quarters)
        {
            _values[(concept, segment, quarter)] = (long)random.Next(least, most + 1) * power + (Digits == 0 ? 0 : random.Next(power));
        }
    }
}
