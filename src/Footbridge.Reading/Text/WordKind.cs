namespace Footbridge.Reading.Text;

/// <summary>What a word of a table line looks like. Shape only: what it means is found out later.</summary>
internal enum WordKind
{
    /// <summary>A word.</summary>
    Text,

    /// <summary>Digits, with what belongs to them: "1,234", "(3.2)", "$5", "7%".</summary>
    Figure,

    /// <summary>Four digits of our times.</summary>
    Year,

    /// <summary>A dash that stands for nothing, "NM", "n/a".</summary>
    Filler,

    /// <summary>A currency sign or an opening bracket on its own.</summary>
    Opening,

    /// <summary>A percent sign or a closing bracket on its own.</summary>
    Closing,

    /// <summary>A drawn line.</summary>
    Rule,
}
