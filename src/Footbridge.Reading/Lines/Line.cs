namespace Footbridge.Reading.Lines;

/// <summary>A line of text. Columns count from <paramref name="Start"/>.</summary>
/// <param name="Start">Offset of column zero.</param>
/// <param name="Text">Offset of the first character that is not blank; equals <paramref name="End"/> on a blank line.</param>
/// <param name="End">Offset after the last character that is not blank.</param>
/// <param name="Stop">Offset after the last character, the line end left out.</param>
/// <param name="Marks">What stands in it.</param>
internal readonly record struct Line(int Start, int Text, int End, int Stop, LineMarks Marks)
{
    internal bool IsBlank => Text == End;

    internal int Indent => Text - Start;

    internal int Right => End - Start;

    internal int Length => End - Text;

    internal bool Has(LineMarks marks) => (Marks & marks) != 0;
}
