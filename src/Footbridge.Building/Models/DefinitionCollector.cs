using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>Collects from statements and measures which concepts there are, how they are called, and how each is computed.</summary>
/// <param name="concepts">Where concepts are added.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class DefinitionCollector(ConceptTable concepts, ProblemList problems)
{
    private readonly Dictionary<Concept, Definition> _definitions = [];
    private readonly List<Definition> _footings = [];

    /// <summary>The formula of each concept that has one.</summary>
    public IReadOnlyDictionary<Concept, Definition> Definitions => _definitions;

    /// <summary>Sums of groups that are not the definition of their totals, and must agree with it.</summary>
    public IReadOnlyList<Definition> Footings => _footings;

    /// <summary>Takes in a declared concept.</summary>
    public void Add(ConceptDefinition declaration)
    {
        var concept = concepts.Add(declaration.Name, declaration.Place);
        if (concept.Declaration is { } before)
        {
            problems.Error(declaration.Place, $"{declaration.Name} is declared at {before.Place} already", "declare it once");
            return;
        }
        concept.Declaration = declaration;
        concept.IsDefined = true;
    }

    /// <summary>Takes in a measure.</summary>
    public void Add(Measure measure)
    {
        var concept = concepts.Add(measure.Name, measure.Place);
        concept.IsDefined = true;
        concept.Caption = concept.Declaration?.Caption ?? measure.Label;
        var written =
            measure.Formula is { } formula ? [formula]
            : measure.Anchor is { } anchor ? measure.Adjustments.Select(adjustment => adjustment.Formula).Prepend(anchor).ToImmutableArray()
            : ImmutableArray<Written>.Empty;
        if (written.IsEmpty)
        {
            Refuse(
                concept,
                new Problem(
                    Core.Findings.Severity.Error,
                    measure.Place,
                    $"the measure {measure.Name} has no formula",
                    "give it a formula, or gaap and adjustments"
                )
            );
            return;
        }
        Define(concept, written, null, measure.Place);
    }

    /// <summary>Takes in the lines of a statement.</summary>
    public void Add(StatementScope scope)
    {
        foreach (var entry in scope.Entries)
        {
            var concept = concepts.Add(entry.Name.Name, entry.Line?.Place ?? scope.Statement.Place);
            if (
                concept.Caption.Length == 0
                && entry is { Line.Caption: { } caption, Name.Segment: null }
                && !caption.Text.Contains("{{", StringComparison.Ordinal)
            )
            {
                concept.Caption = caption.Text;
            }
            if (entry.Line?.Formula is not { } formula)
            {
                continue;
            }
            concept.IsDefined = true;
            if (entry.Name.Segment is not null)
            {
                problems.Error(
                    entry.Line.Name.At(entry.Name.SegmentStart),
                    $"a formula defines {entry.Name.Name} for one segment",
                    "name the concept without a segment; its formula works for every segment that its parts have"
                );
                continue;
            }
            Define(concept, [formula], scope, entry.Line.Place);
        }
        foreach (var (total, group, sum) in scope.Sums)
        {
            if (total is not { Line: { Formula: null } line, Name.Segment: null })
            {
                continue;
            }
            var concept = concepts.Add(total.Name.Name, line.Place);
            concept.IsDefined = true;
            _footings.Add(
                new Definition(concept, [new FormulaPart(new Written(sum.ToString(), line.Place), sum)], scope, true, line.Place)
            );
        }
    }

    /// <summary>Decides which sum of a group defines its total: the first, where nothing else does.</summary>
    public void Settle()
    {
        foreach (var footing in _footings.ToArray())
        {
            if (_definitions.TryAdd(footing.Concept, footing) || _definitions[footing.Concept].Text == footing.Text)
            {
                _footings.Remove(footing);
            }
        }
    }

    private void Define(Concept concept, ImmutableArray<Written> written, StatementScope? scope, PackagePlace place)
    {
        var parts = ImmutableArray.CreateBuilder<FormulaPart>();
        foreach (var formula in written)
        {
            if (Parser.Parse(formula.Text, out var fault) is { } syntax)
            {
                parts.Add(new FormulaPart(formula, syntax));
            }
            else
            {
                Refuse(concept, new Problem(Core.Findings.Severity.Error, formula.At(fault!.Start), fault.Message, fault.Remedy));
            }
        }
        if (parts.Count < written.Length)
        {
            return;
        }
        var definition = new Definition(concept, parts.ToImmutable(), scope, false, place);
        if (!_definitions.TryAdd(concept, definition) && _definitions[concept].Text != definition.Text)
        {
            problems.Error(
                place,
                $"{concept.Name} is defined at {_definitions[concept].Place} already, as {_definitions[concept].Text}",
                "give one of the two another name, or leave out its formula"
            );
        }
    }

    private void Refuse(Concept concept, Problem problem)
    {
        problems.Add(problem);
        concept.Fault ??= problem;
    }
}
