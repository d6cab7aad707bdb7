using System.Collections.Immutable;
using Footbridge.Core.Measures;

namespace Footbridge.Building.Figures;

/// <summary>With how many digits after the point the statements print a concept, where one of them says so.</summary>
internal sealed class LineDigits
{
    private readonly Dictionary<string, int> _digits = new(StringComparer.Ordinal);

    /// <summary>Collects them; the first line that shows a concept counts.</summary>
    public LineDigits(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            var waiting = new Stack<StatementLine>(statement.Lines.Reverse());
            while (waiting.TryPop(out var line))
            {
                switch (line)
                {
                    case ItemLine item:
                        Add(item.Name.Text, item.Format);
                        break;
                    case SegmentLines segments:
                        Add(segments.Concept.Text, segments.Format);
                        break;
                    case LineGroup group:
                        foreach (var inner in group.Lines.Append(group.Total).OfType<StatementLine>().Reverse())
                        {
                            waiting.Push(inner);
                        }
                        break;
                    default:
                        break;
                }
            }
        }
    }

    /// <summary>The digits; null where no line says.</summary>
    public int? Of(string concept) => _digits.TryGetValue(concept, out var digits) ? digits : null;

    private void Add(string name, LineFormat format)
    {
        if (format.Decimals is { } digits)
        {
            _digits.TryAdd(name.Split('[')[0], digits);
        }
    }
}
