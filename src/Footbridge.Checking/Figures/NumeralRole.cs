namespace Footbridge.Checking.Figures;

/// <summary>What a numeral does in a number that is written in words.</summary>
internal enum NumeralRole
{
    /// <summary>Zero to nineteen.</summary>
    Cardinal,

    /// <summary>Twenty to ninety.</summary>
    Tens,

    /// <summary>First, second, third.</summary>
    Ordinal,

    /// <summary>A dozen.</summary>
    Group,

    /// <summary>Multiplies by a hundred.</summary>
    Hundred,

    /// <summary>Multiplies by the power of ten that its value gives.</summary>
    Scale,
}
