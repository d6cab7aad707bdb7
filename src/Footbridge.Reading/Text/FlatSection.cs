namespace Footbridge.Reading.Text;

/// <summary>One table among the items of a flattened stretch.</summary>
/// <param name="First">The first item of its header.</param>
/// <param name="Body">The first item of its first row.</param>
/// <param name="After">The item after its last.</param>
/// <param name="Columns">Figures in a row.</param>
/// <param name="Groups">Cells of the header's row that groups the columns; 0 when no row does.</param>
internal readonly record struct FlatSection(int First, int Body, int After, int Columns, int Groups = 0);
