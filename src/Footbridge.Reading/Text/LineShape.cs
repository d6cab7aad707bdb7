namespace Footbridge.Reading.Text;

/// <summary>A line's class and extent, in columns.</summary>
/// <param name="Class">What it looks like.</param>
/// <param name="Left">First column with ink.</param>
/// <param name="Right">Column after the last with ink.</param>
/// <param name="Zone">Where its first figure starts; where it ends when it has none.</param>
/// <param name="Chunks">Number of chunks.</param>
/// <param name="Gap">The widest gap between chunks.</param>
/// <param name="Figures">Number of chunks of figures.</param>
internal readonly record struct LineShape(LineClass Class, int Left, int Right, int Zone, int Chunks, int Gap, int Figures)
{
    internal int Width => Right - Left;
}
