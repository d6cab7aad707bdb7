using Footbridge.Checking;
using Footbridge.Reading;
using Footbridge.Tests;

namespace Footbridge.Writing.Tests.Releases;

public sealed class DumpTests
{
    [Fact]
    public void Dump()
    {
        var path = Environment.GetEnvironmentVariable("DUMP_IN") ?? ProjectFolder.PathOf("examples", "internap-1q13", "published.md");
        var outp = Environment.GetEnvironmentVariable("DUMP_OUT");
        if (outp is null) return;
        var proof = ReleaseCheck.Run(DocumentReader.Read("published.md", File.ReadAllBytes(path)).Documents);
        var i = 0;
        foreach (var release in new[] { Republished.Of(proof), Made.Quarterly() })
        {
            Directory.CreateDirectory(Path.Combine(outp, i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            foreach (var write in RoundTrip.Pages)
            {
                var page = write(release);
                File.WriteAllBytes(Path.Combine(outp, i.ToString(System.Globalization.CultureInfo.InvariantCulture), page.Name), page.Bytes);
                File.WriteAllLines(Path.Combine(outp, i.ToString(System.Globalization.CultureInfo.InvariantCulture), page.Name + ".losses"), RoundTrip.Losses(page));
            }
            i++;
        }
    }
}
