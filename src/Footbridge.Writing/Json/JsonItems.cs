using System.Buffers;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Footbridge.Core.Documents;
using Footbridge.Core.Numbers;
using Footbridge.Core.Periods;

namespace Footbridge.Writing.Json;

/// <summary>
/// One section of the JSON under way: items of an array, each on a line of its own, so that sections of several packages can
/// be joined and results compared line by line.
/// </summary>
internal sealed class JsonItems : IDisposable
{
    private static readonly JsonWriterOptions s_options = new()
    {
        // The file is UTF-8 and no part of a web page: dashes and umlauts stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly PooledBuffer _buffer;
    private readonly Utf8JsonWriter _writer;
    private readonly string _prefix;

    /// <param name="prefix">Stands before every id; empty for the only package.</param>
    /// <param name="capacity">Bytes to start with.</param>
    public JsonItems(string prefix, int capacity)
    {
        _prefix = prefix;
        _buffer = new PooledBuffer(capacity);
        _writer = new Utf8JsonWriter(_buffer, s_options);
    }

    public static ReadOnlySpan<byte> Separator => ",\n    "u8;

    public Utf8JsonWriter Writer => _writer;

    /// <summary>What was written; it belongs to the caller.</summary>
    public PooledBuffer Written => _buffer;

    public Utf8JsonWriter Begin()
    {
        if (_buffer.Length > 0)
        {
            _buffer.Write(Separator);
        }
        _writer.Reset();
        _writer.WriteStartObject();
        return _writer;
    }

    public void End()
    {
        _writer.WriteEndObject();
        _writer.Flush();
    }

    public void Id(ReadOnlySpan<byte> name, string id)
    {
        _writer.WritePropertyName(name);
        Id(id);
    }

    public void Id(string id)
    {
        if (_prefix.Length == 0)
        {
            _writer.WriteStringValue(id);
            return;
        }
        _writer.WriteStringValueSegment(_prefix, isFinalSegment: false);
        _writer.WriteStringValueSegment(id, isFinalSegment: true);
    }

    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            _writer.WriteNull(name);
        }
        else
        {
            _writer.WriteString(name, text);
        }
    }

    /// <summary>A decimal as a string: no exponent, no zeros at the end of its fraction.</summary>
    public void Value(ReadOnlySpan<byte> name, decimal value)
    {
        Span<byte> digits = stackalloc byte[40];
        _writer.WriteString(name, DecimalText.Format(value, digits));
    }

    public void Interval(ReadOnlySpan<byte> name, RoundingInterval? interval)
    {
        if (interval is not { } allowed)
        {
            _writer.WriteNull(name);
            return;
        }
        _writer.WriteStartObject(name);
        Value("low"u8, allowed.Low);
        Value("high"u8, allowed.High);
        _writer.WriteEndObject();
    }

    public void Period(ReadOnlySpan<byte> name, Period? period)
    {
        if (period is null)
        {
            _writer.WriteNull(name);
            return;
        }
        Span<byte> text = stackalloc byte[24];
        var length = 0;
        if (period.Start is { } start)
        {
            length = Day(start, text);
            text[length++] = (byte)'/';
        }
        length += Day(period.End, text[length..]);
        _writer.WriteString(name, text[..length]);
    }

    /// <summary>Where a span starts, in the words of its kind of document: line and column for text.</summary>
    public void Place(PlaceMap places, SourceSpan span)
    {
        _writer.WriteNumber("start"u8, span.Start);
        _writer.WriteNumber("end"u8, span.End);
        if (places.PlaceOf(span) is TextPlace place)
        {
            _writer.WriteNumber("line"u8, place.Line);
            _writer.WriteNumber("column"u8, place.Column);
        }
    }

    public void Dispose() => _writer.Dispose();

    private static int Day(DateOnly day, Span<byte> text)
    {
        Utf8Formatter.TryFormat(day.Year, text, out _, new StandardFormat('D', 4));
        text[4] = (byte)'-';
        Utf8Formatter.TryFormat(day.Month, text[5..], out _, new StandardFormat('D', 2));
        text[7] = (byte)'-';
        Utf8Formatter.TryFormat(day.Day, text[8..], out _, new StandardFormat('D', 2));
        return 10;
    }
}
