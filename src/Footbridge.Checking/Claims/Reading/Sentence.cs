using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>A sentence cut into items, with the claims found in it so far. One is used for all sentences, one after the other.</summary>
internal sealed class Sentence
{
    private readonly Stack<int> _open = [];
    private int[] _mates = new int[64];

    /// <summary>Its pieces in reading order.</summary>
    public List<ProseItem> Items { get; } = [];

    /// <summary>Its phrases of time.</summary>
    public List<TimePhrase> Times { get; } = [];

    /// <summary>Its claims, one for each figure, in reading order.</summary>
    public List<ReadClaim> Claims { get; } = [];

    /// <summary>The whole text that it is part of.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The figures of that text; null where it has none.</summary>
    public TextFigures? Figures { get; private set; }

    /// <summary>Empties it for the next one.</summary>
    public void Clear(string text, int start, TextFigures? figures)
    {
        Text = text;
        Start = start;
        Figures = figures;
        Items.Clear();
        Times.Clear();
        Claims.Clear();
    }

    /// <summary>Finds which parentheses belong together.</summary>
    public void Pair()
    {
        if (_mates.Length < Items.Count)
        {
            _mates = new int[Items.Count * 2];
        }
        _open.Clear();
        for (var index = 0; index < Items.Count; index++)
        {
            _mates[index] = -1;
            if (Items[index].Kind == ItemKind.Open)
            {
                _open.Push(index);
            }
            else if (Items[index].Kind == ItemKind.Close && _open.TryPop(out var open))
            {
                _mates[index] = open;
                _mates[open] = index;
            }
        }
    }

    /// <summary>The other one of a pair of parentheses, or -1.</summary>
    public int Mate(int index) => _mates[index];

    /// <summary>True when an item is there and does any of <paramref name="role"/>.</summary>
    public bool Does(int index, ProseRole role) =>
        index >= 0 && index < Items.Count && Items[index].Kind == ItemKind.Word && Items[index].Does(role);

    /// <summary>True when an item is there and is of that kind.</summary>
    public bool Is(int index, ItemKind kind) => index >= 0 && index < Items.Count && Items[index].Kind == kind;

    /// <summary>True when an item is there and names something.</summary>
    public bool IsNoun(int index) => index >= 0 && index < Items.Count && Items[index].IsNoun;

    /// <summary>True for an item that may stand between two others without a meaning of its own.</summary>
    public bool IsIdle(int index) => index >= 0 && index < Items.Count && Items[index].IsIdle;

    /// <summary>The claim of the figure at an item; null when it is not one, or not read yet.</summary>
    public ReadClaim? ClaimAt(int item)
    {
        int low = 0,
            high = Claims.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Claims[middle].Item == item)
            {
                return Claims[middle];
            }
            if (Claims[middle].Item < item)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return null;
    }
}
