using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>The values of a map by the keys of its shape. What is missing, unknown or of the wrong kind is reported once.</summary>
internal sealed class Fields
{
    private readonly Shape _shape;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, MapEntry> _entries = new(StringComparer.Ordinal);

    internal Fields(MapNode map, Shape shape, ProblemList problems)
    {
        _shape = shape;
        _problems = problems;
        Place = map.Place;
        foreach (var entry in map.Entries)
        {
            if (shape.Keys.Contains(entry.Key.Text))
            {
                _entries.Add(entry.Key.Text, entry);
            }
            else
            {
                problems.Error(
                    entry.Key.Place,
                    $"{shape.Words} has no key {Quoted.Text(entry.Key.Text)}",
                    NearWord.Remedy(
                        entry.Key.Text,
                        [
                            .. shape
                                .Keys.Except(map.Entries.Select(other => other.Key.Text), StringComparer.Ordinal)
                                .DefaultIfEmpty(shape.Keys[0]),
                        ]
                    )
                );
            }
        }
        foreach (var key in shape.Required.Where(key => !_entries.ContainsKey(key)))
        {
            problems.Error(Place, $"{shape.Words} lacks the key {key}", $"add {key}");
        }
    }

    internal PackagePlace Place { get; }

    internal bool Has(string key) => Entry(key) is not null;

    /// <summary>The value behind a key; null when the key is not there or its value was lost.</summary>
    internal Node? Value(string key) => Entry(key)?.Value is { } value and not LostNode ? value : null;

    /// <summary>Where a key stands; the map when it does not.</summary>
    internal PackagePlace PlaceOf(string key) => Entry(key)?.Key.Place ?? Place;

    /// <summary>A text with its place; null when there is none.</summary>
    internal Written? Written(string key) => Value(key) is { } value ? Written(value, key) : null;

    /// <summary>A text; null when there is none.</summary>
    internal string? Text(string key) => Written(key)?.Text;

    /// <summary>A text on one line; null when there is none.</summary>
    internal string? Line(string key)
    {
        var written = Written(key);
        if (written is not null && written.Text.AsSpan().ContainsAny('\n', '\r'))
        {
            _problems.Error(written.Place, $"{key} has more than one line", "write it on one");
            return null;
        }
        return written?.Text;
    }

    /// <summary>A name with its place; null when there is none.</summary>
    internal Written? Name(string key) => Written(key) is { } written && IsName(written, key, Names.IsName(written.Text)) ? written : null;

    /// <summary>A name, or a name with a segment, with its place; null when there is none.</summary>
    internal Written? LineName(string key) =>
        Written(key) is { } written && IsName(written, key, Names.IsLineName(written.Text)) ? written : null;

    /// <summary>True or false; null when neither is written.</summary>
    internal bool? Flag(string key) => Word(key, [("true", true), ("false", false)], out var value) ? value : null;

    /// <summary>A whole number; null when there is none.</summary>
    internal int? Number(string key, int least, int most)
    {
        if (Written(key) is not { } written)
        {
            return null;
        }
        if (
            int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }
        _problems.Error(
            written.Place,
            $"{key} cannot be {Quoted.Text(written.Text)}",
            string.Create(CultureInfo.InvariantCulture, $"write a whole number from {least} to {most}")
        );
        return null;
    }

    /// <summary>One of several words.</summary>
    internal bool Word<T>(string key, ImmutableArray<(string Word, T Value)> words, out T value)
    {
        value = default!;
        if (Written(key) is not { } written)
        {
            return false;
        }
        foreach (var (word, meaning) in words)
        {
            if (word == written.Text)
            {
                value = meaning;
                return true;
            }
        }
        _problems.Error(
            written.Place,
            $"{key} cannot be {Quoted.Text(written.Text)}",
            NearWord.Remedy(written.Text, [.. words.Select(word => word.Word)])
        );
        return false;
    }

    /// <summary>A power of ten by its word; null when none is written.</summary>
    internal int? Scale(string key) => Word(key, ScaleWords.All, out var scale) ? scale : null;

    /// <summary>The fields of a map inside; null when there is none.</summary>
    internal Fields? Map(string key, Shape shape) => RawMap(key) is { } map ? new Fields(map, shape, _problems) : null;

    /// <summary>A map whose keys are the author's own names; null when there is none.</summary>
    internal MapNode? RawMap(string key)
    {
        switch (Value(key))
        {
            case MapNode map:
                return map;
            // A key whose entries are all commented out has none.
            case null or TextNode { IsNothing: true }:
                return null;
            case { } other:
                _problems.Error(other.Place, $"{key} has no keys of its own", "write lines of the form key: value below it");
                return null;
        }
    }

    /// <summary>The items of a list; empty when there is none.</summary>
    internal ImmutableArray<Node> List(string key)
    {
        switch (Value(key))
        {
            case ListNode list:
                return [.. list.Items.Where(item => item is not LostNode)];
            case null or TextNode { IsNothing: true }:
                return [];
            case { } other:
                _problems.Error(
                    other.Place,
                    $"{key} is no list",
                    "write each item on a line of its own after \"- \", or all in [ ] with commas"
                );
                return [];
        }
    }

    /// <summary>The texts of a list.</summary>
    internal ImmutableArray<Written> Texts(string key) =>
        [.. List(key).Select(item => Written(item, $"an item of {key}")).OfType<Written>()];

    /// <summary>A value as text with its place; null when it is something else and that was reported.</summary>
    internal Written? Written(Node value, string what) => Written(value, what, _problems);

    /// <summary>A value as text with its place; null when it is something else and that was reported.</summary>
    internal static Written? Written(Node value, string what, ProblemList problems)
    {
        switch (value)
        {
            case LostNode:
                return null;
            case TextNode text when text.IsNothing || string.IsNullOrWhiteSpace(text.Text):
                problems.Error(value.Place, $"{what} is empty", "write its value, or leave the key out");
                return null;
            case TextNode text:
                return new Written(text.Text.TrimEnd(), text.TextPlace);
            default:
                problems.Error(value.Place, $"{what} is no plain text", "write its value on the same line");
                return null;
        }
    }

    private bool IsName(Written written, string key, bool isName)
    {
        if (!isName)
        {
            _problems.Error(written.Place, $"{key} cannot be {Quoted.Text(written.Text)}", Names.Rule);
        }
        return isName;
    }

    private MapEntry? Entry(string key)
    {
        // A key that the shape does not declare would never be found in any file.
        return _shape.Keys.Contains(key)
            ? _entries.GetValueOrDefault(key)
            : throw new ArgumentException($"{_shape.Name} declares no key {key}.", nameof(key));
    }
}
