using System.Collections.Immutable;
using Footbridge.Cli.Inputs;
using Footbridge.Cli.Outputs;
using Footbridge.Core.Ties;
using Footbridge.Writing;

namespace Footbridge.Cli;

/// <summary>A check from arguments to exit code: packages are checked on all threads, reported in the order given.</summary>
internal sealed class CheckRun
{
    private readonly CheckSettings _settings;
    private readonly Terminal _terminal;
    private readonly (string? Path, CheckFormat Format)[] _targets;
    private bool _trouble;
    private bool _failed;

    private CheckRun(CheckSettings settings, Terminal terminal)
    {
        _settings = settings;
        _terminal = terminal;
        _targets = [(null, OutputFormats.ByName(settings.Format, settings.Verbosity, settings.Colour)), .. Files(settings)];
    }

    public static int Run(CheckSettings settings, Terminal terminal) => new CheckRun(settings, terminal).Run();

    private static IEnumerable<(string? Path, CheckFormat Format)> Files(CheckSettings settings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in settings.Files)
        {
            if (input.Length > 0)
            {
                taken.Add(Path.GetFullPath(input));
            }
        }
        foreach (var path in settings.Outputs)
        {
            var format = OutputFormats.ByExtension(path, settings.Verbosity);
            OutputFile.Validate(path);
            if (!taken.Add(Path.GetFullPath(path)))
            {
                throw new UserError($"{path}: is an input or another output of the same check; choose another name");
            }
            yield return (path, format);
        }
    }

    private int Run()
    {
        var packages = InputArguments.Resolve(_settings.Files, Complain, _terminal.Complain);
        RefuseCorpus(packages.Length);
        var parts = Array.ConvertAll(_targets, target => new CheckParts(target.Format));
        try
        {
            CheckAll(packages, parts);
            // Where nothing could be read there is nothing to tell, and an older result stays as it is.
            if (parts[0].Packages > 0)
            {
                WriteAll(parts);
            }
        }
        finally
        {
            foreach (var part in parts)
            {
                part.Dispose();
            }
        }
        return _trouble ? ExitCode.Trouble
            : _failed && !_settings.ExitZero ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private void RefuseCorpus(int packages)
    {
        foreach (var (path, format) in _targets)
        {
            if (packages > 1 && format.HoldsOnePackage)
            {
                throw new UserError(
                    $"{path}: holds one package, and {packages} are to be checked; name the files of one, or take .json for all"
                );
            }
        }
    }

    private void CheckAll(ImmutableArray<Package> packages, CheckParts[] parts)
    {
        var several = packages.Length > 1;
        var watched = several && Terminal.IsWatched;
        var shownAt = Environment.TickCount64;
        OrderedWork.Run(
            packages.Length,
            _settings.Threads,
            index => Check(packages[index], several ? index : null),
            (index, outcome) =>
            {
                Deliver(outcome, parts);
                if (watched && Environment.TickCount64 - shownAt > 100)
                {
                    shownAt = Environment.TickCount64;
                    _terminal.Progress($"{index + 1} of {packages.Length}");
                }
            }
        );
        _terminal.ClearProgress();
    }

    private Outcome Check(Package package, int? number)
    {
        var check = PackageCheck.Run(package);
        if (check.Proof is null)
        {
            return new Outcome([], check.Problems, Remark: null, Failed: false);
        }
        var paths = string.Join(", ", package.Paths);
        var proof = _settings.Selection.Apply(check.Proof);
        var problems = check.Problems.ToBuilder();
        CheckPart[] parts = [];
        PackageCheck.Guarded(paths, problems, () => parts = Array.ConvertAll(_targets, target => target.Format.Render(proof, number)));
        var remark =
            _settings.MinCoverage is { } minimum && proof.Coverage.Share < minimum
                ? $"{paths}: coverage {ShareText.Percent(proof.Coverage.Share)} is below the minimum of {ShareText.Percent(minimum)}"
                : null;
        return new Outcome(parts, problems.ToImmutable(), remark, HasFindings(proof) || remark is not null);
    }

    private bool HasFindings(Proof proof)
    {
        if (_settings.FailOn is not { } level)
        {
            return false;
        }
        foreach (var finding in proof.Findings)
        {
            if (finding.Severity >= level)
            {
                return true;
            }
        }
        return false;
    }

    private void Deliver(Outcome outcome, CheckParts[] parts)
    {
        foreach (var problem in outcome.Problems)
        {
            Complain(problem);
        }
        if (outcome.Remark is { } remark)
        {
            _terminal.Complain(remark);
        }
        _failed |= outcome.Failed;
        for (var target = 0; target < outcome.Parts.Length; target++)
        {
            parts[target].Add(outcome.Parts[target]);
        }
    }

    private void WriteAll(CheckParts[] parts)
    {
        for (var target = 0; target < _targets.Length; target++)
        {
            var (path, format) = _targets[target];
            if (path is not null)
            {
                var joined = parts[target];
                OutputFile.Write(path, stream => format.Write(stream, joined));
            }
        }
        _targets[0].Format.Write(_terminal.Output, parts[0]);
    }

    private void Complain(string message)
    {
        _trouble = true;
        _terminal.Complain(message);
    }

    private sealed record Outcome(CheckPart[] Parts, ImmutableArray<string> Problems, string? Remark, bool Failed);
}
