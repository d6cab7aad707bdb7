namespace Footbridge.Writing.Spreadsheets;

/// <summary>A sheet that can write itself.</summary>
internal abstract class Sheet
{
    public abstract SheetFrame Frame { get; }

    /// <summary>Writes the rows, top-down.</summary>
    public abstract void Write(SheetWriter sheet);
}
