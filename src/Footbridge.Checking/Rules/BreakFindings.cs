using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Checking.Claims;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Footing;
using Footbridge.Checking.Ties;
using Footbridge.Checking.Verdicts;
using Footbridge.Core.Findings;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Rules;

/// <summary>Words what broken ties mean: both numbers, the computation, and which figure is likeliest wrong.</summary>
internal sealed class BreakFindings
{
    private const int SuspectsShown = 5;

    private readonly FactBook _facts;
    private readonly FigureNames _names;
    private readonly Dictionary<DraftTie, LinkedClaim> _claims = new(ReferenceEqualityComparer.Instance);

    /// <summary>Words breaks of a package.</summary>
    /// <param name="facts">Its figures.</param>
    /// <param name="claims">Its claims, for what else they may have meant.</param>
    public BreakFindings(FactBook facts, IEnumerable<LinkedClaim> claims)
    {
        _facts = facts;
        _names = new FigureNames(facts);
        foreach (var claim in claims)
        {
            if (claim.Tie is { } tie)
            {
                _claims[tie] = claim;
            }
        }
    }

    /// <summary>A finding for <paramref name="fault"/>; its id is set when all findings are in order.</summary>
    public Finding Of(Break fault)
    {
        var tie = fault.Ties[0];
        var rule = TieFaults.RuleOf(tie);
        var details = ImmutableArray.CreateBuilder<string>();
        details.Add(Computation(tie));
        AddReasons(tie, details);
        foreach (var other in fault.Ties.Skip(1))
        {
            details.Add($"also {_names.Name(other.Result, other.Claim)}: {Computation(other)}");
        }
        AddSuspects(fault.Suspects, details);
        var first = fault.Suspects.Count > 0 ? fault.Suspects[0] : null;
        var place = first?.Figure ?? tie.Result;
        var figure = _facts.Figures[tie.Result];
        return new Finding(
            "",
            rule,
            fault.Ties.Exists(static tie => tie.Force == TieForce.Accuses) ? rule.Severity : Severity.Warning,
            Message(tie),
            details.ToImmutable(),
            _facts.Figures[place].Document,
            _facts.Figures[place].Span,
            [.. fault.Ties.SelectMany(static t => t.Operands.Prepend(t.Result)).Distinct().Order()],
            [.. fault.Suspects.Select(static suspect => suspect.Figure)],
            first is null ? null : _names.AsPrinted(first.Figure, first.Mended),
            first is null
                ? "no change of a single figure mends it: an item may be missing, or more than one figure is wrong"
                : Explain(first) ?? Nearest(tie),
            Fingerprints.Of(
                rule,
                _names.Title(tie.Result),
                _facts.FactOf(tie.Result)?.Line.Row.Label ?? tie.Claim?.Measure?.Text ?? figure.Label ?? "",
                (figure.Period ?? tie.Claim?.Period)?.ToString()
                    ?? _facts.FactOf(tie.Result)?.Line.Table.Columns[_facts.FactOf(tie.Result)!.Column].Header
                    ?? ""
            )
        );
    }

    private string Message(DraftTie tie)
    {
        var printed = _facts.Figures[tie.Result];
        var name = _names.Name(tie.Result, tie.Claim);
        if (Compute(tie) is not { } value)
        {
            return $"{name}: {printed.Text} is printed, and {Formula(tie)} has no value";
        }
        var computed = _names.Computed(tie.Result, value);
        return tie.IsDirectionWrong ? $"{name}: the words beside {printed.Text} say the opposite of the table, which gives {computed}"
            : tie.Footing is not null
                ? $"{name}: {printed.Text} is printed, the items give {computed}; the difference is {_names.Computed(tie.Result, printed.Value - value)}"
            : tie.Operands.Length == 1
                ? $"{name}: {printed.Text} is printed, {_names.Name(tie.Operands[0])} says {_facts.Figures[tie.Operands[0]].Text}"
            : $"{name}: {printed.Text} is printed, the figures that it follows from give {computed}";
    }

    private string Computation(DraftTie tie)
    {
        var printed = _facts.Figures[tie.Result];
        var value = Compute(tie) is { } computed ? _names.Computed(tie.Result, computed) : "no value";
        return $"{Formula(tie)} = {value}, printed {printed.Text}";
    }

    /// <summary>Where the operands of anything but a plain sum stand, what the printed figure allows, and what else was meant.</summary>
    private void AddReasons(DraftTie tie, ImmutableArray<string>.Builder details)
    {
        if (tie.Footing is not null)
        {
            return;
        }
        foreach (var operand in tie.Operands)
        {
            var title = _names.Title(operand) is { Length: > 0 } text ? $"table \"{text}\", " : "";
            details.Add($"{_names.Place(operand)} {title}{_names.Name(operand)}: {_facts.Figures[operand].Text}");
        }
        var result = _facts.Figures[tie.Result];
        var allowed = result.Interval;
        details.Add(
            $"printed {result.Text} allows {_names.Computed(tie.Result, allowed.Low)} to {_names.Computed(tie.Result, allowed.High)}"
        );
        if (tie.Basis is { } basis)
        {
            details.Add(basis);
        }
        if (Nearest(tie) is { } nearest)
        {
            details.Add("nearest explanation: " + nearest);
        }
    }

    private string? Nearest(DraftTie tie) => _claims.TryGetValue(tie, out var claim) ? claim.Nearest : null;

    private void AddSuspects(List<Suspect> suspects, ImmutableArray<string>.Builder details)
    {
        for (var index = 0; index < Math.Min(suspects.Count, SuspectsShown); index++)
        {
            var suspect = suspects[index];
            var figure = _facts.Figures[suspect.Figure];
            var cause = Explain(suspect) is { } text ? ", " + text : "";
            details.Add(
                $"{(index == 0 ? "likeliest" : "or")} {_names.Place(suspect.Figure)} {figure.Text} ({_names.Name(suspect.Figure)}): {_names.AsPrinted(suspect.Figure, suspect.Mended)} would mend it{cause}"
            );
        }
        if (suspects.Count > SuspectsShown)
        {
            details.Add(string.Create(CultureInfo.InvariantCulture, $"or one of {suspects.Count - SuspectsShown} more of these figures"));
        }
    }

    private string? Explain(Suspect suspect)
    {
        var slip = suspect.Edit switch
        {
            Edit.Digit => "one digit differs",
            Edit.Transposition => "two digits have changed places",
            Edit.Sign => "the sign is lost",
            Edit.DroppedDigit => "a digit is missing",
            Edit.ExtraDigit => "a digit is too many",
            Edit.Scale => "a power of ten is off",
            Edit.Neighbour => "it stands in the row for another period",
            _ => null,
        };
        if (suspect.Twin is not { } other)
        {
            return slip;
        }
        var twin = $"{_facts.Figures[other].Text} is printed elsewhere for the like";
        return slip is null ? twin : slip + "; " + twin;
    }

    private string Formula(DraftTie tie) => tie.Relation.Formula(Array.ConvertAll(tie.Operands, operand => _facts.Figures[operand].Text));

    private decimal? Compute(DraftTie tie)
    {
        if (tie.Footing is { } footing)
        {
            // Digits that are too many to compute with elsewhere can still be added up.
            return _facts.Figures[tie.Result].Value
                - footing.Residual * Powers.Ten(footing.Result.Scale) / Powers.Ten(footing.FractionDigits);
        }
        return tie.Relation.Compute(Array.ConvertAll(tie.Operands, _facts.QuantityOf));
    }
}
