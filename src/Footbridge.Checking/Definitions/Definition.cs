using Footbridge.Core.Documents;

namespace Footbridge.Checking.Definitions;

/// <summary>A sentence that says how a measure is made. It is read word by word, and says nothing of whether a table follows it.</summary>
internal sealed class Definition
{
    /// <summary>Index of its document.</summary>
    public required int Document { get; init; }

    /// <summary>The paragraph that it stands in.</summary>
    public required MappedText Text { get; init; }

    /// <summary>Where the sentence begins in it.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The measure, as written.</summary>
    public required string Subject { get; init; }

    /// <summary>What it starts from, as written.</summary>
    public required string Base { get; init; }

    /// <summary>What is done to that, in order.</summary>
    public required IReadOnlyList<DefinitionTerm> Terms { get; init; }

    /// <summary>False when it leaves room for lines that it does not name: "certain other items".</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Span => Text.Span(Start, End);
}
