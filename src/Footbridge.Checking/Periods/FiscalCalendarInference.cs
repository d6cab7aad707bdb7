using System.Buffers;
using Footbridge.Core.Documents;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>
/// Learns a document's fiscal calendar and main period from what it prints: lengths beside end dates, names beside end dates,
/// headers of tables, and balances in row labels.
/// </summary>
internal static class FiscalCalendarInference
{
    // A header deeper than this is a body.
    private const int HeaderRows = 8;

    // The first pieces of prose hold the cover or the headline, whose period is the one that the document reports.
    private const int Opening = 15;

    private static readonly SearchValues<string> Anchors = SearchValues.Create(["ended", "ending"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the blocks of one document.</summary>
    public static DocumentPeriods Infer(IReadOnlyList<Block> blocks) => Infer(blocks, []);

    /// <summary>Reads the blocks of one document, and heads of columns whose lines were already put together.</summary>
    public static DocumentPeriods Infer(IReadOnlyList<Block> blocks, IReadOnlyList<PeriodPhrase> heads, FiscalYearRule? given = null)
    {
        var evidence = new PeriodEvidence();
        foreach (var head in heads)
        {
            evidence.Add(head, isOpening: false);
        }
        var cells = new List<string>();
        var prose = 0;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Prose { Text.Value: var text }:
                    if (prose++ < Opening || text.AsSpan().ContainsAny(Anchors))
                    {
                        evidence.Add(PeriodGrammar.Parse(text), isOpening: prose <= Opening);
                    }
                    break;
                case Grid grid:
                    Read(grid, evidence, cells);
                    break;
            }
        }
        return evidence.Conclude(given);
    }

    private static void Read(Grid grid, PeriodEvidence evidence, List<string> cells)
    {
        if (grid.Caption is { } caption)
        {
            evidence.Add(PeriodGrammar.Parse(caption.Value), isOpening: false);
        }
        cells.Clear();
        var isHeader = true;
        for (var index = 0; index < grid.Rows.Length; index++)
        {
            var row = grid.Rows[index];
            isHeader = isHeader && index < HeaderRows && !HasFigure(row);
            // In plain text a head stands over several lines: read row by row its words would join its neighbours'.
            if (isHeader && grid.Layout != GridLayout.Html)
            {
                continue;
            }
            if (isHeader)
            {
                foreach (var cell in row.Cells)
                {
                    if (cell.Text.Value.Length > 0)
                    {
                        cells.Add(cell.Text.Value);
                    }
                }
            }
            else if (FirstText(row) is { } label && label.Contains("alance", StringComparison.OrdinalIgnoreCase))
            {
                evidence.AddBalance(PeriodGrammar.Parse(label));
            }
        }
        if (cells.Count > 0)
        {
            evidence.Add(PeriodGrammar.Parse(cells), isOpening: false);
        }
    }

    private static string? FirstText(GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Value.Length > 0)
            {
                return cell.Text.Value;
            }
        }
        return null;
    }

    private static bool HasFigure(GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (IsFigure(cell.Text.Value))
            {
                return true;
            }
        }
        return false;
    }

    // Digits, separators and currency signs only, and not a year or a day.
    private static bool IsFigure(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var separators = false;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits++;
            }
            else if (character is ',' or '.' or '$' or '%' or '€' or '£')
            {
                separators = true;
            }
            else if (!(char.IsWhiteSpace(character) || character is '(' or ')' or '-'))
            {
                return false;
            }
        }
        return digits > 0 && (separators ? !text.EndsWith(",") : digits > 4 || digits == 3);
    }
}
