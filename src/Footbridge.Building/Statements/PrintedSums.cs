using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Building.Models;

namespace Footbridge.Building.Statements;

/// <summary>Finds the sums that a reader of a table can recompute: lines whose formulas add and subtract other lines of the table.</summary>
internal sealed class PrintedSums
{
    private readonly PackageModel _model;
    private readonly TableSheet _sheet;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    private PrintedSums(PackageModel model, TableSheet sheet)
    {
        (_model, _sheet) = (model, sheet);
        for (var row = 0; row < sheet.Rows.Length; row++)
        {
            if (sheet.Rows[row].Line.Shown is { } shown && shown.Selector == PeriodSelector.Same)
            {
                _rows.TryAdd(Plain(shown.Text), row);
            }
        }
    }

    /// <summary>The sums from top to bottom.</summary>
    public static ImmutableArray<PrintedSum> Of(PackageModel model, TableSheet sheet)
    {
        var sums = new PrintedSums(model, sheet);
        return [.. sums._rows.Values.Order().Select(sums.At).OfType<PrintedSum>()];
    }

    private PrintedSum? At(int total)
    {
        if (_sheet.Rows[total].Line.Shown is not { Concept: { } concept } shown)
        {
            return null;
        }
        foreach (var formula in concept.Footings.Select(footing => footing.Text).Prepend(concept.Formula).OfType<string>())
        {
            var terms = new List<PrintedTerm>();
            if (Parser.Parse(formula, out _) is { } syntax && Add(syntax, 1, shown.Segment, total, terms) && IsSum(terms, total))
            {
                return new PrintedSum(total, [.. terms]);
            }
        }
        var segments = new List<PrintedTerm>();
        return shown.Segment is null && AddSegments(concept.Name, 1, segments) && IsSum(segments, total)
            ? new PrintedSum(total, [.. segments])
            : null;
    }

    private bool IsSum(List<PrintedTerm> terms, int total) =>
        terms.Count > 1
        && terms.All(term => term.Row != total && _sheet.Rows[term.Row].Format!.Decimals == _sheet.Rows[total].Format!.Decimals);

    private bool Add(Syntax syntax, int sign, string? segment, int total, List<PrintedTerm> terms)
    {
        if (Find(syntax, segment) is { } row && row != total)
        {
            terms.Add(new PrintedTerm(row, sign));
            return true;
        }
        return syntax switch
        {
            SumSyntax sum => sum.Terms.All(term => Add(term.Term, term.IsSubtracted ? -sign : sign, segment, total, terms)),
            NegationSyntax negation => Add(negation.Operand, -sign, segment, total, terms),
            CallSyntax call when call.Function == FormulaFunction.Sum => call.Arguments.All(argument =>
                Add(argument, sign, segment, total, terms)
            ),
            NameSyntax { Segment: NameSyntax.Every } name => AddSegments(name.Name, sign, terms),
            NameSyntax name => AddOpposite(name, sign, terms),
            RangeSyntax range => AddRange(range, sign, terms),
            _ => false,
        };
    }

    private int? Find(Syntax syntax, string? segment) =>
        segment is not null && syntax is NameSyntax { Segment: null } name && Find($"{name.Name}[{segment}]") is { } own
            ? own
            : Find(Plain(SyntaxWriter.Write(syntax)));

    private int? Find(string text) => _rows.TryGetValue(text, out var row) ? row : null;

    // A reconciliation shows what it subtracts as a line of its own: "-gain".
    private bool AddOpposite(NameSyntax name, int sign, List<PrintedTerm> terms)
    {
        if (Find("-" + Plain(SyntaxWriter.Write(name))) is not { } row)
        {
            return false;
        }
        terms.Add(new PrintedTerm(row, -sign));
        return true;
    }

    private bool AddSegments(string concept, int sign, List<PrintedTerm> terms)
    {
        foreach (var segment in _model.SegmentsOf(concept))
        {
            if (Find($"{concept}[{segment}]") is not { } row)
            {
                return false;
            }
            terms.Add(new PrintedTerm(row, sign));
        }
        return true;
    }

    // As they are printed: what is negated counts with the opposite sign.
    private bool AddRange(RangeSyntax range, int sign, List<PrintedTerm> terms)
    {
        if (Find(SyntaxWriter.Write(range.From)) is not { } first || Find(SyntaxWriter.Write(range.To)) is not { } last)
        {
            return false;
        }
        for (var row = first; row <= last; row++)
        {
            var line = _sheet.Rows[row].Line;
            if (line.Shown is not null && !line.IsTotal)
            {
                terms.Add(new PrintedTerm(row, line.Format.IsNegated ? -sign : sign));
            }
        }
        return true;
    }

    private static string Plain(string text) =>
        text.EndsWith("[total]", StringComparison.Ordinal) && !text.Contains(' ') ? text[..^"[total]".Length] : text;
}
