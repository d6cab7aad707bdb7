using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>Where to look next: commands that can be run as they stand.</summary>
internal static class NextSteps
{
    public static void Write(Page page, Proof proof)
    {
        if (proof.Documents.IsEmpty)
        {
            return;
        }
        var steps = new List<(string Command, string Purpose)>();
        if (Example(proof) is { } figure)
        {
            var (path, with) = Files(proof, proof.Figures[figure].Document);
            steps.Add(
                (
                    $"footbridge why {path} {PlaceText.Short(proof, proof.Figures[figure])}{with}",
                    "the proof of one figure, or what is missing"
                )
            );
        }
        steps.Add(($"footbridge show {ShellWord.Quoted(proof.Documents[0].Path)} tables", "the tables as they were read"));
        if (!proof.Claims.IsEmpty)
        {
            var (path, with) = Files(proof, proof.Figures[proof.Claims[0].Figure].Document);
            steps.Add(($"footbridge show {path} claims{with}", "what each sentence says, and what it was tied to"));
        }
        foreach (var finding in proof.Findings)
        {
            if (finding.Severity >= Severity.Warning)
            {
                steps.Add(($"footbridge explain {finding.Rule.Code}", "what the rule does, and what to do"));
                break;
            }
        }
        page.Line().Write("next", Ink.Strong).Line();
        var width = 0;
        var overflows = false;
        foreach (var (command, _) in steps)
        {
            width = Math.Max(width, command.Length);
        }
        foreach (var (_, purpose) in steps)
        {
            overflows |= width + 5 + purpose.Length > Page.Width;
        }
        foreach (var (command, purpose) in steps)
        {
            page.To(2).Write(command);
            (overflows ? page.Line().To(6) : page.To(width + 5)).Line(purpose);
        }
    }

    // A figure may be proved by another file of its package: a command about it names them all.
    private static (string Path, string With) Files(Proof proof, int document)
    {
        var path = proof.Documents[document].Path;
        var with = proof
            .Documents.Select(other => other.Path)
            .Where(other => other != path)
            .Distinct(StringComparer.Ordinal)
            .Select(other => $" --with {ShellWord.Quoted(other)}");
        return (ShellWord.Quoted(path), string.Concat(with));
    }

    // The figure that most needs a look: contradicted before unsupported before any other.
    private static int? Example(Proof proof)
    {
        int? unsupported = null,
            any = null;
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            switch (proof.Statuses[index])
            {
                case Status.Contradicted:
                    return index;
                case Status.Unsupported:
                    unsupported ??= index;
                    break;
                case not null:
                    any ??= index;
                    break;
            }
        }
        return unsupported ?? any;
    }
}
