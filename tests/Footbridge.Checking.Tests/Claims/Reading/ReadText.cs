using System.Globalization;
using System.Text;
using Footbridge.Checking.Claims;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Claims;
using Footbridge.Core.Periods;
using Footbridge.Reading;

namespace Footbridge.Checking.Tests.Claims.Reading;

/// <summary>
/// The claims of a text, one line each, as a person would note them:
/// <c>$44.4 million | value up | data center service revenue | Q1-13 vs Q1-12 | expected | per-of $6 million</c>.
/// </summary>
internal static class ReadText
{
    /// <summary>The claims of a release with these words and the tables that go with them.</summary>
    public static string Claims(string name, string text) => Claims(name, new UTF8Encoding(false).GetBytes(text));

    /// <summary>The claims of a file.</summary>
    public static string Claims(string name, byte[] bytes)
    {
        var facts = Facts(name, bytes);
        var lines = new StringBuilder();
        foreach (var claim in ClaimReader.Read(facts))
        {
            lines.Append(Line(facts, claim)).Append('\n');
        }
        return lines.ToString();
    }

    /// <summary>The facts of a file.</summary>
    public static FactBook Facts(string name, byte[] bytes)
    {
        var drafts = DocumentReader.Read(name, bytes).Documents.Select(TableStage.Read).ToList();
        return new FactBook(drafts, FigureList.Of(drafts));
    }

    private static string Line(FactBook facts, DraftClaim claim)
    {
        var line = new StringBuilder(facts.Figures[claim.Figure].Text);
        line.Append(" | ").Append(claim.Kind.ToString().ToLowerInvariant());
        if (claim.Direction != Direction.None)
        {
            line.Append(' ').Append(claim.Direction.ToString().ToLowerInvariant());
        }
        line.Append(" | ").Append(Words(facts, claim.Measure));
        if (claim.Measure is not null && !claim.IsMeasureExplicit)
        {
            line.Append(" (carried)");
        }
        if (claim.Whole is { } whole)
        {
            line.Append(" / ").Append(Words(facts, whole));
        }
        line.Append(" | ").Append(When(claim.Period));
        if (claim.Base is { } other)
        {
            line.Append(" vs ").Append(When(other));
        }
        if (claim.Stance != Stance.Reported)
        {
            line.Append(" | ").Append(claim.Stance.ToString().ToLowerInvariant());
        }
        if (claim.Of is { } of)
        {
            line.Append(" | ").Append(claim.Link.ToString().ToLowerInvariant()).Append(" of ").Append(facts.Figures[of.Figure].Text);
        }
        return line.ToString();
    }

    private static string Words(FactBook facts, Mention? mention) =>
        mention is null
            ? "none"
            : (mention.Polarity < 0 ? "opposite of " : "")
                + string.Join(' ', mention.Words.Select(word => facts.Words[word]))
                + (mention.Others.Length > 0 ? " + " + string.Join(' ', mention.Others.Select(word => facts.Words[word])) : "");

    /// <summary>"Q1-13" is the quarter to the end of the first quarter of 2013, "FY-13" the year, "H1-13" the half; days stand as such.</summary>
    private static string When(Period? period)
    {
        if (period is null)
        {
            return "?";
        }
        var end = FiscalCalendar.Nominal(period.End);
        var year = end.Year % 100;
        var months = (int)Math.Round(period.Days / 30.4, MidpointRounding.ToEven);
        return period.IsInstant ? period.End.ToString("ddMMMyy", CultureInfo.InvariantCulture)
            : months == 3 ? string.Create(CultureInfo.InvariantCulture, $"Q{end.Month / 3}-{year:00}")
            : months == 12 ? string.Create(CultureInfo.InvariantCulture, $"FY-{year:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{months}M-{end.Month}-{year:00}");
    }
}
