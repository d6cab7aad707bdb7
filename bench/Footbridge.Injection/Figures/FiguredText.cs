using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Injection.Figures;

/// <summary>A block of running text with the financial figures that stand in it.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Prose">The text.</param>
/// <param name="Figures">Their indices in the proof, in reading order.</param>
internal sealed record FiguredText(Document Document, Prose Prose, ImmutableArray<int> Figures);
