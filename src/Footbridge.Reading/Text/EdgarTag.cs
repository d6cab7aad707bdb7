namespace Footbridge.Reading.Text;

/// <summary>The tags of EDGAR's text format.</summary>
internal enum EdgarTag
{
    None,
    Page,
    TableStart,
    TableEnd,
    Caption,
    Stub,
    Column,
    Footnote,
}
