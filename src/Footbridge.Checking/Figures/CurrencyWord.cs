namespace Footbridge.Checking.Figures;

/// <summary>A currency as printed beside an amount.</summary>
/// <param name="Code">ISO 4217 code; empty when only the document can tell ("kr").</param>
/// <param name="Scale">The scale inside the word: 6 for "MEUR".</param>
internal readonly record struct CurrencyWord(string Code, int Scale);
