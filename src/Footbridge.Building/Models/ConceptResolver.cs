using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Building.Models.Nodes;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Packages;
using Footbridge.Core.Tables;

namespace Footbridge.Building.Models;

/// <summary>Understands all definitions, each after those that it depends on, so that unit, time and segments of every name are known when it is met.</summary>
/// <param name="concepts">The concepts.</param>
/// <param name="collected">Their formulas.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ConceptResolver(ConceptTable concepts, DefinitionCollector collected, ProblemList problems)
{
    private readonly HashSet<Concept> _settled = [];

    /// <summary>Resolves every concept.</summary>
    public void Resolve(IEnumerable<StatementScope> scopes)
    {
        MarkStates(scopes);
        foreach (var component in DependencyOrder.Of(Dependencies()))
        {
            foreach (var index in component)
            {
                Begin(concepts.All[index]);
            }
            foreach (var index in component)
            {
                Resolve(concepts.All[index]);
            }
            if (component.Count > 1 || concepts.All[component[0]].Definition?.Names.Any(name => name.Concept.Index == component[0]) == true)
            {
                component.ForEach(index => concepts.All[index].IsRolledForward = true);
                new CycleSearch(concepts, problems).Search(component.Select(index => concepts.All[index]));
            }
        }
        foreach (var footing in collected.Footings)
        {
            if (new Binder(concepts, footing.Scope, problems).Bind(footing.Parts) is { } sum && Check(footing, sum))
            {
                footing.Concept.Footings.Add(sum);
            }
        }
    }

    // Lines of a balance sheet are states, and so is what is declared or has data so.
    private void MarkStates(IEnumerable<StatementScope> scopes)
    {
        foreach (var scope in scopes.Where(scope => scope.Statement.Kind == StatementKind.BalanceSheet))
        {
            foreach (var entry in scope.Entries)
            {
                if (concepts.Find(entry.Name.Name) is { } concept)
                {
                    concept.Tense = Tense.State;
                    if (concept.Declaration is { IsInstant: false } declared)
                    {
                        problems.Error(
                            declared.Place,
                            $"{concept.Name} is declared as a flow, but stands on the balance sheet {scope.Statement.Name}",
                            "declare it with at: period-end, or take it off the balance sheet"
                        );
                    }
                }
            }
        }
        foreach (var concept in concepts.All)
        {
            if (concept.Declaration?.IsInstant is { } isInstant)
            {
                if (!isInstant && concept is { Tense: Tense.State, HasData: true })
                {
                    problems.Error(
                        concept.Declaration.Place,
                        $"{concept.Name} is declared as a flow, but its data name days",
                        "declare it with at: period-end, or give its data fiscal periods"
                    );
                }
                concept.Tense = isInstant ? Tense.State : Tense.Flow;
            }
        }
    }

    private List<IReadOnlyList<int>> Dependencies() =>
        [
            .. concepts.All.Select(concept =>
                (IReadOnlyList<int>)(collected.Definitions.TryGetValue(concept, out var definition) ? Dependencies(definition) : (int[])[])
            ),
        ];

    private int[] Dependencies(Definition definition) =>
        [
            .. definition
                .Parts.SelectMany(part =>
                    SyntaxNames
                        .In(part.Syntax)
                        .Concat(
                            SyntaxNames
                                .RangesIn(part.Syntax)
                                .SelectMany(range => definition.Scope?.Range(range, out _) ?? [])
                                .SelectMany(SyntaxNames.In)
                        )
                )
                .Select(name => concepts.Find(name.Name)?.Index ?? -1)
                .Where(index => index >= 0)
                .Distinct(),
        ];

    // What is known before the formula is: formulas that lead back to their own concept need it.
    private static void Begin(Concept concept)
    {
        if (concept.Declaration?.Unit is { } declared)
        {
            concept.Quantity = Quantity.Of(declared);
        }
        concept.Segments = concept.DataSegments;
        concept.Caption = concept.Declaration?.Caption ?? (concept.Caption.Length > 0 ? concept.Caption : InWords(concept.Name));
    }

    private void Resolve(Concept concept)
    {
        Expression? formula = null;
        if (collected.Definitions.TryGetValue(concept, out var definition))
        {
            concept.Place = definition.Place;
            formula = Bind(concept, definition);
        }
        if (formula is not null)
        {
            // A unit that is told wins only in the way it prints: a ratio as a multiple or as a percentage.
            concept.Quantity = concept.Quantity.Kind == QuantityKind.Unknown ? formula.Quantity : concept.Quantity;
            concept.Tense =
                concept.Tense == Tense.State ? Tense.State
                : concept.Declaration?.IsInstant == false ? Tense.Flow
                : formula.Tense == Tense.Constant && concept.HasData ? Tense.Flow
                : formula.Tense;
            concept.IsEverywhere = !concept.HasData && formula.Names.All(name => name.Concept.IsEverywhere);
            concept.FormulaSegments = SegmentsOf(formula);
            concept.Segments = [.. concept.DataSegments.Union(concept.FormulaSegments).Order()];
            concept.Definition = formula;
        }
        else if (concept.Quantity.Kind == QuantityKind.Unknown && concept.HasData && definition is null)
        {
            concept.Quantity = Quantity.OfMoney;
        }
        concept.IsAdditive =
            concept.Tense == Tense.Flow && (concept.Declaration?.IsAdditive ?? concept.Unit is UnitKind.Money or UnitKind.Count);
        _settled.Add(concept);
    }

    private Expression? Bind(Concept concept, Definition definition)
    {
        var found = new ProblemList();
        var formula = new Binder(concepts, definition.Scope, found).Bind(definition.Parts);
        if (formula is not null && !Check(definition, formula, found))
        {
            formula = null;
        }
        foreach (var problem in found.ToImmutable())
        {
            problems.Add(problem);
            concept.Fault ??= problem.Severity == Severity.Error ? problem : null;
        }
        return formula;
    }

    private bool Check(Definition definition, Expression formula) => Check(definition, formula, problems);

    private static bool Check(Definition definition, Expression formula, ProblemList problems)
    {
        var concept = definition.Concept;
        var place = definition.Parts[0].Written.At(0);
        if (!concept.Quantity.Fits(formula.Quantity))
        {
            problems.Error(
                place,
                $"{concept.Name} is {concept.Quantity}, but its formula {formula.Text} gives {formula.Quantity}",
                "correct the formula, or the unit of its data or its declaration"
            );
            return false;
        }
        if (formula.Quantity.Unit is null)
        {
            problems.Error(
                place,
                $"the formula {formula.Text} gives {formula.Quantity}, which is no unit",
                "divide or multiply so that money, shares, an amount per share, a count or a ratio remains"
            );
            return false;
        }
        return true;
    }

    // A formula works for the segments that all its names have; what is named with a segment, or is the same everywhere, does not count.
    private ImmutableArray<int> SegmentsOf(Expression formula)
    {
        IEnumerable<int>? common = null;
        foreach (var name in formula.Names)
        {
            if (name.Segment == Reference.Context && !name.Concept.IsEverywhere && _settled.Contains(name.Concept))
            {
                common = common is null ? name.Concept.Segments : common.Intersect(name.Concept.Segments);
            }
        }
        return [.. (common ?? []).Order()];
    }

    private static string InWords(string name)
    {
        var words = name.Replace('_', ' ');
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
