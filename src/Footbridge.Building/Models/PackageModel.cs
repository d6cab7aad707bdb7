using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Building.Models.Nodes;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Models;

/// <summary>
/// A package resolved: every name is a concept with a unit, every formula is understood, all data are in place. It computes; it prints nothing.
/// It keeps what it computes, so it is for one thread.
/// </summary>
internal sealed class PackageModel
{
    private readonly ReleasePackage _package;
    private readonly ConceptTable _concepts;
    private readonly Dictionary<string, StatementScope> _scopes;
    private readonly FactStore _facts;
    private readonly Evaluator _evaluator;
    private readonly FailureMessage _messages;
    private readonly FactTrace _trace;
    private readonly Agreement _agreement;

    private PackageModel(ReleasePackage package, ConceptTable concepts, Dictionary<string, StatementScope> scopes, FactStore facts)
    {
        _package = package;
        _concepts = concepts;
        _scopes = scopes;
        _facts = facts;
        _evaluator = new Evaluator(facts);
        _messages = new FailureMessage(package, concepts, facts.Timeline);
        _trace = new FactTrace(package, concepts, facts, _evaluator);
        _agreement = new Agreement(package, concepts, facts, _evaluator, _trace);
    }

    /// <summary>Resolves a package. All problems are found at once; the model is usable in spite of them, so that later parts can add theirs.</summary>
    public static PackageModel Create(ReleasePackage package, ProblemList problems)
    {
        var concepts = new ConceptTable(package.Settings);
        var collected = new DefinitionCollector(concepts, problems);
        foreach (var declaration in package.Concepts)
        {
            collected.Add(declaration);
        }
        var scopes = new Dictionary<string, StatementScope>(StringComparer.Ordinal);
        foreach (var statement in package.Statements)
        {
            var scope = StatementScope.Of(statement, problems);
            scopes.TryAdd(statement.Name, scope);
            collected.Add(scope);
        }
        foreach (var measure in package.Measures)
        {
            collected.Add(measure);
        }
        collected.Settle();
        var data = DataTable.Read(package, concepts, problems);
        new ConceptResolver(concepts, collected, problems).Resolve(scopes.Values);
        var model = new PackageModel(package, concepts, scopes, data.Values(problems));
        model.CheckLines(problems);
        model._agreement.Check(problems);
        return model;
    }

    /// <summary>The settings of the package.</summary>
    public ReleaseSettings Settings => _package.Settings;

    /// <summary>The concept of a name; null when nothing defines one.</summary>
    public Concept? Find(string name) => _concepts.Find(name) is { IsDefined: true } concept ? concept : null;

    /// <summary>The segments for which a concept has data, or for which its formula works, in the order of the settings.</summary>
    public IReadOnlyList<string> SegmentsOf(string concept) =>
        Find(concept) is { } found ? [.. found.Segments.Select(segment => _concepts.Segments[segment].Name)] : [];

    /// <summary>Understands a formula that is to be printed.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="scope">The statement in which it stands; null outside one.</param>
    /// <param name="problems">Where its problems go.</param>
    /// <returns>Null after a problem.</returns>
    public Expression? Read(Written formula, Statement? scope, ProblemList problems)
    {
        if (Parser.Parse(formula.Text, out var fault) is not { } syntax)
        {
            problems.Error(formula.At(fault!.Start), fault.Message, fault.Remedy);
            return null;
        }
        var lines = scope is null ? null : _scopes.GetValueOrDefault(scope.Name);
        if (new Binder(_concepts, lines, problems).Bind([new FormulaPart(formula, syntax)]) is not { } expression)
        {
            return null;
        }
        if (expression.Quantity.Unit is null)
        {
            problems.Error(
                formula.At(0),
                $"{expression.Text} is {expression.Quantity}, which is no unit to print",
                "divide or multiply so that money, shares, an amount per share, a count or a ratio remains"
            );
            return null;
        }
        return expression;
    }

