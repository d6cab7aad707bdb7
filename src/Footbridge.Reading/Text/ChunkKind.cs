namespace Footbridge.Reading.Text;

/// <summary>What a chunk of a line holds.</summary>
internal enum ChunkKind
{
    Text,

    /// <summary>Figures, fillers included, and nothing else.</summary>
    Figure,

    /// <summary>Years and nothing else.</summary>
    Year,

    /// <summary>A lone currency sign, bracket or percent sign: a part of its neighbour.</summary>
    Part,

    /// <summary>A drawn line.</summary>
    Rule,
}
