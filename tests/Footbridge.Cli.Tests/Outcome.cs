namespace Footbridge.Cli.Tests;

/// <summary>What a caller of the process gets.</summary>
internal sealed record Outcome(int Code, byte[] Bytes, string Errors, TimeSpan Took, long PeakBytes)
{
    public string Output { get; } = System.Text.Encoding.UTF8.GetString(Bytes);

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Exit code 2 and one line that names <paramref name="subject"/>; no result, no stack trace.</summary>
    public string Refused(string subject)
    {
        Assert.Equal(2, Code);
        Assert.Equal("", Output);
        return OneLine(subject);
    }

    /// <summary>One line on standard error that names <paramref name="subject"/>.</summary>
    public string OneLine(string subject)
    {
        NoTrace();
        var line = Assert.Single(ErrorLines);
        Assert.StartsWith("footbridge: ", line, StringComparison.Ordinal);
        Assert.Contains(subject, line, StringComparison.Ordinal);
        return line;
    }

    /// <summary>Whatever went wrong, no program text is shown.</summary>
    public void NoTrace()
    {
        Assert.DoesNotContain("   at ", Errors + Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", Errors + Output, StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", Errors, StringComparison.Ordinal);
    }
}
