using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>Text whose white space stands as it is in the source; line ends become '\n'.</summary>
internal sealed class PreformattedText(string source)
{
    private readonly MappedTextBuilder _text = new();

    /// <summary>True when nothing was collected.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds text of the source.</summary>
    public void Append(int start, int end, bool isLiteral, bool isRaised = false)
    {
        var from = _text.Length;
        while (start < end)
        {
            var rest = source.AsSpan(start, end - start);
            var length = isLiteral ? rest.IndexOfAny('\r', '\0') : rest.IndexOfAny('\r', '\0', '&');
            length = length < 0 ? rest.Length : length;
            _text.Append(rest[..length], start);
            start += length;
            if (start < end)
            {
                start += AppendSpecial(start, end);
            }
        }
        if (isRaised)
        {
            _text.MarkSuperscript(from);
        }
    }

    /// <summary>Adds a line end that a tag makes.</summary>
    public void BreakLine(int start, int length) => _text.Append('\n', start, length);

    /// <summary>The text; ready for another afterwards.</summary>
    public MappedText Take() => _text.TakeWhole();

    private int AppendSpecial(int start, int end)
    {
        switch (source[start])
        {
            case '\0':
                return 1;
            case '\r':
                var length = start + 1 < end && source[start + 1] == '\n' ? 2 : 1;
                _text.Append('\n', start, length);
                return length;
            default:
                var reference = CharacterReference.Read(source, start, end);
                if (reference.Length == 0)
                {
                    _text.Append(source.AsSpan(start, 1), start);
                    return 1;
                }
                _text.Append(reference.First, start, reference.Length);
                if (reference.Second != '\0')
                {
                    _text.Append(reference.Second, start, reference.Length);
                }
                return reference.Length;
        }
    }
}
