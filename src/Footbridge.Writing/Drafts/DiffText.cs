using Footbridge.Core.Drafts;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Drafts;

/// <summary>How two drafts differ, for a person: the counts first, then each change with its place in both.</summary>
public static class DiffText
{
    /// <summary>The whole page.</summary>
    public static byte[] Render(DraftComparison comparison, bool colour)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var page = new Page(colour);
        Counts(page, new DiffCounts(comparison));
        foreach (var change in comparison.Figures)
        {
            page.Line();
            Figure(page, comparison, change);
        }
        foreach (var rename in comparison.Rows)
        {
            page.Line().Write("renamed", Ink.Strong).Write(" row of ").Line(PlaceText.QuotedTitle(comparison.New, rename.NewTable));
            page.To(2).Line($"- {RowOf(comparison.Old, rename.OldTable, rename.OldRow)}");
            page.To(2).Line($"+ {RowOf(comparison.New, rename.NewTable, rename.NewRow)}");
        }
        foreach (var change in comparison.Proofs)
        {
            page.Line();
            ProofOf(page, comparison, change);
        }
        return page.ToUtf8();
    }

    private static void Counts(Page page, DiffCounts counts)
    {
        page.Write(NumberText.Plural(counts.Changed, "figure"), Ink.Strong)
            .Line(
                $" changed, {NumberText.Count(counts.Appeared)} appeared, {NumberText.Count(counts.Vanished)} vanished; {NumberText.Plural(counts.Renamed, "row")} renamed"
            );
        page.Write(NumberText.Plural(counts.Broke, "proof"), counts.Broke > 0 ? Ink.Error : Ink.Plain)
            .Line(
                $" broke, {NumberText.Count(counts.Healed)} healed; {NumberText.Plural(counts.Lost, "figure")} lost support, {NumberText.Count(counts.Gained)} gained it"
            );
    }

    private static void Figure(Page page, DraftComparison comparison, FigureChange change)
    {
        var (proof, index) = change.New is { } current ? (comparison.New, current) : (comparison.Old, change.Old!.Value);
        page.Write(
                change switch
                {
                    { Old: null } => "appeared",
                    { New: null } => "vanished",
                    _ => "changed",
                },
                Ink.Strong
            )
            .Write("  ");
        page.Wrapped(Name(proof, proof.Figures[index]), page.Column, hang: 2);
        Side(page, comparison.Old, change.Old, "-");
        Side(page, comparison.New, change.New, "+");
    }

    private static void Side(Page page, Proof proof, int? figure, string sign)
    {
        if (figure is { } index)
        {
            page.To(2)
                .Write(sign)
                .Write(" ")
                .Write(PlaceText.Full(proof, proof.Figures[index]))
                .Write("  ")
                .Line(proof.Figures[index].Text);
        }
    }

    private static void ProofOf(Page page, DraftComparison comparison, ProofChange change)
    {
        var figure = comparison.New.Figures[change.New];
        page.Write(Word(change.Kind), InkOf(change.Kind)).Write("  ");
        page.Wrapped(Name(comparison.New, figure), page.Column, hang: 2);
        Side(page, comparison.Old, change.Old, "-");
        if (change.OldTie is { } old)
        {
            page.Wrapped(Relation(comparison.Old.Ties[old]), 6);
        }
        Side(page, comparison.New, change.New, "+");
        if (change.NewTie is { } current)
        {
            page.Wrapped(Relation(comparison.New.Ties[current]), 6);
        }
    }

    private static string Relation(Tie tie) => $"{tie.Rule} {tie.Verdict.ToString().ToLowerInvariant()}: {tie.Formula}";

    // A cell by its table, row and column; a figure of a sentence by what it measures.
    private static string Name(Proof proof, Figure figure)
    {
        var path = PlaceText.Path(proof, figure);
        return figure.Table is { } table ? $"{PlaceText.Title(proof, table)}: {path}"
            : path.Length > 0 ? path
            : "(prose)";
    }

    private static string RowOf(Proof proof, int table, int row)
    {
        var (label, section, _) = proof.Tables[table].Rows[row];
        return section.Length == 0 ? label : $"{section.TrimEnd(':', ' ')} > {label}";
    }

    private static string Word(ProofChangeKind kind) =>
        kind switch
        {
            ProofChangeKind.Broke => "broke",
            ProofChangeKind.Healed => "healed",
            ProofChangeKind.Lost => "lost support",
            _ => "gained support",
        };

    private static Ink InkOf(ProofChangeKind kind) =>
        kind switch
        {
            ProofChangeKind.Broke => Ink.Error,
            ProofChangeKind.Lost => Ink.Warning,
            _ => Ink.Good,
        };
}
