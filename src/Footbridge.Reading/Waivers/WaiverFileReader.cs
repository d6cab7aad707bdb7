using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Findings;
using Footbridge.Core.Packages;
using Footbridge.Reading.Packages;
using Footbridge.Reading.Packages.Yaml;

namespace Footbridge.Reading.Waivers;

/// <summary>Reads waivers and the lines that they stand on, so that a file can be added to and taken from without being written anew.</summary>
internal sealed class WaiverFileReader(string path, string text)
{
    private const int FingerprintDigits = 16;

    // YAML ends lines at these, editors do not: entries could not be told apart by line.
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("\u0085\u2028\u2029\f\v");

    private static readonly Shape s_file = new("waivers-file", "the file", [], ["waivers"]);
    private static readonly Shape s_entry = new("waiver", "a waiver", ["fingerprint"], ["reason", "who", "expires"]);

    private readonly ProblemList _problems = new();
    private readonly string[] _lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    public WaiverFile Read()
    {
        if (text.AsSpan().IndexOfAny(s_breaks) is >= 0 and var found)
        {
            var line = text.AsSpan(0, found).Count('\n') + 1;
            _problems.Error(
                new PackagePlace(path, line),
                "a character stands here that ends a line for some programs only",
                "put a blank in its place"
            );
            return new WaiverFile([], _problems.InOrder(), null, 0);
        }
        if (YamlReader.Read(path, text, _problems) is not { } map)
        {
            return new WaiverFile([], _problems.InOrder(), null, 0);
        }
        var fields = new Fields(map, s_file, _problems);
        var entries = ImmutableArray.CreateBuilder<WaiverEntry>();
        foreach (var item in fields.List("waivers"))
        {
            if (item is not MapNode entry)
            {
                _problems.Error(item.Place, "a waiver has no keys", "write fingerprint: and its value after the dash");
            }
            else if (Read(entry) is { } waiver)
            {
                var first = DashLine(entry.Place);
                entries.Add(new WaiverEntry(waiver, entry.Place, first, LastLine(first)));
            }
        }
        var (below, indent) = Append(fields, entries);
        return new WaiverFile(entries.ToImmutable(), _problems.InOrder(), below, indent);
    }

    private Waiver? Read(MapNode entry)
    {
        var fields = new Fields(entry, s_entry, _problems);
        var fingerprint = fields.Written("fingerprint");
        if (fingerprint is not null && !IsFingerprint(fingerprint.Text))
        {
            _problems.Error(
                fingerprint.Place,
                $"{Quoted.Text(fingerprint.Text)} is no fingerprint",
                "copy the 16 digits that check -v shows below the finding"
            );
            fingerprint = null;
        }
        DateOnly? expires = null;
        if (fields.Written("expires") is { } day)
        {
            if (DateOnly.TryParseExact(day.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                expires = date;
            }
            else
            {
                _problems.Error(day.Place, $"{Quoted.Text(day.Text)} is no day", "write year, month and day: 2026-12-31");
                return null;
            }
        }
        return fingerprint is null ? null : new Waiver(fingerprint.Text, Words(fields, "reason"), Words(fields, "who"), expires);
    }

    // Left open it is not wrong: the entry only does not count yet.
    private static string Words(Fields fields, string key) =>
        fields.Value(key) is TextNode { IsNothing: true } or TextNode { Text: "" } ? "" : fields.Text(key) ?? "";

    private static bool IsFingerprint(string text) => text.Length == FingerprintDigits && text.All(char.IsAsciiHexDigitLower);

    private (int? Below, int Indent) Append(Fields fields, ImmutableArray<WaiverEntry>.Builder entries)
    {
        if (!fields.Has("waivers"))
        {
            return (0, 2);
        }
        if (fields.Value("waivers") is ListNode list)
        {
            // Entries that could not be read are reported, and keep the file from being changed.
            return
                entries.Count == 0
                || entries.Count != list.Items.Length
                || Line(list.Place.Line).AsSpan(list.Place.Column - 1).StartsWith("[")
                ? (null, 0)
                : (entries[^1].LastLine, Indent(entries[^1].FirstLine));
        }
        return (fields.PlaceOf("waivers").Line, fields.PlaceOf("waivers").Column + 1);
    }

    // The dash may stand on a line of its own above the first key.
    private int DashLine(PackagePlace place)
    {
        var line = place.Line;
        while (line > 1 && !Line(line).AsSpan().TrimStart(' ').StartsWith("-"))
        {
            line--;
        }
        return line;
    }

    // What stands deeper than the dash belongs to the entry, with the blank lines between.
    private int LastLine(int first)
    {
        var (indent, last) = (Indent(first), first);
        for (var line = first + 1; line <= _lines.Length; line++)
        {
            if (Line(line).AsSpan().Trim().IsEmpty)
            {
                continue;
            }
            if (Indent(line) <= indent)
            {
                break;
            }
            last = line;
        }
        return last;
    }

    private int Indent(int line) => Line(line).Length - Line(line).TrimStart(' ').Length;

    private string Line(int line) => line <= _lines.Length ? _lines[line - 1] : "";
}
