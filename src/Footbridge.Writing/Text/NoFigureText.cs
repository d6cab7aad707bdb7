using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>What to say when no figure is meant by what a person typed: the nearest ones that exist.</summary>
public static class NoFigureText
{
    /// <summary>One clause, such as "the nearest are \"$1.6 million\" at 43:12 and \"1.5\" at 50:3".</summary>
    public static string Render(Proof proof, string query)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var nearest = FigureSearch.Nearest(proof, query);
        if (nearest.IsEmpty)
        {
            return "there is no number in it at all";
        }
        var page = new Page(colour: false);
        page.Write(nearest.Length == 1 ? "the nearest is " : "the nearest are ");
        for (var position = 0; position < nearest.Length; position++)
        {
            var figure = proof.Figures[nearest[position]];
            page.Write(position == 0 ? "" : ", ").Write($"\"{figure.Text}\" at {PlaceText.Short(proof, figure)}");
        }
        return page.ToString();
    }
}
