using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Checking.Footing;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Ties;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Checking.Verdicts;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Rules;

/// <summary>Words what breaks of footing and cross-footing mean.</summary>
internal static class FootingFindings
{
    private const int SuspectsShown = 5;

    /// <summary>A finding for <paramref name="fault"/>; its id is set when all findings are in order.</summary>
    public static Finding Of(Break fault, Document source, int document, ImmutableArray<Figure> figures)
    {
        var tie = fault.Ties[0];
        var rule = tie.Rule == TieRules.Footing ? ColumnDoesNotFoot.Rule : RowDoesNotCrossFoot.Rule;
        var (row, column) = Names(tie.Table, tie.Result);
        var digits = tie.FractionDigits;
        var printed = tie.Result.Number.Number.ScaledTo(digits);
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{Quote(row)}{column}: {tie.Result.Text} is printed, the items give {Print(printed - tie.Residual, digits)}; the difference is {Print(tie.Residual, digits)}"
        );
        var details = ImmutableArray.CreateBuilder<string>();
        details.Add($"{Formula(tie)} = {Print(printed - tie.Residual, digits)}, printed {tie.Result.Text}");
        foreach (var other in fault.Ties.Skip(1))
        {
            var (otherRow, otherColumn) = Names(other.Table, other.Result);
            details.Add(
                $"also {Quote(otherRow)}{otherColumn}: {Formula(other)} = {Print(other.Result.Number.Number.ScaledTo(other.FractionDigits) - other.Residual, other.FractionDigits)}, printed {other.Result.Text}"
            );
        }
        string? expected = null;
        string? explanation = null;
        if (fault.Suspects.Count > 0)
        {
            foreach (var suspect in fault.Suspects.Take(SuspectsShown))
            {
                details.Add((suspect == fault.Suspects[0] ? "likeliest " : "or ") + Describe(source, tie.Table, suspect));
            }
            if (fault.Suspects.Count > SuspectsShown)
            {
                details.Add(
                    string.Create(CultureInfo.InvariantCulture, $"or one of {fault.Suspects.Count - SuspectsShown} more of these figures")
                );
            }
            var first = fault.Suspects[0];
            expected = Print(first.Mended, first.Cell.Number.Number.FractionDigits);
            explanation = Explain(first);
        }
        else
        {
            explanation = "no change of a single figure mends it: an item may be missing, or more than one figure is wrong";
        }
        var cells = fault.Ties.SelectMany(static t => t.Operands.Prepend(t.Result)).Select(static cell => cell.Figure).Distinct().Order();
        var place = fault.Suspects.Count > 0 ? fault.Suspects[0].Cell : tie.Result;
        return new Finding(
            "",
            rule,
            rule.Severity,
            message,
            details.ToImmutable(),
            document,
            place.Span,
            [.. cells],
            [.. fault.Suspects.Select(static suspect => suspect.Cell.Figure)],
            expected,
            explanation,
            Fingerprints.Of(rule, tie.Table.Title, row, figures[tie.Result.Figure].Period?.ToString() ?? column)
        );
    }

    private static string Describe(Document source, DraftTable table, Suspect suspect)
    {
        var (row, column) = Names(table, suspect.Cell);
        var place = source.Places.PlaceOf(suspect.Cell.Span).Describe();
        var mended = Print(suspect.Mended, suspect.Cell.Number.Number.FractionDigits);
        var cause = Explain(suspect) is { } text ? ", " + text : "";
        return $"{place} {suspect.Cell.Text} ({Quote(row)}{column}): {mended} would mend it{cause}";
    }

    private static string? Explain(Suspect suspect)
    {
        var slip = suspect.Edit switch
        {
            Edit.Digit => "one digit differs",
            Edit.Transposition => "two digits have changed places",
            Edit.Sign => "the sign is lost",
            Edit.DroppedDigit => "a digit is missing",
            Edit.ExtraDigit => "a digit is too many",
            Edit.Scale => "a power of ten is off",
            _ => null,
        };
        if (suspect.Twin is null)
        {
            return slip;
        }
        var twin = $"{suspect.Twin.Text} is printed elsewhere for the like";
        return slip is null ? twin : slip + "; " + twin;
    }

    private static (string Row, string Column) Names(DraftTable table, TableToken cell)
    {
        foreach (var row in table.Rows)
        {
            var index = Array.IndexOf(row.Cells, cell);
            if (index >= 0)
            {
                var head = table.Columns[index].Header;
                return (row.Label.Length > 0 ? row.Label : row.Section, head.Length > 0 ? ", " + head : "");
            }
        }
        return ("", "");
    }

    private static string Formula(FootingTie tie) =>
        new SignedSum(tie.Signs).Formula(Array.ConvertAll(tie.Operands, static operand => operand.Text));

    private static string Quote(string label) => label.Length == 0 ? "row without a caption" : '"' + label + '"';

    private static string Print(long mantissa, int digits)
    {
        var value = mantissa / Powers.Ten(digits);
        var text = Math.Abs(value).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return value < 0 ? "(" + text + ")" : text;
    }
}
