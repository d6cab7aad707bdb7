using System.Collections.Immutable;
using Footbridge.Building;
using Footbridge.Checking;
using Footbridge.Cli.Outputs;
using Footbridge.Core.Findings;
using Footbridge.Core.Packages;
using Footbridge.Reading;
using Footbridge.Reading.Packages;
using Footbridge.Writing.Releases;
using Footbridge.Writing.Text;

namespace Footbridge.Cli.Builds;

/// <summary>A build from arguments to exit code: read, build, write in memory, check what was written, and only then touch the output folder.</summary>
internal sealed class BuildRun
{
    private readonly BuildSettings _settings;
    private readonly Terminal _terminal;

    private BuildRun(BuildSettings settings, Terminal terminal)
    {
        _settings = settings;
        _terminal = terminal;
    }

    public static int Run(BuildSettings settings, Terminal terminal) => new BuildRun(settings, terminal).Run();

    private int Run()
    {
        var reading = PackageReader.Read(_settings.Folder);
        Complain(reading.Problems);
        if (reading.Package is not { } package)
        {
            return ExitCode.Trouble;
        }
        var outcome = ReleaseBuild.Run(package);
        Complain(outcome.Problems);
        if (outcome.Release is not { } release)
        {
            return ExitCode.Trouble;
        }
        var files = ReleaseFormats.Write(release, _settings.Only.IsEmpty ? release.Settings.Outputs : _settings.Only);
        ImmutableArray<PageCoverage> pages = [.. files.Where(file => file.IsPage).Select(Check)];
        var manifest = ManifestJson.Write(release, package.Sources, files, pages, ProgramVersion.Text);
        return Deliver(package, [.. files, manifest], pages);
    }

    // Read from its bytes alone, as a stranger would.
    private static PageCoverage Check(ReleaseFile page)
    {
        var outcome = DocumentReader.Read(page.Name, page.Bytes);
        return outcome.Refusal is { } refusal
            ? throw new InvalidOperationException($"{page.Name} cannot be read again: {refusal}")
            : new PageCoverage(page, ReleaseCheck.Run(outcome.Documents));
    }

    private int Deliver(ReleasePackage package, ImmutableArray<ReleaseFile> files, ImmutableArray<PageCoverage> pages)
    {
        var isSure = pages.All(page => page.IsSure);
        var isWritten = isSure || _settings.Keep;
        if (isWritten)
        {
            OutputFolder.Write(_settings.Output, files, [.. package.Sources.Select(source => Path.Combine(_settings.Folder, source.Path))]);
        }
        var text = new BuildText(_settings.Colour);
        if (!_settings.Quiet || !isSure)
        {
            text.Coverage(pages);
        }
        text.Findings(pages, _settings.Quiet ? Severity.Error : Severity.Warning);
        if (!_settings.Quiet)
        {
            text.Misread(pages);
        }
        if (!isWritten)
        {
            text.Line("nothing was written: mend what is wrong above, or write all the same with --keep");
        }
        else if (!_settings.Quiet)
        {
            text.Written(_settings.Output, files);
        }
        _terminal.Output.Write(text.ToUtf8());
        return isSure ? ExitCode.Clean : ExitCode.Findings;
    }

    private void Complain(ImmutableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            _terminal.Complain(problem.Severity == Severity.Error ? problem.ToString() : $"warning: {problem}");
        }
    }
}
