using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Numbers;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Tests;

/// <summary>Nouns made by hand.</summary>
internal static class Made
{
    public static Figure Figure(int start, int end, long mantissa, int fractionDigits = 0, int scale = 0, Unit? unit = null) =>
        new()
        {
            Id = $"f{start}",
            Document = 0,
            Span = new SourceSpan(start, end),
            Text = "",
            Place = FigurePlace.Table,
            Number = new PrintedNumber(mantissa, fractionDigits),
            Scale = scale,
            Unit = unit ?? Unit.Usd,
            Table = 0,
            Row = 0,
            Column = 0,
        };

    public static Tie Footing(int result, int[] operands, Verdict verdict = Verdict.Exact, string rule = "footing") =>
        new("t", rule, verdict, result, [.. operands.Select(operand => new Operand(operand, 1))], "", 0m, 0m);

    public static Finding Error(string fingerprint, int[] figures, params int[] suspects) =>
        new(
            "x",
            new Rule("FB101", "column-does-not-foot", Severity.Error, "", "", "", "", ""),
            Severity.Error,
            "",
            [],
            0,
            default,
            [.. figures],
            [.. suspects],
            null,
            null,
            fingerprint
        );

    public static Proof Proof(string source, ImmutableArray<Figure> figures, ImmutableArray<Tie>? ties = null, params Finding[] findings) =>
        new(
            [new Document("made.md", null, "", DocumentFormat.Markdown, source, [], [], new LinePlaceMap(source))],
            [
                new Table(
                    "table1",
                    0,
                    new SourceSpan(0, source.Length),
                    GridLayout.Pipe,
                    "Made",
                    StatementKind.Other,
                    [new TableColumn("2024", null, ColumnKind.Given)],
                    [new TableRow("Row", "", 0)],
                    3
                ),
            ],
            figures,
            [.. figures.Select(_ => (Status?)Status.Proved)],
            ties ?? [],
            [],
            [.. findings]
        );
}
