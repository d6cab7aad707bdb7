using Footbridge.Building.Formulas;
using Footbridge.Building.Periods;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Bindings;

/// <summary>Bindings that print words: names of periods and of the company, and text that is meant as it stands.</summary>
/// <param name="settings">Who reports, and for when.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class WordBindings(ReleaseSettings settings, ProblemList problems)
{
    private readonly PeriodNames _names = new(settings.FiscalYear);

    /// <summary>True when a subject is one of the words, so that no formula is looked for in it.</summary>
    public static bool Has(Written subject) =>
        WordOf(subject.Text) is "period" or "ended" or "date" or "year" or "entity" or "name" or "ticker" or "literal";

    /// <summary>The words; null with a problem.</summary>
    public string? Of(Written subject, FiscalPeriod period)
    {
        var word = WordOf(subject.Text);
        var rest = subject.Text[word.Length..].Trim();
        return word switch
        {
            "entity" => Alone(subject, word, rest, settings.Entity),
            "name" => Alone(subject, word, rest, settings.Name),
            "ticker" when settings.Ticker is null => Fault(subject, "the company has no ticker", "give one in release.yaml"),
            "ticker" => Alone(subject, word, rest, settings.Ticker),
            "literal" => Literal(subject, rest),
            _ when Select(rest, period) is { } selected => word switch
            {
                "period" => _names.InWords(selected),
                "ended" => _names.Ended(selected),
                "year" => PeriodNames.Year(selected),
                _ => PeriodNames.Date(_names.EndOf(selected)),
            },
            _ => Fault(subject, $"{word} takes no {rest}", $"write {word}, {word}@-1y, {word}@-1q, {word}@ytd or {word}@year-1y"),
        };
    }

    private static FiscalPeriod? Select(string rest, FiscalPeriod period) =>
        rest.Length == 0 ? period
        : rest[0] == '@' && PeriodSelector.TryParse(rest.AsSpan(1), out var selector) ? selector.Apply(period)
        : null;

    private string? Alone(Written subject, string word, string rest, string text) =>
        rest.Length == 0 ? text : Fault(subject, $"{word} takes no {rest}", "leave it out");

    private string? Literal(Written subject, string rest) =>
        BindingSyntaxReader.Words(rest) is [{ IsQuoted: true } text]
            ? text.Text
            : Fault(subject, "literal has no text", "write the text behind it: literal \"Top 40\"");

    private string? Fault(Written subject, string message, string remedy)
    {
        problems.Error(subject.Place, message, remedy);
        return null;
    }

    private static string WordOf(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }
        return text[..end];
    }
}
