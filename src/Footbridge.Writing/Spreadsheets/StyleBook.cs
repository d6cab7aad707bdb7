using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>The looks that the cells of a workbook use, numbered in the order of their first use.</summary>
internal sealed class StyleBook
{
    /// <summary>Number of the looks of a difference that is not zero.</summary>
    public const uint Difference = 0;

    /// <summary>Number of the looks of a difference that rounding explains.</summary>
    public const uint ExpectedDifference = 1;

    private const string FontName = "Calibri";

    // Numbers below are those that the format defines itself.
    private const uint FirstFormat = 164;

    private readonly Dictionary<CellStyle, uint> _numbers = [];
    private readonly List<CellStyle> _styles = [];

    public StyleBook()
    {
        Number(CellStyle.Plain);
    }

    public uint Number(CellStyle style)
    {
        if (!_numbers.TryGetValue(style, out var number))
        {
            number = (uint)_styles.Count;
            _numbers.Add(style, number);
            _styles.Add(style);
        }
        return number;
    }

    /// <summary>The styles as the file holds them.</summary>
    public Stylesheet ToStylesheet()
    {
        var fonts = new Numbered<(string Ink, bool Bold, bool Italic, bool Underline, int Points)>();
        // The first two fills are the format's own.
        var fills = new Numbered<string>();
        var borders = new Numbered<(CellEdge Above, CellEdge Below)>();
        borders.Of((CellEdge.None, CellEdge.None));
        var formats = new Numbered<string>();
        var cells = new CellFormats();
        foreach (var style in _styles)
        {
            cells.Append(
                new CellFormat(
                    new Alignment
                    {
                        Horizontal = style.Align switch
                        {
                            CellAlign.Left => HorizontalAlignmentValues.Left,
                            CellAlign.Centre => HorizontalAlignmentValues.Center,
                            CellAlign.Right => HorizontalAlignmentValues.Right,
                            _ => null,
                        },
                        Vertical = style.AtTop ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Bottom,
                        WrapText = style.Wrap ? true : null,
                        ShrinkToFit = style.Shrink ? true : null,
                        Indent = style.Indent > 0 ? (uint)Math.Min(style.Indent, SheetLimits.Indent) : null,
                    }
                )
                {
                    NumberFormatId =
                        style.Format == "General" ? 0U
                        : style.Format == "@" ? 49U
                        : FirstFormat + formats.Of(style.Format),
                    FontId = fonts.Of((style.Ink, style.Bold, style.Italic, style.Underline, style.Points)),
                    FillId = style.Fill is null ? 0U : 2U + fills.Of(style.Fill),
                    BorderId = borders.Of((style.Above, style.Below)),
                    FormatId = 0U,
                    ApplyNumberFormat = true,
                    ApplyFont = true,
                    ApplyFill = true,
                    ApplyBorder = true,
                    ApplyAlignment = true,
                    QuotePrefix = style.Quoted ? true : null,
                }
            );
        }
        cells.Count = (uint)_styles.Count;
        var sheet = new Stylesheet();
        if (formats.Items.Count > 0)
        {
            sheet.Append(
                new NumberingFormats(
                    formats.Items.Select(
                        (code, index) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)index, FormatCode = code }
                    )
                )
                {
                    Count = (uint)formats.Items.Count,
                }
            );
        }
        sheet.Append(
            new Fonts(fonts.Items.Select(font => Font(font.Ink, font.Bold, font.Italic, font.Underline, font.Points)))
            {
                Count = (uint)fonts.Items.Count,
            },
            new Fills([
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                .. fills.Items.Select(Fill),
            ])
            {
                Count = 2U + (uint)fills.Items.Count,
            },
            new Borders(borders.Items.Select(edges => Border(edges.Above, edges.Below))) { Count = (uint)borders.Items.Count },
            new CellStyleFormats(
                new CellFormat
                {
                    NumberFormatId = 0U,
                    FontId = 0U,
                    FillId = 0U,
                    BorderId = 0U,
                }
            )
            {
                Count = 1U,
            },
            cells,
            new CellStyles(
                new DocumentFormat.OpenXml.Spreadsheet.CellStyle
                {
                    Name = "Normal",
                    FormatId = 0U,
                    BuiltinId = 0U,
                }
            )
            {
                Count = 1U,
            },
            // In the order of their numbers.
            new DifferentialFormats(
                new DifferentialFormat(new Font(new Bold(), new Color { Rgb = "FF" + Palette.Red }), Behind(Palette.PaleRed)),
                new DifferentialFormat(new Font(new Color { Rgb = "FF" + Palette.Black }), Behind(Palette.PaleAmber))
            )
            {
                Count = 2U,
            }
        );
        return sheet;
    }

    private static Font Font(string ink, bool bold, bool italic, bool underline, int points)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }
        if (italic)
        {
            font.Append(new Italic());
        }
        if (underline)
        {
            font.Append(new Underline());
        }
        font.Append(
            new FontSize { Val = points },
            new Color { Rgb = "FF" + ink },
            new FontName { Val = FontName },
            new FontFamilyNumbering { Val = 2 }
        );
        return font;
    }

    private static Fill Fill(string colour) =>
        new(
            new PatternFill(new ForegroundColor { Rgb = "FF" + colour }, new BackgroundColor { Indexed = 64U })
            {
                PatternType = PatternValues.Solid,
            }
        );

    private static Fill Behind(string colour) => new(new PatternFill(new BackgroundColor { Rgb = "FF" + colour }));

    private static Border Border(CellEdge above, CellEdge below) =>
        new(new LeftBorder(), new RightBorder(), Edge(new TopBorder(), above), Edge(new BottomBorder(), below), new DiagonalBorder());

    private static BorderPropertiesType Edge(BorderPropertiesType border, CellEdge edge)
    {
        if (edge != CellEdge.None)
        {
            border.Style = edge switch
            {
                CellEdge.Hair => BorderStyleValues.Hair,
                CellEdge.Thin => BorderStyleValues.Thin,
                _ => BorderStyleValues.Double,
            };
            border.Append(new Color { Rgb = "FF" + (edge == CellEdge.Hair ? "BFBFBF" : Palette.Black) });
        }
        return border;
    }

    /// <summary>Different things, each with the number of its first use.</summary>
    private sealed class Numbered<T>
        where T : notnull
    {
        private readonly Dictionary<T, uint> _numbers = [];

        public List<T> Items { get; } = [];

        public uint Of(T item)
        {
            if (!_numbers.TryGetValue(item, out var number))
            {
                number = (uint)Items.Count;
                _numbers.Add(item, number);
                Items.Add(item);
            }
            return number;
        }
    }
}
