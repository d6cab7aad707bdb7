using System.Collections.Immutable;
using Footbridge.Bench;
using Footbridge.Bench.Judgements;
using Footbridge.Bench.Results;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Measure.Corpus;

namespace Footbridge.Measure.Tests;

public sealed class JudgementTests
{
    private static readonly string[] s_list =
    [
        "# Judged",
        "",
        "| document | code | place | printed | verdict | why |",
        "| --- | --- | --- | ---: | --- | --- |",
        "| a.md | FB101 | 1:1 | 3 | issuer | one off |",
        "| a.md | FB101 | 9:9 | 3 | misread | mended since |",
        "| other.md | FB101 | 1:1 | 3 | rounding | not in this run |",
        "",
        "| verdict | meaning |",
        "| --- | --- |",
        "| issuer | the document contradicts itself |",
    ];

    [Fact]
    public void Judgements_are_rows_of_a_table_and_nothing_else()
    {
        var judgements = Judgement.Read(s_list);
        Assert.Equal(["issuer", "misread", "rounding"], judgements.Select(judgement => judgement.Verdict));
        Assert.Equal(("a.md", "FB101", "1:1"), judgements[0].Key);
    }

    [Fact]
    public void A_verdict_that_is_none_and_a_second_opinion_are_refused()
    {
        Assert.Throws<FormatException>(() => Judgement.Read([.. s_list[..4], "| a.md | FB101 | 1:1 | 3 | perhaps | |"]));
        Assert.Throws<FormatException>(() => Judgement.Read([.. s_list[..5], s_list[4]]));
    }

    [Fact]
    public void Findings_without_a_judgement_and_judgements_without_a_finding_are_named()
    {
        var judged = Document("a.md");
        var open = Document("b.md");
        var report = new Report("corpus", "Corpus", "corpus");
        var errors = new JudgedFindings([("a.md", judged.Proof!), ("b.md", open.Proof!)], Judgement.Read(s_list));
        errors.AddTo(report);
        Assert.Equal(1, errors.Open);
        var facts = report.Facts.ToDictionary(fact => fact.Key, fact => fact.Value);
        Assert.Equal(1, facts["errors judged: issuer"]);
        Assert.Equal(0, facts["errors judged: misread"]);
        Assert.Equal(1, facts["findings without a judgement"]);
        Assert.Equal(1, facts["judgements without a finding"]);
        Assert.Equal(["a.md", "error", "FB101", "1:1", "3", null, "issuer"], report.Tables[0].Rows[0]);
        Assert.Equal(["b.md", "error", "FB101", "1:1", "3", null, "none"], report.Tables[0].Rows[1]);
        Assert.Equal(["a.md", "FB101", "9:9", "misread"], report.Tables[1].Rows[0]);
    }

    [Fact]
    public void Coverage_counts_what_is_proved_or_rounded_by_place()
    {
        Figure[] figures =
        [
            Made.Figure(0, 1, 1),
            Made.Figure(1, 2, 1),
            Made.Figure(2, 3, 1) with
            {
                Place = FigurePlace.Prose,
            },
            Made.Figure(3, 4, 1) with
            {
                Place = FigurePlace.Prose,
                Kind = FigureKind.Year,
            },
            Made.Figure(4, 5, 1) with
            {
                Place = FigurePlace.Caption,
            },
        ];
        ImmutableArray<Status?> statuses = [Status.Proved, Status.Unsupported, Status.Rounded, null, Status.Contradicted];
        var covered = Covered.Of(Made.Proof("11111", [.. figures]) with { Statuses = statuses });
        Assert.Equal(new Share(1, 2), covered.Cells);
        Assert.Equal(new Share(0, 1), covered.Captions);
        Assert.Equal(new Share(1, 1), covered.Prose);
        Assert.Equal(new Share(4, 8), (covered + covered).All);
    }

    private static CorpusDocument Document(string name)
    {
        var proof = Made.Proof("1 2 3", [Made.Figure(0, 1, 1), Made.Figure(2, 3, 2), Made.Figure(4, 5, 3)], null, Made.Error("x", [2], 2));
        return new CorpusDocument(new InputFile(name, []), proof, null);
    }
}
