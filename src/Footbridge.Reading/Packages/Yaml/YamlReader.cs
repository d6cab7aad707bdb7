using System.Collections.Immutable;
using Footbridge.Core.Packages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>Reads a YAML file into nodes with places. Of YAML it takes keys, values, lists and comments; the rest is refused.</summary>
internal sealed class YamlReader
{
    private const int MostDepth = 40;

    private readonly string _file;
    private readonly SourceLines _lines;
    private readonly Parser _parser;
    private readonly ProblemList _problems;
    private Mark _last = Mark.Empty;

    private YamlReader(string file, string text, ProblemList problems)
    {
        _file = file;
        _lines = new SourceLines(text);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _problems = problems;
    }

    /// <summary>The map that the file holds, without keys when the file is empty; null when it could not be read and that was reported.</summary>
    internal static MapNode? Read(string file, string text, ProblemList problems) => new YamlReader(file, text, problems).ReadFile();

    private MapNode? ReadFile()
    {
        try
        {
            Expect<StreamStart>();
            if (Next() is StreamEnd)
            {
                return new MapNode([], new PackagePlace(_file));
            }
            var root = ReadNode(Next(), 0);
            Expect<DocumentEnd>();
            if (Next() is not StreamEnd)
            {
                _problems.Error(PlaceOf(_last), "a second document begins here", "leave the line --- out");
                return null;
            }
            switch (root)
            {
                case MapNode map:
                    return map;
                case TextNode { IsNothing: true }:
                    return new MapNode([], new PackagePlace(_file));
                case LostNode:
                    return null;
                default:
                    _problems.Error(root.Place, "the file is not made of keys with values", "write lines of the form key: value");
                    return null;
            }
        }
        catch (YamlException error)
        {
            YamlFault.Report(_file, _lines, error.Start.Line > 0 ? error.Start : _last, error.Message, _problems);
            return null;
        }
        catch (Exception error)
            when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // The parser throws these on some malformed input; where it had come to is the nearest place known.
            YamlFault.Report(_file, _lines, _last, "", _problems);
            return null;
        }
    }

    private Node ReadNode(ParsingEvent at, int depth)
    {
        if (depth > MostDepth)
        {
            throw new SemanticErrorException(at.Start, at.End, YamlFault.TooDeep);
        }
        var place = PlaceOf(at.Start);
        switch (at)
        {
            case AnchorAlias:
                _problems.Error(place, "an alias (*) stands for a value", "write the value itself");
                return new LostNode(place);
            case Scalar scalar:
                Refuse(scalar, place);
                return new TextNode(scalar.Value, scalar.Style == ScalarStyle.Plain, place, TextPlace(scalar, place));
            case SequenceStart list:
                Refuse(list, place);
                return ReadList(place, depth);
            case MappingStart map:
                Refuse(map, place);
                return ReadMap(place, depth);
            default:
                throw new SemanticErrorException(at.Start, at.End, at.ToString() ?? "");
        }
    }

    private ListNode ReadList(PackagePlace place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        for (var at = Next(); at is not SequenceEnd; at = Next())
        {
            items.Add(ReadNode(at, depth + 1));
        }
        return new ListNode(items.ToImmutable(), place);
    }

    private Node ReadMap(PackagePlace place, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var isLost = false;
        for (var at = Next(); at is not MappingEnd; at = Next())
        {
            var key = ReadNode(at, depth + 1);
            var value = ReadNode(Next(), depth + 1);
            if (key is not TextNode name)
            {
                isLost = true;
                if (key is not LostNode)
                {
                    var isBinding = _lines.StartsAt(place, "{{");
                    _problems.Error(
                        place,
                        isBinding ? "a text that begins with {{ stands without quotes" : "a key is not a word",
                        isBinding ? "put the whole text in quotes" : "write a word before the colon"
                    );
                }
            }
            else if (!lines.TryAdd(name.Text, name.Place.Line))
            {
                _problems.Error(
                    name.Place,
                    $"the key {Quoted.Text(name.Text)} stands here again, after line {lines[name.Text]}",
                    "keep one of them"
                );
            }
            else
            {
                entries.Add(new MapEntry(name, value));
            }
        }
        return isLost ? new LostNode(place) : new MapNode(entries.ToImmutable(), place);
    }

    private void Refuse(NodeEvent node, PackagePlace place)
    {
        if (!node.Anchor.IsEmpty)
        {
            _problems.Error(place, "an anchor (&) names a value", "leave it out, and write the value wherever it is needed");
        }
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            _problems.Error(place, "a tag (!) gives a type to a value", "leave it out");
        }
    }

    // The text of a block begins below its mark.
    private PackagePlace TextPlace(Scalar scalar, PackagePlace place) =>
        scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => place with { Column = place.Column + 1 },
            ScalarStyle.Literal or ScalarStyle.Folded => _lines.FirstBelow(place),
            _ => place,
        };

    private PackagePlace PlaceOf(Mark mark) => new(_file, (int)mark.Line, (int)mark.Column);

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext())
        {
            throw new SemanticErrorException(_last, _last, "The file ends too early.");
        }
        var at = _parser.Current!;
        _last = at.Start;
        return at;
    }

    private void Expect<T>()
        where T : ParsingEvent
    {
        var at = Next();
        if (at is not T)
        {
            throw new SemanticErrorException(at.Start, at.End, at.ToString() ?? "");
        }
    }
}
