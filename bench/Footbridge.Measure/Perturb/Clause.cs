namespace Footbridge.Measure.Perturb;

/// <summary>A stretch of running text between marks that end a thought: indices of its characters, end exclusive.</summary>
internal readonly record struct Clause(int Start, int End)
{
    /// <summary>Cuts a text at the marks that a blank or the end follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks: those of a sentence, or commas too.</param>
    public static IEnumerable<Clause> Of(string text, string marks)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (marks.Contains(text[index]) && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1])))
            {
                yield return new Clause(start, index);
                start = index + 1;
            }
        }
        if (start < text.Length)
        {
            yield return new Clause(start, text.Length);
        }
    }
}
