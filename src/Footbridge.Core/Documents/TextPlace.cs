using System.Globalization;

namespace Footbridge.Core.Documents;

/// <summary>A place in a text file.</summary>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 code units.</param>
public sealed record TextPlace(int Line, int Column) : Place
{
    /// <inheritdoc />
    public override string Describe() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
