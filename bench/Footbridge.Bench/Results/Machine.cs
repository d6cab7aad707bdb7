using System.Reflection;
using System.Runtime;
using System.Runtime.InteropServices;
using AngleSharp.Html.Parser;
using Footbridge.Checking;

namespace Footbridge.Bench.Results;

/// <summary>Where a measurement ran, and of what.</summary>
internal static class Machine
{
    /// <summary>Names and values, in order.</summary>
    public static IEnumerable<(string Key, string Value)> Describe() =>
        [
            ("cores", $"{Environment.ProcessorCount}"),
            ("processor", Processor()),
            ("architecture", RuntimeInformation.ProcessArchitecture.ToString()),
            ("system", RuntimeInformation.OSDescription),
            ("runtime", RuntimeInformation.FrameworkDescription),
            ("collector", GCSettings.IsServerGC ? "server" : "workstation"),
            ("build", Configuration()),
            ("footbridge", Version(typeof(ReleaseCheck))),
            ("anglesharp", Version(typeof(HtmlParser))),
        ];

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    private static string Configuration() =>
        typeof(ReleaseCheck).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "unknown";

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        var line = File.Exists(Info)
            ? File.ReadLines(Info).FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line is null ? "unknown" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
