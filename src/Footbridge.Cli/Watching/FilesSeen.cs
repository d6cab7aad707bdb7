using System.Globalization;
using Footbridge.Cli.Inputs;
using Footbridge.Reading.Settings;
using Footbridge.Reading.Waivers;

namespace Footbridge.Cli.Watching;

/// <summary>How the files of a check look from outside: which there are, how long, and when they were written.</summary>
internal static class FilesSeen
{
    /// <summary>A text that is another one as soon as a file that matters has changed, appeared or vanished.</summary>
    public static string Of(CheckSettings settings)
    {
        var written = settings.Outputs.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var package in InputArguments.Resolve(settings.Files, static _ => { }, static _ => { }))
        {
            paths.UnionWith(package.Paths);
            foreach (var name in (ReadOnlySpan<string>)[SettingsFile.DefaultName, WaiverFile.DefaultName])
            {
                if (NearestFile.Find(package.Paths[0], name) is { } governing)
                {
                    paths.Add(governing);
                }
            }
        }
        if (settings.Waivers.File is { } waivers)
        {
            paths.Add(waivers);
        }
        // What the check itself writes must not start it again.
        return string.Join('\n', paths.Where(path => !written.Contains(Path.GetFullPath(path))).Select(Look));
    }

    private static string Look(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists
                ? string.Create(CultureInfo.InvariantCulture, $"{path} {file.Length} {file.LastWriteTimeUtc.Ticks}")
                : $"{path} missing";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Between two looks a file may be locked or gone; the check says so when it reads it.
            return $"{path} unreadable";
        }
    }
}
