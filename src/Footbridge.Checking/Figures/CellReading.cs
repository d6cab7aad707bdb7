namespace Footbridge.Checking.Figures;

/// <summary>What a table cell says. It does not know its row or column, so it never decides that a year is a year.</summary>
/// <param name="Class">What stands in it.</param>
/// <param name="Number">
/// The number of a <see cref="CellClass.Figure"/> or <see cref="CellClass.Dash"/>, its <c>Start</c> and <c>End</c> without footnote markers.
/// For marks, only its extent, <c>Unit</c>, <c>Scale</c> and <c>Marks</c> mean something.
/// </param>
internal readonly record struct CellReading(CellClass Class, TextNumber Number = default);
