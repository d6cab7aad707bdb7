using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Footbridge.Bench.Results;

/// <summary>A report for a program.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes <paramref name="report"/> as JSON.</summary>
    public static byte[] Write(Report report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "footbridge/measure/1");
            json.WriteString("name", report.Name);
            json.WriteString("command", report.Command);
            json.WriteStartObject("machine");
            foreach (var (key, value) in Machine.Describe())
            {
                json.WriteString(key, value);
            }
            json.WriteEndObject();
            json.WriteStartObject("figures");
            foreach (var (key, value) in report.Facts)
            {
                json.WritePropertyName(key);
                Write(json, value);
            }
            json.WriteEndObject();
            json.WriteStartObject("tables");
            foreach (var table in report.Tables)
            {
                Write(json, table);
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartArray(table.Key);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var index = 0; index < row.Length; index++)
            {
                json.WritePropertyName(table.Columns[index]);
                Write(json, row[index]);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case Share { Value: null }:
                json.WriteNullValue();
                break;
            case Share share:
                json.WriteNumberValue(share.Value.Value);
                break;
            case Rate rate:
                Write(json, rate);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case string word:
                json.WriteStringValue(word);
                break;
            default:
                throw new ArgumentException($"A report holds no {value.GetType()}.", nameof(value));
        }
    }

    private static void Write(Utf8JsonWriter json, Rate rate)
    {
        if (rate is not { Value: { } value, Interval: { } interval })
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteNumber("rate", value);
        json.WriteNumber("low", interval.Low);
        json.WriteNumber("high", interval.High);
        json.WriteNumber("of", rate.Whole);
        json.WriteEndObject();
    }
}
