using System.Text;

namespace Footbridge.Cli;

/// <summary>Standard output and standard error: results through one buffer of UTF-8 without a mark, complaints line by line.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly BufferedStream _output = new(Console.OpenStandardOutput(), 64 * 1024);
    private readonly Lazy<TextWriter> _text;
    private readonly Lazy<TextWriter> _errors;
    private bool _progressShown;

    public Terminal()
    {
        _text = new(() => new StreamWriter(_output, s_utf8, 4096, leaveOpen: true));
        _errors = new(() => new StreamWriter(Console.OpenStandardError(), s_utf8, 1024) { AutoFlush = true });
    }

    /// <summary>Standard output for finished bytes.</summary>
    public Stream Output => _output;

    /// <summary>Standard output for text, such as help.</summary>
    public TextWriter Text => _text.Value;

    /// <summary>Standard error.</summary>
    public TextWriter Errors => _errors.Value;

    /// <summary>True when standard output is a terminal that wants colour.</summary>
    public static bool WantsColour(bool refused) =>
        !refused
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not "dumb"
        && !Console.IsOutputRedirected;

    /// <summary>True when somebody watches standard error.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected;

    /// <summary>One line on standard error, whatever the message holds.</summary>
    public void Complain(string message)
    {
        ClearProgress();
        Errors.Write($"footbridge: {OneLine(message)}\n");
    }

    /// <summary>A line that the next one replaces.</summary>
    public void Progress(string message)
    {
        _progressShown = true;
        Errors.Write($"\r\u001b[K{message}");
    }

    public void ClearProgress()
    {
        if (_progressShown)
        {
            _progressShown = false;
            Errors.Write("\r\u001b[K");
        }
    }

    public void Flush()
    {
        if (_text.IsValueCreated)
        {
            _text.Value.Flush();
        }
        _output.Flush();
    }

    // Nothing is flushed here: after a failure half a result must not follow the complaint.
    public void Dispose()
    {
        if (_errors.IsValueCreated)
        {
            _errors.Value.Flush();
        }
    }

    // A file name may hold line breaks or escape sequences; a message is one line all the same.
    private static string OneLine(string message) =>
        message.Any(char.IsControl) ? string.Concat(message.Select(letter => char.IsControl(letter) ? '?' : letter)) : message;
}
