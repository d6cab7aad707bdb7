using Footbridge.Core.Words;

namespace Footbridge.Reading.Packages;

/// <summary>What to write instead of a word that may not stand where it does.</summary>
internal static class WordRemedy
{
    /// <summary>The near word, or all that may stand there.</summary>
    internal static string For(string written, IReadOnlyCollection<string> words) =>
        NearWord.Of(written, words) is { } near ? $"write {near}"
        : words.Count == 1 ? $"only {words.First()} may stand here"
        : $"write one of {string.Join(", ", words)}";
}
