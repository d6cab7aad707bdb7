namespace Footbridge.Reading.Submissions;

/// <summary>One document of an EDGAR submission: its type, and where its text stands in the file.</summary>
internal readonly record struct SubmissionPart(string Type, string FileName, int Start, int End);
