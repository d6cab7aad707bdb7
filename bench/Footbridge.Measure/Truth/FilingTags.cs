using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Periods;
using Footbridge.Measure.Markup;

namespace Footbridge.Measure.Truth;

/// <summary>The tagged numbers of a filing, read from its raw source.</summary>
internal static class FilingTags
{
    /// <summary>All visible <c>ix:nonFraction</c> elements with text, in order of their text; nested ones are facts of their own.</summary>
    public static ImmutableArray<TaggedFact> Read(string source)
    {
        var contexts = new Dictionary<string, TagContext>(StringComparer.Ordinal);
        var units = new Dictionary<string, TagUnit>(StringComparer.Ordinal);
        var raw = new List<(MarkupTag Tag, int End)>();
        var open = new Stack<MarkupTag>();
        var hidden = 0;
        var scanner = new MarkupScanner(source);
        while (scanner.Next() is { } tag)
        {
            switch (tag.LocalName)
            {
                case "header" when tag.IsInlineXbrl && !tag.IsEmpty:
                    hidden += tag.IsEnd ? -1 : 1;
                    break;
                case "context" when tag is { IsEnd: false, IsEmpty: false }:
                    Define(contexts, tag, Context(source, scanner));
                    break;
                case "unit" when tag is { IsEnd: false, IsEmpty: false }:
                    Define(units, tag, Unit(source, scanner));
                    break;
                case "nonfraction" when tag.IsInlineXbrl && !tag.IsEmpty:
                    if (!tag.IsEnd)
                    {
                        open.Push(tag);
                    }
                    else if (open.TryPop(out var start) && hidden == 0 && tag.Start > start.End)
                    {
                        raw.Add((start, tag.Start));
                    }
                    break;
            }
        }
        return [.. raw.Select(found => Fact(found.Tag, found.End)).OrderBy(fact => fact.Start)];

        void Define<T>(Dictionary<string, T> definitions, MarkupTag tag, T definition)
        {
            if (tag.Attribute(source, "id") is { } id)
            {
                definitions[id] = definition;
            }
        }

        TaggedFact Fact(MarkupTag tag, int end)
        {
            var format = tag.Attribute(source, "format") ?? "";
            return new TaggedFact(
                tag.Attribute(source, "name") ?? "",
                contexts.GetValueOrDefault(tag.Attribute(source, "contextRef") ?? ""),
                units.GetValueOrDefault(tag.Attribute(source, "unitRef") ?? ""),
                int.TryParse(tag.Attribute(source, "scale"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var scale)
                    ? scale
                    : 0,
                tag.Attribute(source, "sign") == "-",
                format[(format.IndexOf(':', StringComparison.Ordinal) + 1)..],
                tag.End,
                end
            );
        }
    }

    private static TagContext Context(string source, MarkupScanner scanner)
    {
        DateOnly? start = null,
            end = null;
        var members = ImmutableArray.CreateBuilder<string>();
        while (scanner.Next() is { } tag && !(tag.IsEnd && tag.LocalName is "context"))
        {
            if (tag.IsEnd || tag.IsEmpty)
            {
                continue;
            }
            switch (tag.LocalName)
            {
                case "startdate":
                    start = Day(TextAfter(source, tag));
                    break;
                case "enddate" or "instant":
                    end = Day(TextAfter(source, tag));
                    break;
                case "explicitmember":
                    members.Add(TextAfter(source, tag));
                    break;
                case "typedmember":
                    members.Add(tag.Attribute(source, "dimension") ?? "typed");
                    break;
            }
        }
        var period =
            end is not { } last ? null
            : start is { } first && first <= last ? Period.Duration(first, last)
            : start is null ? Period.Instant(last)
            : null;
        return new TagContext(period, members.ToImmutable());
    }

    private static TagUnit Unit(string source, MarkupScanner scanner)
    {
        string numerator = "",
            place = "";
        string? denominator = null;
        while (scanner.Next() is { } tag && !(tag.IsEnd && tag.LocalName is "unit"))
        {
            switch (tag.LocalName)
            {
                case "unitdenominator":
                    place = tag.IsEnd ? "" : "denominator";
                    break;
                case "measure" when !tag.IsEnd && place == "denominator":
                    denominator = TextAfter(source, tag);
                    break;
                case "measure" when !tag.IsEnd:
                    numerator = TextAfter(source, tag);
                    break;
            }
        }
        return new TagUnit(numerator, denominator);
    }

    private static string TextAfter(string source, MarkupTag tag)
    {
        var end = source.IndexOf('<', tag.End);
        return source[tag.End..(end < 0 ? source.Length : end)].Trim();
    }

    // An instant may carry a time of day; the day is what counts.
    private static DateOnly? Day(string text) =>
        text.Length >= 10
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
