namespace Footbridge.Writing.Text;

/// <summary>What a stretch of text is to stand out as. A page without colour shows none of it.</summary>
internal enum Ink
{
    Plain,
    Strong,
    Faint,
    Error,
    Warning,
    Note,
    Good,
}
