using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>The lines of a YAML file as they are written.</summary>
internal sealed class SourceLines(string text)
{
    private readonly string[] _lines = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>A line by its one-based number; empty beyond the file.</summary>
    internal string this[int line] => line >= 1 && line <= _lines.Length ? _lines[line - 1] : "";

    /// <summary>True when those characters stand at a place.</summary>
    internal bool StartsAt(PackagePlace place, string characters)
    {
        var line = this[place.Line];
        return place.Column >= 1
            && place.Column <= line.Length
            && line.AsSpan(place.Column - 1).StartsWith(characters, StringComparison.Ordinal);
    }

    /// <summary>The first character below a line.</summary>
    internal PackagePlace FirstBelow(PackagePlace place)
    {
        for (var line = place.Line + 1; line <= _lines.Length; line++)
        {
            var blanks = this[line].AsSpan().IndexOfAnyExcept(' ');
            if (blanks >= 0)
            {
                return place with { Line = line, Column = blanks + 1 };
            }
        }
        return place;
    }
}