    /// <summary>A family of units with the currency of the package.</summary>
    public Unit UnitIn(UnitKind kind) => new(kind, kind is UnitKind.Money or UnitKind.PerShare ? Settings.Currency : null);

    /// <summary>The concept that an expression just names, with its segment and period; null when it computes something.</summary>
    public Concept? Named(Expression expression, out string? segment, out PeriodSelector selector)
    {
        selector = PeriodSelector.Same;
        segment = null;
        var node = expression.Root;
        if (node is ShiftNode shift)
        {
            (node, selector) = (shift.Operand, shift.Selector);
        }
        if (node is not Reference { Segment: not Reference.Every } reference)
        {
            return null;
        }
        segment = reference.Segment >= 0 ? _concepts.Segments[reference.Segment].Name : null;
        return reference.Concept;
    }

    /// <summary>The concept that an expression just names, with its segment; null when it computes something.</summary>
    public Concept? Named(Expression expression, out string? segment) => Named(expression, out segment, out _);

    /// <summary>The value of an expression in base units.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="period">The period in which it is evaluated.</param>
    /// <param name="segment">The segment for which it is evaluated; null for the company.</param>
    /// <param name="problems">Where the problem goes.</param>
    /// <returns>Null after exactly one problem; problems that are the same are counted once.</returns>
    public decimal? Evaluate(Expression expression, FiscalPeriod period, string? segment, ProblemList problems)
    {
        if (Locate(expression, period, segment, problems) is not var (member, at))
        {
            return null;
        }
        if (_evaluator.TryEvaluate(expression, member, at, out var amount, out var failure))
        {
            _trace.Add(expression, member, at);
            return amount.Value;
        }
        problems.Add(_messages.Of(failure!));
        return null;
    }

    /// <summary>How the value of an expression in a period follows from other concepts; null when data give it.</summary>
    public string? FormulaOf(Expression expression, FiscalPeriod period, string? segment) =>
        _trace.FormulaOf(expression, Member(segment), At(period));

    /// <summary>Where the data or the formula behind the value of an expression are written.</summary>
    public string OriginOf(Expression expression, FiscalPeriod period, string? segment) =>
        _trace.OriginOf(expression, Member(segment), At(period));

    /// <summary>All facts that were given or computed for what has been evaluated, ordered by concept, segment and period.</summary>
    public ImmutableArray<ReleaseFact> Facts() => _trace.Facts();

    /// <summary>What was checked and decided for what has been evaluated.</summary>
    public ImmutableArray<BuildCheck> Checks() => [.. _trace.Derived(), .. _trace.Used().SelectMany(_agreement.Checks)];

    // A line alone does not define what it shows.
    private void CheckLines(ProblemList problems)
    {
        foreach (var entry in _scopes.Values.SelectMany(scope => scope.Entries).Where(entry => entry.Line?.Formula is null))
        {
            Syntax shown =
                entry.Name.Segment == NameSyntax.Every ? new CallSyntax(entry.Name.Start, FormulaFunction.Sum, [entry.Name]) : entry.Name;
            new Binder(_concepts, null, problems).Bind([new FormulaPart(entry.Written, shown)]);
        }
    }

    private (int Segment, int Period)? Locate(Expression expression, FiscalPeriod period, string? segment, ProblemList problems)
    {
        var member = Member(segment);
        if (segment is not null && member < 0)
        {
            problems.Error(expression.Written.At(0), $"there is no segment {segment}", _concepts.SegmentRemedy(segment));
            return null;
        }
        var at = At(period);
        if (at == Timeline.None)
        {
            problems.Error(
                expression.Written.At(0),
                $"there are no data for {period}",
                "add data for that period, or leave the column out"
            );
            return null;
        }
        return (member, at);
    }

    private int Member(string? segment) => segment is null ? Reference.Total : _concepts.SegmentIndex(segment);

    private int At(FiscalPeriod period) => _facts.Timeline.IndexOf(period);
}
