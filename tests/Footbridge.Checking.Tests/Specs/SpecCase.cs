namespace Footbridge.Checking.Tests.Specs;

/// <summary>One case of a spec: a small document, and what the checker must say about it.</summary>
/// <param name="File">The file's name, such as "footing.md".</param>
/// <param name="Heading">The heading that the case stands under.</param>
/// <param name="Line">One-based line of that heading.</param>
/// <param name="Kind">What the fence says the document is: "md", "text" or "html".</param>
/// <param name="Text">The document.</param>
/// <param name="Expectations">The lines of the "expect" fence, with their one-based line numbers.</param>
internal sealed record SpecCase(
    string File,
    string Heading,
    int Line,
    string Kind,
    string Text,
    IReadOnlyList<(int Line, string Text)> Expectations
);
