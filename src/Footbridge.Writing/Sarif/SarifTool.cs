using System.Text.Json;
using Footbridge.Core.Findings;

namespace Footbridge.Writing.Sarif;

/// <summary>The program and its rules, each with the help that a viewer shows beside a result.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Rule> rules, string version)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("driver"u8);
        writer.WriteString("name"u8, "Footbridge"u8);
        writer.WriteString("version"u8, version);
        writer.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            Rule(writer, rule);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, rule.Code);
        writer.WriteString("name"u8, rule.Name);
        Text(writer, "shortDescription"u8, rule.Name.Replace('-', ' '));
        Text(writer, "fullDescription"u8, rule.What.ReplaceLineEndings(" "));
        writer.WriteStartObject("help"u8);
        writer.WriteString("text"u8, Help(rule, ""));
        writer.WriteString("markdown"u8, Help(rule, "## "));
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration"u8);
        writer.WriteString("level"u8, SarifText.Level(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string Help(Rule rule, string mark) =>
        string.Join(
            "\n\n",
            $"{mark}What it does\n\n{rule.What}",
            $"{mark}Why it matters\n\n{rule.Why}",
            $"{mark}Example\n\n{rule.Example.ReplaceLineEndings("\n")}",
            $"{mark}What to do\n\n{rule.Remedy}",
            $"{mark}Reference\n\n{rule.Reference}"
        );

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }
}
