namespace Footbridge.Core.Documents;

/// <summary>Turns spans of the source text into places that a person can find. One kind a family of formats.</summary>
public abstract class PlaceMap
{
    /// <summary>The place where <paramref name="span"/> starts.</summary>
    public abstract Place PlaceOf(SourceSpan span);
}
