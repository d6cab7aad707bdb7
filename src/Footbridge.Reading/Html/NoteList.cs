using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>Notes of a reading. Hostile input could earn one for every tag: the first hundred are kept.</summary>
internal sealed class NoteList
{
    private const int Most = 100;

    private readonly List<ReadingNote> _notes = [];

    /// <summary>Adds a note.</summary>
    public void Add(string message, SourceSpan span)
    {
        if (_notes.Count < Most)
        {
            _notes.Add(new ReadingNote(message, span));
        }
        else if (_notes.Count == Most)
        {
            _notes.Add(new ReadingNote("There is more of the same: further notes are left out.", span));
        }
    }

    /// <summary>The notes in the order of the source.</summary>
    public ImmutableArray<ReadingNote> ToImmutable() => [.. _notes.OrderBy(note => note.Span.Start)];
}
