using System.Text;
using Footbridge.Checking.Claims;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Ties;
using Footbridge.Core.Claims;
using Footbridge.Core.Periods;
using Footbridge.Core.Ties;
using Footbridge.Reading;

namespace Footbridge.Checking.Tests.Claims.Linking;

/// <summary>A small document and claims made about it by hand, so that linking is tested apart from the reading of sentences.</summary>
internal sealed class SaidDocument
{
    private readonly FactBook _facts;
    private readonly List<DraftClaim> _claims = [];

    private SaidDocument(FactBook facts)
    {
        _facts = facts;
        Ties = new TieBook(facts);
    }

    /// <summary>Reads a Markdown text.</summary>
    public static SaidDocument Of(string markdown)
    {
        var outcome = DocumentReader.Read("case.md", new UTF8Encoding(false).GetBytes(markdown));
        Assert.True(outcome.Refusal is null, $"the reader refuses the document: {outcome.Refusal}");
        var drafts = outcome.Documents.Select(TableStage.Read).ToList();
        TableList.Of(drafts);
        return new SaidDocument(new FactBook(drafts, FigureList.Of(drafts)));
    }

    /// <summary>The ties that linking made.</summary>
    public TieBook Ties { get; }

    /// <summary>Adds a claim: the figure and the words stand in the prose as given.</summary>
    public SaidDocument Says(
        string figure,
        string? measure,
        string? period,
        string? basis = null,
        ClaimKind kind = ClaimKind.Value,
        Direction direction = Direction.None,
        Stance stance = Stance.Reported,
        string? whole = null,
        ClaimLink link = ClaimLink.None
    )
    {
        var (text, at) = Find(figure);
        _claims.Add(
            new DraftClaim
            {
                Figure = at.Figure,
                Text = text,
                At = at,
                Kind = kind,
                Stance = stance,
                Measure = measure is null ? null : Mention(text, measure),
                IsMeasureExplicit = measure is not null,
                Whole = whole is null ? null : Mention(text, whole),
                Period = period is null ? null : PeriodOf(period),
                IsPeriodExplicit = period is not null,
                Base = basis is null ? null : PeriodOf(basis),
                IsBaseExplicit = basis is not null,
                Direction = direction,
                Of = link == ClaimLink.None ? null : _claims[^1],
                Link = link,
            }
        );
        return this;
    }

    /// <summary>Links all claims and tells what came out, a line each: "exact prose-value 1,554", "broken ...", "none".</summary>
    public IReadOnlyList<string> Link()
    {
        Linked = ClaimTies.Find(_facts, _claims, Ties);
        return [.. Linked.Select(Describe)];
    }

    /// <summary>What the claims were linked to.</summary>
    public List<LinkedClaim> Linked { get; private set; } = [];

    private string Describe(LinkedClaim linked) =>
        linked.Tie is not { } tie
            ? "none"
            : string.Join(
                ' ',
                (tie.Verdict == Verdict.Broken ? $"broken {tie.Force}" : tie.Verdict.ToString()).ToLowerInvariant(),
                tie.Rule,
                string.Join(" ", tie.Operands.Select(operand => _facts.Figures[operand].Text.Replace(" ", "", StringComparison.Ordinal)))
            ) + (tie.IsDirectionWrong ? " wrong direction" : "");

    private (TextFigures Text, FigureAt At) Find(string figure)
    {
        foreach (var text in _facts.Texts)
        {
            foreach (var at in text.Figures)
            {
                if (text.Table is null && _facts.Figures[at.Figure].Text == figure && !_claims.Exists(claim => claim.Figure == at.Figure))
                {
                    return (text, at);
                }
            }
        }
        throw new InvalidOperationException($"The prose has no figure \"{figure}\" that is not taken.");
    }

    private Mention Mention(TextFigures text, string words)
    {
        var start = text.Text.Value.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"the sentence does not say \"{words}\"");
        return new Mention(_facts.Words.Words(words), words, start, start + words.Length, _facts.Words.Polarity(words));
    }

    /// <summary>"1Q13" is a quarter, "FY13" a year, "2013-03-31" a day.</summary>
    private static Period PeriodOf(string name)
    {
        if (name.Length > 5)
        {
            return Period.Instant(DateOnly.ParseExact(name, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
        var year = 2000 + int.Parse(name[2..], System.Globalization.CultureInfo.InvariantCulture);
        if (name[0] == 'F')
        {
            return Period.Duration(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }
        var month = 3 * (name[0] - '0');
        return Period.MonthsTo(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), 3);
    }
}
