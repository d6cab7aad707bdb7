using Footbridge.Cli.Inputs;
using Footbridge.Reading.Waivers;

namespace Footbridge.Cli.Waivers;

/// <summary>The waivers files of a run, each read once.</summary>
internal sealed class WaiverSources(WaiverOptions options)
{
    private readonly Dictionary<string, WaiverSource> _byPath = new(StringComparer.Ordinal);
    private DateOnly? _day = options.AsOf;

    /// <summary>All of them, in the order of their packages.</summary>
    public IEnumerable<WaiverSource> All => _byPath.Values;

    /// <summary>The file for a package: the one named, else the nearest; null when there is none and none is to be made.</summary>
    /// <param name="package">The package.</param>
    /// <param name="configured">The file that the package's settings name; null for none.</param>
    public WaiverSource? For(Package package, string? configured)
    {
        var path = options.File ?? configured;
        var isNamed = path is not null;
        path ??= NearestFile.Find(package.Paths[0], WaiverFile.DefaultName);
        if (path is null && !options.Add)
        {
            return null;
        }
        path ??= Path.Combine(NearestFile.FolderOf(package.Paths[0]), WaiverFile.DefaultName);
        var key = Path.GetFullPath(path);
        if (_byPath.TryGetValue(key, out var known))
        {
            return known;
        }
        if (isNamed && !File.Exists(path) && !Directory.Exists(path) && !options.Add)
        {
            throw new UserError($"{path}: no such file; check the path, or let --add-waivers write it");
        }
        return _byPath[key] = Path.Exists(path) ? WaiverSource.Open(path, Day) : WaiverSource.New(path);
    }

    private DateOnly Day() => _day ??= Today.Date;
}
