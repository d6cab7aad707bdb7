using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>What the format wants after the last row, in its order: filter, merged cells, rules of looks, choices, links, print set-up.</summary>
internal sealed class SheetTail(SheetFrame frame)
{
    private const uint A4 = 9;
    private readonly List<MergeCell> _merged = [];
    private readonly List<ConditionalFormatting> _highlights = [];
    private readonly List<DataValidation> _choices = [];
    private readonly List<(string Cell, string Target, string? Hint)> _links = [];
    private readonly List<uint> _breaks = [];
    private string? _filter;

    /// <summary>A filter over the cells from one corner to the other.</summary>
    public void Filter(CellAddress first, CellAddress last) => _filter = $"{first.Local}:{last.Local}";

    public void Merge(CellAddress first, CellAddress last) => _merged.Add(new MergeCell { Reference = $"{first.Local}:{last.Local}" });

    /// <summary>Shows numbers other than zero in these cells as differences, whenever the workbook is computed anew.</summary>
    public void Differences(IEnumerable<string> ranges, bool isExpected)
    {
        foreach (var cells in ranges.Chunk(500))
        {
            _highlights.Add(
                new ConditionalFormatting(
                    new ConditionalFormattingRule(new Formula("0"))
                    {
                        Type = ConditionalFormatValues.CellIs,
                        Operator = ConditionalFormattingOperatorValues.NotEqual,
                        FormatId = isExpected ? StyleBook.ExpectedDifference : StyleBook.Difference,
                        Priority = _highlights.Count + 1,
                    }
                )
                {
                    SequenceOfReferences = new ListValue<StringValue>(cells.Select(cell => new StringValue(cell))),
                }
            );
        }
    }

    /// <summary>Offers a list of answers; any other may be typed.</summary>
    public void Choices(CellAddress first, CellAddress last, params string[] answers) =>
        _choices.Add(
            new DataValidation(new Formula1($"\"{string.Join(',', answers)}\""))
            {
                Type = DataValidationValues.List,
                AllowBlank = true,
                ShowErrorMessage = false,
                SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{first.Local}:{last.Local}")]),
            }
        );

    /// <summary>Leads from a cell to a cell of the workbook. A sheet holds only so many links; what goes beyond them is not linked.</summary>
    public void Link(CellAddress from, CellAddress to, string? hint = null)
    {
        if (_links.Count < SheetLimits.Links)
        {
            _links.Add((from.Local, to.Full, hint));
        }
    }

    /// <summary>Starts a new page after a row.</summary>
    public void BreakAfter(int row) => _breaks.Add((uint)row);

    public void Write(OpenXmlWriter xml)
    {
        if (_filter is not null)
        {
            xml.WriteElement(new AutoFilter { Reference = _filter });
        }
        if (_merged.Count > 0)
        {
            xml.WriteElement(new MergeCells(_merged) { Count = (uint)_merged.Count });
        }
        foreach (var highlight in _highlights)
        {
            xml.WriteElement(highlight);
        }
        if (_choices.Count > 0)
        {
            xml.WriteElement(new DataValidations(_choices) { Count = (uint)_choices.Count });
        }
        if (_links.Count > 0)
        {
            xml.WriteStartElement(new Hyperlinks());
            foreach (var (cell, target, hint) in _links)
            {
                xml.WriteElement(
                    new Hyperlink
                    {
                        Reference = cell,
                        Location = target,
                        Tooltip = hint,
                    }
                );
            }
            xml.WriteEndElement();
        }
        Print(xml);
    }

    private void Print(OpenXmlWriter xml)
    {
        xml.WriteElement(new PrintOptions { HorizontalCentered = false });
        xml.WriteElement(
            new PageMargins
            {
                Left = 0.4,
                Right = 0.4,
                Top = 0.5,
                Bottom = 0.6,
                Header = 0.25,
                Footer = 0.25,
            }
        );
        xml.WriteElement(
            new PageSetup
            {
                PaperSize = A4,
                Orientation = frame.IsUpright ? OrientationValues.Portrait : OrientationValues.Landscape,
                FitToWidth = 1U,
                FitToHeight = 0U,
            }
        );
        // An ampersand starts a code there.
        var foot = CellText.Clean(frame.Foot).Replace("&", "&&", StringComparison.Ordinal);
        xml.WriteElement(new HeaderFooter(new OddFooter($"&L&8 {foot}&C&8&A&R&8Page &P of &N")));
        if (_breaks.Count > 0)
        {
            xml.WriteElement(
                new RowBreaks(
                    _breaks.Select(row => new Break
                    {
                        Id = row,
                        Max = SheetLimits.Columns - 1,
                        ManualPageBreak = true,
                    })
                )
                {
                    Count = (uint)_breaks.Count,
                    ManualBreakCount = (uint)_breaks.Count,
                }
            );
        }
    }

    /// <summary>The names that the workbook must define for this sheet: the rows and columns that each printed page repeats, and the filter.</summary>
    public IEnumerable<DefinedName> Names(uint sheet)
    {
        var quoted = CellAddress.Quoted(frame.Name);
        if (_filter is not null)
        {
            var corners = _filter.Split(':').Select(Absolute);
            yield return new DefinedName($"{quoted}!{string.Join(':', corners)}")
            {
                Name = "_xlnm._FilterDatabase",
                LocalSheetId = sheet,
                Hidden = true,
            };
        }
        var rows = frame.Heads is { } heads ? string.Create(CultureInfo.InvariantCulture, $"{quoted}!${heads.First}:${heads.Last}") : null;
        var columns = frame.RepeatedColumns > 0 ? $"{quoted}!$A:${CellAddress.ColumnName(frame.RepeatedColumns)}" : null;
        if (rows is not null || columns is not null)
        {
            yield return new DefinedName(string.Join(',', new[] { columns, rows }.Where(part => part is not null)))
            {
                Name = "_xlnm.Print_Titles",
                LocalSheetId = sheet,
            };
        }
    }

    private static string Absolute(string cell)
    {
        var digits = cell.AsSpan().IndexOfAnyInRange('0', '9');
        return $"${cell[..digits]}${cell[digits..]}";
    }
}
