using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>The words of a caption by which it is told from others, and how two captions stand to each other by them.</summary>
internal static class TellingWords
{
    /// <summary>The telling words of a label, in order of number; all its words where none of them tells anything.</summary>
    public static int[] Of(int[] label, Vocabulary words)
    {
        var telling = Array.FindAll(label, word => !words.IsGeneral(word));
        telling = telling.Length > 0 ? telling : [.. label];
        Array.Sort(telling);
        return telling;
    }

    /// <summary>How surely two captions speak of one thing.</summary>
    public static Affinity Compare(int[] left, int[] right, Vocabulary words)
    {
        int shared = 0,
            telling = 0;
        foreach (var word in left)
        {
            if (Array.BinarySearch(right, word) >= 0)
            {
                shared++;
                telling += words.IsGeneral(word) ? 0 : 1;
            }
        }
        return shared == left.Length && shared == right.Length && shared > 0 ? Affinity.Same
            : telling == 0
                ? AreKin(left, right, words) ? Affinity.Kin
                    : Affinity.None
            : shared == left.Length || shared == right.Length ? Affinity.Part
            : Affinity.Shared;
    }

    private static bool AreKin(int[] left, int[] right, Vocabulary words)
    {
        foreach (var word in left)
        {
            var family = words.KinOf(word);
            if (family > 0 && Array.Exists(right, other => words.KinOf(other) == family))
            {
                return true;
            }
        }
        return false;
    }
}
