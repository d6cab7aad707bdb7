using Footbridge.Checking.Facts;
using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Verdicts;

/// <summary>Amounts of money in running text with the words around them: what a sentence says of a line item, rounded as sentences do.</summary>
internal sealed class ProseAmounts
{
    /// <summary>Words further away than this speak of something else.</summary>
    private const int Window = 80;

    /// <summary>The share of a caption's words that must stand near an amount.</summary>
    private const double Near = 0.75;

    private readonly List<(decimal Value, decimal Quantum, HashSet<string> Words)> _amounts = [];

    /// <summary>Collects the amounts of <paramref name="documents"/>.</summary>
    public ProseAmounts(IReadOnlyList<DraftDocument> documents)
    {
        var numbers = new List<TextNumber>();
        foreach (var document in documents)
        {
            foreach (var prose in document.Source.Blocks.OfType<Prose>())
            {
                numbers.Clear();
                NumberScanner.Scan(prose.Text, document.Context, numbers);
                foreach (var number in numbers)
                {
                    if (number.IsFinancial && number.Unit?.Kind == UnitKind.Money && number.Number.Mantissa != 0)
                    {
                        Add(prose.Text.Value, number);
                    }
                }
            }
        }
    }

    /// <summary>
    /// Bits that speak for <paramref name="value"/>: an amount near all of the words <paramref name="label"/> rounds to the same. 0 when
    /// there is none, or when the label is too short to be told from others.
    /// </summary>
    public double Support(HashSet<string> label, decimal value)
    {
        if (label.Count < 2 || value == 0)
        {
            return 0;
        }
        var magnitude = Math.Abs(value);
        var tries = 0;
        decimal? quantum = null;
        foreach (var amount in _amounts)
        {
            if (Share(label, amount.Words) < Near)
            {
                continue;
            }
            tries++;
            if (RoundingInterval.Around(amount.Value, amount.Quantum).Contains(magnitude))
            {
                quantum = Math.Min(quantum ?? amount.Quantum, amount.Quantum);
            }
        }
        return quantum is { } unit ? Math.Max(0, Math.Log2((double)(magnitude / unit)) - Math.Log2(tries + 1)) : 0;
    }

    private void Add(string text, in TextNumber number)
    {
        var start = Math.Max(0, number.Start - Window);
        var end = Math.Min(text.Length, number.End + Window);
        var scale = Powers.Ten(number.Scale);
        _amounts.Add((Math.Abs(number.Number.Value) * scale, number.Number.Quantum * scale, Labels.Words(text[start..end])));
    }

    private static double Share(HashSet<string> label, HashSet<string> words)
    {
        var shared = 0;
        foreach (var word in label)
        {
            shared += words.Contains(word) ? 1 : 0;
        }
        return (double)shared / label.Count;
    }
}
