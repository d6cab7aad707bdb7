using Footbridge.Core.Claims;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Json;

// The office library has a namespace of this name.
using DocumentFormat = Footbridge.Core.Documents.DocumentFormat;

/// <summary>The words that JSON uses for the values of the core's enumerations. They are published: none may change.</summary>
internal static class JsonWords
{
    public static ReadOnlySpan<byte> Of(DocumentFormat format) =>
        format switch
        {
            DocumentFormat.Html => "html"u8,
            DocumentFormat.Markdown => "markdown"u8,
            DocumentFormat.Text => "text"u8,
            _ => throw Unknown(format),
        };

    public static ReadOnlySpan<byte> Of(FigurePlace place) =>
        place switch
        {
            FigurePlace.Table => "table"u8,
            FigurePlace.Caption => "caption"u8,
            FigurePlace.Header => "header"u8,
            FigurePlace.Prose => "prose"u8,
            _ => throw Unknown(place),
        };

    public static ReadOnlySpan<byte> Of(FigureKind kind) =>
        kind switch
        {
            FigureKind.Date => "date"u8,
            FigureKind.Year => "year"u8,
            FigureKind.Period => "period"u8,
            FigureKind.Phone => "phone"u8,
            FigureKind.Time => "time"u8,
            FigureKind.Code => "code"u8,
            FigureKind.Address => "address"u8,
            FigureKind.FootnoteMarker => "footnote-marker"u8,
            FigureKind.Enumerator => "enumerator"u8,
            FigureKind.ParValue => "par-value"u8,
            FigureKind.Ordinal => "ordinal"u8,
            FigureKind.NumberWord => "number-word"u8,
            FigureKind.Name => "name"u8,
            _ => throw Unknown(kind),
        };

    public static ReadOnlySpan<byte> Of(Status status) =>
        status switch
        {
            Status.Unsupported => "unsupported"u8,
            Status.Rounded => "rounded"u8,
            Status.Proved => "proved"u8,
            Status.Contradicted => "contradicted"u8,
            _ => throw Unknown(status),
        };

    public static ReadOnlySpan<byte> Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => "exact"u8,
            Verdict.Rounded => "rounded"u8,
            Verdict.Broken => "broken"u8,
            Verdict.Open => "open"u8,
            _ => throw Unknown(verdict),
        };

    public static ReadOnlySpan<byte> Of(Severity severity) =>
        severity switch
        {
            Severity.Note => "note"u8,
            Severity.Warning => "warning"u8,
            Severity.Error => "error"u8,
            _ => throw Unknown(severity),
        };

    public static ReadOnlySpan<byte> Of(StatementKind statement) =>
        statement switch
        {
            StatementKind.Other => "other"u8,
            StatementKind.Income => "income"u8,
            StatementKind.BalanceSheet => "balance-sheet"u8,
            StatementKind.CashFlow => "cash-flow"u8,
            StatementKind.Equity => "equity"u8,
            StatementKind.Reconciliation => "reconciliation"u8,
            StatementKind.Segment => "segment"u8,
            _ => throw Unknown(statement),
        };

    public static ReadOnlySpan<byte> Of(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Given => "given"u8,
            ColumnKind.Difference => "difference"u8,
            ColumnKind.Percent => "percent"u8,
            ColumnKind.BasisPoints => "basis-points"u8,
            _ => throw Unknown(kind),
        };

    public static ReadOnlySpan<byte> Of(ClaimKind kind) =>
        kind switch
        {
            ClaimKind.Value => "value"u8,
            ClaimKind.Growth => "growth"u8,
            ClaimKind.Change => "change"u8,
            ClaimKind.Share => "share"u8,
            ClaimKind.Unread => "unread"u8,
            _ => throw Unknown(kind),
        };

    public static ReadOnlySpan<byte> Of(Direction direction) =>
        direction switch
        {
            Direction.None => "none"u8,
            Direction.Up => "up"u8,
            Direction.Down => "down"u8,
            _ => throw Unknown(direction),
        };

    public static ReadOnlySpan<byte> Of(Stance stance) =>
        stance switch
        {
            Stance.Reported => "reported"u8,
            Stance.Expected => "expected"u8,
            Stance.OtherBasis => "other-basis"u8,
            Stance.Bound => "bound"u8,
            _ => throw Unknown(stance),
        };

    private static InvalidOperationException Unknown<T>(T value)
        where T : struct, Enum => new($"{typeof(T).Name} {value} has no word in the JSON schema.");
}
