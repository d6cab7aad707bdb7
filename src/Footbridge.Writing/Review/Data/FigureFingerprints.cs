using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Review.Data;

/// <summary>
/// A name for each figure that stays the same from draft to draft: made of table title, row, column or period and place,
/// never of an offset, and never of the number itself. Figures that share all of that are counted.
/// </summary>
internal static class FigureFingerprints
{
    private const int Digits = 16;
    private const char Between = '\u001F';

    public static string[] Of(Proof proof)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = new string[proof.Figures.Length];
        for (var index = 0; index < fingerprints.Length; index++)
        {
            var words = Words(proof, proof.Figures[index]);
            var before = seen.GetValueOrDefault(words);
            seen[words] = before + 1;
            var named = before == 0 ? words : words + Between + (before + 1).ToString(CultureInfo.InvariantCulture);
            fingerprints[index] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named)))[..Digits];
        }
        return fingerprints;
    }

    private static string Words(Proof proof, Figure figure) =>
        string.Join(
            Between,
            figure.Place.ToString(),
            Flat(figure.Table is { } table ? proof.Tables[table].Title : ""),
            Flat(figure.Row is null ? figure.Label ?? "" : PlaceText.Row(proof, figure)),
            figure.Period?.ToString() ?? Flat(PlaceText.Column(proof, figure)),
            figure.Unit?.Kind.ToString() ?? figure.Kind?.ToString() ?? "",
            Flat(figure.Segment ?? "")
        );

    private static string Flat(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
