using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>A grid row after gluing.</summary>
/// <param name="Index">Index of the row in its grid.</param>
/// <param name="Source">The grid row.</param>
/// <param name="Tokens">Its tokens, left to right.</param>
internal sealed record TokenRow(int Index, GridRow Source, List<TableToken> Tokens)
{
    /// <summary>Cells that hold nothing but raised footnote markers; null when there are none.</summary>
    public List<GridCell>? Markers { get; set; }

    /// <summary>True for a header row that repeats the header above, as after a page break.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>True when it holds a figure that cannot be a year.</summary>
    public bool HasFigure
    {
        get
        {
            foreach (var token in Tokens)
            {
                if (token.IsColumnar && !token.IsYearLike)
                {
                    return true;
                }
            }
            return false;
        }
    }

    /// <summary>True when all its figures may be years, and there is one.</summary>
    public bool HasOnlyYears
    {
        get
        {
            var years = false;
            foreach (var token in Tokens)
            {
                if (token.IsColumnar && !token.IsYearLike)
                {
                    return false;
                }
                years |= token.IsYearLike;
            }
            return years;
        }
    }
}
