using Footbridge.Core.Numbers;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Trials;

/// <summary>A trial with all that it is counted by.</summary>
/// <param name="File">File name.</param>
/// <param name="Company">Whose document it is.</param>
/// <param name="Class">Where the figure stands.</param>
/// <param name="HasTie">True when the check proved the figure, or one of a word's clause, on the unmodified file.</param>
/// <param name="IsExactStyle">True where the unmodified file's sums all foot to the last digit.</param>
/// <param name="IsHidden">True when every tie of the figure holds as well as before: printed precision hides the change.</param>
/// <param name="Units">How far the figure moved, in units of its last printed digit; null for a word and for another scale.</param>
/// <param name="Trial">The trial.</param>
internal sealed record Case(
    string File,
    string Company,
    FigureClass Class,
    bool HasTie,
    bool IsExactStyle,
    bool IsHidden,
    decimal? Units,
    Trial Trial
)
{
    /// <summary>True when the figure moved by two units of its last digit or more, or something other than its digits is wrong.</summary>
    public bool IsMaterial => Units is null or >= 2m;

    /// <summary>How far a change moves its figure.</summary>
    public static decimal? UnitsOf(PrintedRelease release, Change change)
    {
        if (change.Values.IsEmpty)
        {
            return null;
        }
        var first = change.Values[0];
        var figure = release.Proof.Figures[first.Figure];
        return first.Scale != figure.Scale
            ? null
            : Math.Abs(first.Number.Value - figure.Number.Value) * Powers.Ten(figure.Number.FractionDigits);
    }
}
