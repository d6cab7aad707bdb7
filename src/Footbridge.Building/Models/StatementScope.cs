using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Words;

namespace Footbridge.Building.Models;

/// <summary>A statement as formulas see it: the lines with figures in printing order, and the sums that its groups stand for.</summary>
internal sealed class StatementScope
{
    // Groups in groups are read by recursion.
    private const int MostNested = 50;

    private readonly List<StatementEntry> _entries = [];
    private readonly List<(StatementEntry Total, LineGroup Group, Syntax Sum)> _sums = [];

    private StatementScope(Statement statement) => Statement = statement;

    /// <summary>The statement.</summary>
    public Statement Statement { get; }

    /// <summary>Its lines with figures, in printing order.</summary>
    public IReadOnlyList<StatementEntry> Entries => _entries;

    /// <summary>Its groups with totals, and what each total adds up; in the order in which the totals are printed.</summary>
    public IReadOnlyList<(StatementEntry Total, LineGroup Group, Syntax Sum)> Sums => _sums;

    /// <summary>Reads the lines of a statement. Names that are no names become problems, and their lines are left out.</summary>
    public static StatementScope Of(Statement statement, ProblemList problems)
    {
        var scope = new StatementScope(statement);
        scope.Add(statement.Lines, problems, 0);
        return scope;
    }

    /// <summary>The lines from one to another without totals, as terms of a sum; null with the reason when there are none.</summary>
    public ImmutableArray<Syntax>? Range(RangeSyntax range, out FormulaFault? fault)
    {
        var first = _entries.FindIndex(entry => Shows(entry, range.From));
        var last = _entries.FindLastIndex(entry => Shows(entry, range.To));
        if (first < 0 || last < 0)
        {
            var missing = first < 0 ? range.From : range.To;
            fault = new FormulaFault(
                missing.Start,
                $"the statement {Statement.Name} has no line {missing}",
                NearWord.Of(missing.Name, _entries.Select(entry => entry.Name.Name)) is { } nearest
                    ? $"did you mean {nearest}?"
                    : "name a line of this statement"
            );
            return null;
        }
        if (last < first)
        {
            fault = new FormulaFault(range.Start, $"the line {range.To} stands above {range.From}", $"write sum({range.To}..{range.From})");
            return null;
        }
        fault = null;
        var inside = _entries.GetRange(first, last - first + 1);
        return [.. inside.Where(entry => !entry.IsTotal && !IsSubtotal(entry, inside)).Select(entry => Term(entry, range.Start, false))];
    }

    private static bool Shows(StatementEntry entry, NameSyntax name) =>
        entry.Name.Name == name.Name
        && (name.Segment is null || entry.Name.Segment == name.Segment || entry.Name.Segment == NameSyntax.Every);

    // A line whose formula adds up lines beside it would count them twice.
    private static bool IsSubtotal(StatementEntry entry, List<StatementEntry> beside) =>
        entry.Line?.Formula is { } formula
        && Parser.Parse(formula.Text, out _) is { } syntax
        && SyntaxNames.In(syntax).Any(name => name.Name != entry.Name.Name && beside.Exists(other => other.Name.Name == name.Name));

    private List<StatementEntry> Add(ImmutableArray<StatementLine> lines, ProblemList problems, int depth)
    {
        var direct = new List<StatementEntry>();
        if (depth > MostNested)
        {
            problems.Error(lines[0].Place, $"groups stand more than {MostNested} deep in each other", "take some of them out");
            return direct;
        }
        foreach (var line in lines)
        {
            switch (line)
            {
                case ItemLine item:
                    Add(Entry(item.Name, item, false, problems), direct);
                    break;
                case SegmentLines segments when Entry(segments.Concept, null, false, problems) is { } entry:
                    var every = entry.Name with { Segment = NameSyntax.Every };
                    Add(entry with { Name = every, IsNegated = segments.Format.IsNegated }, direct);
                    break;
                case ReconciliationLines reconciliation:
                    Add(Entry(reconciliation.Measure, null, true, problems), direct);
                    break;
                case LineGroup group:
                    direct.AddRange(Add(group, problems, depth));
                    break;
            }
        }
        return direct;
    }

    // What a group hands to the group around it: its total, or without one its lines.
    private List<StatementEntry> Add(LineGroup group, ProblemList problems, int depth)
    {
        var inside = Add(group.Lines, problems, depth + 1);
        if (group.Total is null || Entry(group.Total.Name, group.Total, true, problems) is not { } total)
        {
            return inside;
        }
        _entries.Add(total);
        if (inside.Count > 0)
        {
            _sums.Add((total, group, Sum([.. inside.Select(entry => Term(entry, 0, total.IsNegated))])));
        }
        return [total];
    }

    private void Add(StatementEntry? entry, List<StatementEntry> direct)
    {
        if (entry is not null)
        {
            _entries.Add(entry);
            direct.Add(entry);
        }
    }

    private static StatementEntry? Entry(Written name, ItemLine? line, bool isTotal, ProblemList problems)
    {
        if (Parser.Parse(name.Text, out var fault) is NameSyntax syntax && syntax.Segment != NameSyntax.Every)
        {
            return new StatementEntry(syntax, name, line, isTotal, line?.Format.IsNegated ?? false);
        }
        problems.Error(
            name.At(fault?.Start ?? 0),
            fault?.Message ?? $"{name.Text} is no name of a concept",
            fault?.Remedy ?? "name a concept, such as revenues or revenues[ip]; give a computed line a name and a formula"
        );
        return null;
    }

    // Figures add up as they are printed: what prints negated is deducted, unless the total prints negated as well.
    private static Syntax Term(StatementEntry entry, int start, bool isTotalNegated)
    {
        var name = entry.Name with { Start = start, SegmentStart = start };
        Syntax term = name.Segment == NameSyntax.Every ? new CallSyntax(start, FormulaFunction.Sum, [name]) : name;
        return entry.IsNegated != isTotalNegated ? new NegationSyntax(start, term) : term;
    }

    private static Syntax Sum(ImmutableArray<Syntax> terms) =>
        terms.Length == 1
            ? terms[0]
            : new SumSyntax(
                0,
                [.. terms.Select((term, index) => index > 0 && term is NegationSyntax negation ? (true, negation.Operand) : (false, term))]
            );
}
