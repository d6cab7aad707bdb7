using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>Makes blocks from tags and text as they come: follows which elements are open and where text belongs.</summary>
internal sealed partial class PageBuilder
{
    private const float VisibleGap = 3;

    private readonly string _source;
    private readonly int _end;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly NoteList _notes = new();
    private readonly StyleCache _styles = new();
    private readonly ElementStack _open = new();
    private readonly TextFlow _page;
    private TextFlow _flow;

    public PageBuilder(string source, int end)
    {
        _source = source;
        _end = end;
        _page = _flow = new TextFlow(source);
        _preformatted = new PreformattedText(source);
    }

    /// <summary>Takes in text.</summary>
    public void Text(int start, int end, bool isLiteral)
    {
        var style = _open.Style;
        if (!style.IsShown)
        {
            return;
        }
        if (IsInPreformatted)
        {
            _preformatted.Append(start, end, isLiteral, style.Has(TextMarks.Raised));
            return;
        }
        if (_table is { IsInCell: false, HasStrayText: false } table && !_source.AsSpan(start, end - start).IsWhiteSpace())
        {
            table.HasStrayText = true;
        }
        _flow.Append(start, end, style, isLiteral);
    }

    /// <summary>Takes in the start tag that the scanner stands on.</summary>
    public void StartTag(ref HtmlScanner scanner)
    {
        var tag = scanner.Tag;
        if (IsInPreformatted && KeepMark(scanner))
        {
            return;
        }
        switch (tag)
        {
            case HtmlTag.Head or HtmlTag.Void or HtmlTag.Colgroup:
            case HtmlTag.Script or HtmlTag.Style or HtmlTag.Title:
            case HtmlTag.Iframe or HtmlTag.Noembed or HtmlTag.Noframes:
                // Nothing that is shown; the scanner passes over what is inside.
                break;
            case HtmlTag.Textarea or HtmlTag.Xmp or HtmlTag.Plaintext:
                BreakParagraph(scanner.Start, scanner.End);
                break;
            case HtmlTag.Br:
                BreakLine(scanner.Start, scanner.End);
                break;
            case HtmlTag.Hr:
                CloseParagraph();
                BreakParagraph(scanner.Start, scanner.End);
                AddRule(BorderLine.Single, BorderLine.None);
                break;
            case HtmlTag.Html or HtmlTag.Body when _table is not null || _open.Find(tag, 0, 0) >= 0:
                break;
            case HtmlTag.IxHeader:
                SkipHeader(ref scanner);
                break;
            case >= HtmlTag.Table and <= HtmlTag.Th:
                StartTablePart(scanner);
                break;
            default:
                StartElement(scanner);
                break;
        }
    }

    /// <summary>Takes in the end tag that the scanner stands on.</summary>
    public void EndTag(in HtmlScanner scanner)
    {
        var tag = scanner.Tag;
        if (IsInPreformatted && KeepMark(scanner))
        {
            return;
        }
        switch (tag)
        {
            case HtmlTag.Br:
                BreakLine(scanner.Start, scanner.End);
                break;
            case HtmlTag.Html or HtmlTag.Body or HtmlTag.Head or HtmlTag.Hr or HtmlTag.Void:
                break;
            case >= HtmlTag.Table and <= HtmlTag.Th:
                EndTablePart(tag, scanner.Start, scanner.End);
                break;
            default:
                EndElement(tag, scanner);
                break;
        }
    }

    /// <summary>Says that a tag, comment or element without an end hides the rest of the source.</summary>
    public void NoteSwallowed(string what, int start) =>
        _notes.Add($"The file ends inside {what}: nothing after it is shown.", new(start, _end));

    /// <summary>What was read. Nothing may follow.</summary>
    public (ImmutableArray<Block> Blocks, ImmutableArray<ReadingNote> Notes) Finish()
    {
        EndPreformatted();
        for (var depth = 0; depth < _open.Count; depth++)
        {
            if (_open[depth] is { Rule.IsHidden: true, IsBlock: true })
            {
                _notes.Add("An element that is not shown is never closed: nothing after it is shown.", new(_end, _end));
                break;
            }
        }
        while (_table is not null)
        {
            _notes.Add("A table is never closed: it ends with the file.", new(_table.Start, _end));
            CloseTable(_end);
        }
        EmitText(_page);
        return (_blocks.DrainToImmutable(), _notes.ToImmutable());
    }

    private void AddRule(BorderLine above, BorderLine below)
    {
        if (_table is { IsInCell: true } table && _open.Style.IsShown)
        {
            table.Flow.AddRule(above, below);
        }
    }

    private void BreakLine(int start, int end)
    {
        if (!_open.Style.IsShown)
        {
            return;
        }
        if (IsInPreformatted)
        {
            _preformatted.BreakLine(start, end - start);
        }
        else
        {
            _flow.BreakLine(start, end - start);
        }
    }

    private void BreakParagraph(int start, int end)
    {
        if (IsInPreformatted)
        {
            _preformatted.BreakLine(start, end - start);
        }
        else if (_table is null)
        {
            EmitText(_page);
        }
        else
        {
            _flow.BreakParagraph(start, end - start);
        }
    }

    private void EmitText(TextFlow flow)
    {
        if (!flow.IsEmpty)
        {
            flow.EndPart();
            var text = flow.Take();
            EmitParts(text, flow.Parts);
        }
        flow.Clear();
    }

    private void EmitParts(MappedText text, IReadOnlyList<TextPart> parts)
    {
        if (parts.Count == 1)
        {
            _blocks.Add(new Prose(text, parts[0].Kind));
            return;
        }
        var cutter = new MappedTextCutter(text);
        for (var index = 0; index < parts.Count; index++)
        {
            var end = index + 1 < parts.Count ? parts[index + 1].Start : text.Value.Length;
            var piece = cutter.Cut(parts[index].Start, end);
            if (piece.Value.Length > 0)
            {
                _blocks.Add(new Prose(piece, parts[index].Kind));
            }
        }
    }
}
