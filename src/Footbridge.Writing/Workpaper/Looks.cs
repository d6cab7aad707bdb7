using Footbridge.Core.Ties;
using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>The looks of a workpaper: what was taken over is blue, what is computed here is black.</summary>
internal static class Looks
{
    public static CellStyle Title { get; } =
        new()
        {
            Bold = true,
            Points = 14,
            Ink = Palette.Navy,
        };

    public static CellStyle Subtitle { get; } = new() { Ink = Palette.Muted };

    public static CellStyle Section { get; } =
        new()
        {
            Bold = true,
            Points = 11,
            Ink = Palette.Navy,
            Below = CellEdge.Thin,
        };

    public static CellStyle Head { get; } =
        new()
        {
            Bold = true,
            Ink = Palette.White,
            Fill = Palette.Navy,
            Wrap = true,
            Align = CellAlign.Left,
        };

    public static CellStyle HeadRight { get; } = Head with { Align = CellAlign.Right };

    public static CellStyle HeadCentre { get; } = Head with { Align = CellAlign.Centre };

    public static CellStyle SubHead { get; } =
        new()
        {
            Italic = true,
            Ink = Palette.Muted,
            Fill = Palette.PaleBlue,
            Align = CellAlign.Right,
            Shrink = true,
        };

    public static CellStyle Text { get; } = new() { AtTop = true, Below = CellEdge.Hair };

    public static CellStyle Wrapped { get; } = Text with { Wrap = true };

    /// <summary>Text that follows numbers at the right of their column.</summary>
    public static CellStyle Indented { get; } = Text with { Align = CellAlign.Left, Indent = 1 };

    public static CellStyle Strong { get; } = Text with { Bold = true };

    public static CellStyle Muted { get; } = Text with { Ink = Palette.Muted };

    public static CellStyle Link { get; } = Text with { Ink = Palette.Link, Underline = true };

    public static CellStyle Mark { get; } = Text with { Align = CellAlign.Centre };

    public static CellStyle Count { get; } = Text with { Format = NumberFormats.Count, Align = CellAlign.Right };

    public static CellStyle Total { get; } = Count with { Bold = true, Above = CellEdge.Thin, Below = CellEdge.Double };

    public static CellStyle Share { get; } = Text with { Format = "0.0%", Align = CellAlign.Right };

    /// <summary>A line for somebody to fill in.</summary>
    public static CellStyle Blank { get; } =
        new()
        {
            Below = CellEdge.Thin,
            Fill = Palette.PaleGrey,
            Wrap = true,
            AtTop = true,
        };

    /// <summary>A style of a figure, or of its status, where the status asks for attention.</summary>
    public static CellStyle For(CellStyle style, Status? status) =>
        status switch
        {
            Status.Contradicted => style with { Fill = Palette.PaleRed, Ink = Palette.Red, Bold = true },
            Status.Unsupported => style with { Fill = Palette.PaleAmber },
            _ => style,
        };
}
