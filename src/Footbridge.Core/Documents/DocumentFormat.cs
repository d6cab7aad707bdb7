namespace Footbridge.Core.Documents;

/// <summary>The format of a document, found by its content.</summary>
public enum DocumentFormat
{
    /// <summary>HTML, with or without inline XBRL.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Plain text, EDGAR's ASCII tables included.</summary>
    Text,
}
