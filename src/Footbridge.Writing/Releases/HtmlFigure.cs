using Footbridge.Core.Facts;
using Footbridge.Core.Releases;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Releases;

/// <summary>A figure as an element that carries what it stands for.</summary>
internal static class HtmlFigure
{
    public static void Write(SpannedText page, BoundFigure figure)
    {
        page.Write("<data class=\"figure\"")
            .Write(HtmlText.Attribute("value", figure.Value is { } value ? ExactText.Of(value) : null))
            .Write(HtmlText.Attribute("data-concept", figure.Expression))
            .Write(HtmlText.Attribute("data-segment", figure.Segment))
            .Write(HtmlText.Attribute("data-period", figure.Period.ToString()))
            .Write(HtmlText.Attribute("data-unit", figure.Unit.ToString()))
            .Write(HtmlText.Attribute("data-formula", figure.Formula))
            .Write(HtmlText.Attribute("data-origin", figure.Origin))
            .Write(HtmlText.Attribute("title", Told(figure)))
            .Write(">");
        var start = page.Length;
        var sign = CurrencySign.LengthIn(figure.Text);
        if (sign > 0)
        {
            page.Write("<span class=\"sign\">").Write(HtmlText.Escape(figure.Text[..sign])).Write("</span>");
        }
        page.Write(HtmlText.Escape(figure.Text[sign..])).Mark(figure, start).Write("</data>");
    }

    // For the person who rests the pointer on it.
    private static string Told(BoundFigure figure) =>
        $"{figure.Label ?? figure.Expression}{(figure.Segment is null ? "" : $", {figure.Segment}")}, {figure.Period.Describe()}"
        + (figure.Value is { } value ? $": {Amount(value, figure.Unit)}" : "")
        + (figure.Formula is null ? "" : $" = {figure.Formula}")
        + (figure.Origin is null ? "" : $" ({figure.Origin})");

    private static string Amount(decimal value, Unit unit) =>
        unit.Kind is UnitKind.Ratio ? NumberText.Value(value) : NumberText.WithUnit(value, unit);
}
