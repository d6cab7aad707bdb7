namespace Footbridge.Reading.Html;

/// <summary>A border that can be seen.</summary>
internal enum BorderLine : byte
{
    /// <summary>No line, or none that can be seen.</summary>
    None,

    /// <summary>One line.</summary>
    Single,

    /// <summary>Two lines.</summary>
    Double,
}
