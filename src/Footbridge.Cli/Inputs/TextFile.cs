using System.Text;

namespace Footbridge.Cli.Inputs;

/// <summary>A text file that a user writes for the program, such as settings: UTF-8, whole or not at all.</summary>
/// <param name="Mark">The mark at its start, or nothing.</param>
/// <param name="Text">What follows.</param>
internal sealed record TextFile(string Mark, string Text)
{
    /// <summary>UTF-8 that refuses what is none.</summary>
    public static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TextFile Read(string path)
    {
        var input = InputFile.Read(path);
        var bytes = input.Bytes ?? throw new UserError($"{path}: {input.Problem}");
        try
        {
            var text = Encoding.GetString(bytes);
            return text.StartsWith('\uFEFF') ? new("\uFEFF", text[1..]) : new("", text);
        }
        catch (DecoderFallbackException)
        {
            throw new UserError($"{path}: is not UTF-8; save it as UTF-8");
        }
    }
}
