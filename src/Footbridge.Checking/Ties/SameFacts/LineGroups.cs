namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>Rows that are the same line item, put together pair by pair, each with its sign against the others.</summary>
internal sealed class LineGroups
{
    private readonly int[] _parents;
    private readonly sbyte[] _signs;
    private readonly int[] _sizes;

    /// <summary>Every line by itself.</summary>
    public LineGroups(int lines)
    {
        _parents = new int[lines];
        _signs = new sbyte[lines];
        _sizes = new int[lines];
        for (var index = 0; index < lines; index++)
        {
            _parents[index] = index;
            _signs[index] = 1;
            _sizes[index] = 1;
        }
    }

    /// <summary>The line that stands for the group of <paramref name="line"/>, and the sign of the line against it.</summary>
    public (int Root, sbyte Sign) Of(int line)
    {
        sbyte sign = 1;
        while (_parents[line] != line)
        {
            sign *= _signs[line];
            line = _parents[line];
        }
        return (line, sign);
    }

    /// <summary>How many lines the group of a root has.</summary>
    public int Size(int root) => _sizes[root];

    /// <summary>Makes two lines one.</summary>
    public void Join(int left, int right, int sign)
    {
        var (one, oneSign) = Of(left);
        var (other, otherSign) = Of(right);
        if (one == other)
        {
            return;
        }
        // The smaller under the larger: the way to the root stays short.
        var (parent, child) = _sizes[one] >= _sizes[other] ? (one, other) : (other, one);
        _parents[child] = parent;
        _signs[child] = (sbyte)(sign * oneSign * otherSign);
        _sizes[parent] += _sizes[child];
    }
}
