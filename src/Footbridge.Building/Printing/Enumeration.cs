namespace Footbridge.Building.Printing;

/// <summary>Several things in a sentence.</summary>
internal static class Enumeration
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Of(IReadOnlyList<string> items)
    {
        var text = new System.Text.StringBuilder();
        for (var index = 0; index < items.Count; index++)
        {
            text.Append(Before(index, items.Count)).Append(items[index]);
        }
        return text.ToString();
    }

    /// <summary>What stands before an item: nothing, a comma, or "and".</summary>
    public static string Before(int index, int count) =>
        index == 0 ? ""
        : index == count - 1 ? " and "
        : ", ";
}
