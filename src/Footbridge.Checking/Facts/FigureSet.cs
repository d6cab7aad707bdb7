using System.Collections.Immutable;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Facts;

/// <summary>The figures of a package, and the texts that hold those that stand in no cell.</summary>
/// <param name="Figures">All figures, in reading order.</param>
/// <param name="Texts">The texts with figures, in the order of their first figure.</param>
internal sealed record FigureSet(ImmutableArray<Figure> Figures, List<TextFigures> Texts);
