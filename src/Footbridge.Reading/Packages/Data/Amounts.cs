using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Data;

/// <summary>Amounts in cells; what is none is reported.</summary>
internal static class Amounts
{
    /// <summary>The amount of a cell; null when it holds none and that was reported.</summary>
    internal static decimal? Read(ReadOnlySpan<char> cell, string column, PackagePlace place, ProblemList problems, out bool isPercent)
    {
        var fault = AmountText.Read(cell, out var value, out isPercent);
        if (fault == AmountFault.None)
        {
            return value;
        }
        var shown = Quoted.Text(cell);
        var (message, remedy) = fault switch
        {
            AmountFault.Empty => ($"{column} is empty", "write the value, 0 for none, or delete the row"),
            AmountFault.MisplacedCommas => (
                $"the commas of {column} {shown} do not stand between thousands",
                "put a comma before every three digits, or none; the decimal sign is a point"
            ),
            AmountFault.TooManyDigits => ($"{column} {shown} has more than 28 digits", "write it with fewer"),
            AmountFault.TooLarge => ($"{column} {shown} is too large", "give the data in a larger scale"),
            _ => ($"{column} {shown} is no number", "write digits, with a minus sign or parentheses where it is negative"),
        };
        problems.Error(place, message, remedy);
        return null;
    }
}
