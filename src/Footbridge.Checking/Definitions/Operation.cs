namespace Footbridge.Checking.Definitions;

/// <summary>What a definition does with a term.</summary>
internal enum Operation
{
    /// <summary>It is added.</summary>
    Plus,

    /// <summary>It is taken off.</summary>
    Minus,

    /// <summary>Its effect is taken out, whichever sign that has.</summary>
    Without,

    /// <summary>What stands before is divided by it.</summary>
    Over,
}
