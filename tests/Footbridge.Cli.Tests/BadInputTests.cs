using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Footbridge.Cli.Tests;

/// <summary>What a user sees of input that is no release, or only just: one clear line, bounded time and memory, nothing half-done.</summary>
public sealed class BadInputTests : IDisposable
{
    private const long Megabyte = 1024 * 1024;
    private readonly Footbridge _fb = new();

    public void Dispose() => _fb.Dispose();

    [Fact]
    public void A_missing_file() =>
        Assert.Equal("footbridge: missing.htm: no such file; check the path", _fb.Run("check", "missing.htm").Refused("missing.htm"));

    [Fact]
    public void A_missing_folder() => _fb.Run("check", "no/such/folder.htm").Refused("no/such/folder.htm");

    [Fact]
    public void A_folder_without_releases()
    {
        Directory.CreateDirectory(_fb.At("empty"));
        Assert.Contains(".htm", _fb.Run("check", "empty").Refused("empty"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_where_one_file_is_wanted()
    {
        Directory.CreateDirectory(_fb.At("folder"));
        Assert.Contains("is a folder", _fb.Run("why", "folder", "1").Refused("folder"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_read_permission()
    {
        _fb.With("secret.md", "1");
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("Permissions bind neither root nor Windows.");
            return;
        }
        File.SetUnixFileMode(_fb.At("secret.md"), UnixFileMode.None);
        _fb.Run("check", "secret.md").Refused("secret.md");
    }

    [Fact]
    public void An_empty_file() => _fb.With("empty.htm", "").Run("check", "empty.htm").Refused("empty.htm");

    [Fact]
    public void Empty_standard_input() => _fb.Run(["check", "-"], []).Refused("-: ");

    [Theory]
    [InlineData("image.htm", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52 })]
    [InlineData(
        "release.pdf",
        new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x0A, 0x25, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A, 0, 1, 2 }
    )]
    [InlineData("noise.txt", new byte[] { 0, 1, 2, 3, 0, 0, 0, 255, 254, 0, 7, 8, 0, 0, 1, 0, 200, 0 })]
    public void A_binary_file(string name, byte[] bytes) => _fb.With(name, bytes).Run("check", name).Refused(name);

    [Fact]
    public void A_zip_bomb_is_never_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("release.htm", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[Megabyte];
            for (var block = 0; block < 200; block++)
            {
                entry.Write(zeros);
            }
        }
        var run = _fb.With("release.zip", packed.ToArray()).Run("check", "release.zip");
        run.Refused("release.zip");
        Assert.InRange(run.PeakBytes, 0, 150 * Megabyte);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("latin1")]
    public void Another_encoding_is_read_all_the_same(string encoding)
    {
        var coding = Encoding.GetEncoding(encoding);
        var run = _fb.With(
                "release.txt",
                [
                    .. coding.GetPreamble(),
                    .. coding.GetBytes("Revenue \u2013 caf\u00e9 segment \u2013 was $69.7 million.\n".Replace('\u2013', '-')),
                ]
            )
            .Run("show", "release.txt", "figures");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("69.7", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_no_encoding_allows_are_a_finding_or_a_line()
    {
        var run = _fb.With("release.txt", [.. Encoding.UTF8.GetBytes("Revenue was $69.7 million \u20ac "), 0xC3, 0x28, 0xFF, .. "end.\n"u8])
            .Run("check", "release.txt");
        run.NoTrace();
        Assert.True(run.Code == 2 || run.Code == 0, run.Output + run.Errors);
        if (run.Code == 2)
        {
            run.OneLine("release.txt");
        }
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>Revenue</td><td>69,6")]
    [InlineData("<html><body><table><tr><td>Revenue</td><td>69,699</td></tr><tr><td")]
    [InlineData("<html><body><p>Revenue was $69.7 mill")]
    [InlineData("<html><!-- Revenue was $69.7 million")]
    public void Html_that_ends_in_the_middle_is_read_as_far_as_it_goes(string html)
    {
        var run = _fb.With("release.htm", html).Run("check", "release.htm");
        run.NoTrace();
        Assert.True(run.Code is 0 or 2, run.Errors);
        Assert.True(run.ErrorLines.Length <= 1);
    }

    [Fact]
    public void Ten_thousand_nested_tags()
    {
        var html =
            "<html><body>"
            + string.Concat(Enumerable.Repeat("<div><table><tr><td>", 2500))
            + "Revenue was $69.7 million"
            + string.Concat(Enumerable.Repeat("</td></tr></table></div>", 2500))
            + "</body></html>";
        var run = _fb.With("deep.htm", html).Run("check", "deep.htm");
        run.NoTrace();
        Assert.True(run.Code is 0 or 2, run.Errors);
        Assert.InRange(run.Took.TotalSeconds, 0, 20);
        Assert.InRange(run.PeakBytes, 0, 500 * Megabyte);
    }

    [Fact]
    public void A_table_of_a_hundred_thousand_rows()
    {
        var text = new StringBuilder("| (in thousands) | 2013 | 2012 |\n|---|--:|--:|\n");
        for (var row = 0; row < 100_000; row++)
        {
            text.Append("| Item | ").Append(row * 7919 % 100_003).Append(" | ").Append(row * 104_729 % 99_991).Append(" |\n");
        }
        var run = _fb.With("long.md", text.ToString()).Run(["check", "long.md", "-q"], []);
        run.NoTrace();
        Assert.True(run.Code is 0 or 1 or 2, run.Errors);
        Assert.InRange(run.Took.TotalSeconds, 0, 30);
        Assert.InRange(run.PeakBytes, 0, 800 * Megabyte);
    }

    [Fact]
    public void A_file_of_fifty_megabytes()
    {
        var line = Encoding.UTF8.GetBytes("Revenue was $69.7 million in the first quarter of 2013, up 4%, and more of the same.\n");
        var bytes = new byte[50 * Megabyte];
        for (var at = 0; at < bytes.Length; at += line.Length)
        {
            line.AsSpan(0, Math.Min(line.Length, bytes.Length - at)).CopyTo(bytes.AsSpan(at));
        }
        var run = _fb.With("large.txt", bytes).Run(["check", "large.txt", "-q"], []);
        run.NoTrace();
        Assert.True(run.Code is 0 or 1 or 2, run.Errors);
        Assert.InRange(run.Took.TotalSeconds, 0, 60);
        Assert.InRange(run.PeakBytes, 0, 2500 * Megabyte);
    }

    [Fact]
    public void A_device_without_end_is_given_up()
    {
        if (!File.Exists("/dev/zero"))
        {
            Assert.Skip("Needs /dev/zero.");
        }
        var run = _fb.Run("check", "/dev/zero");
        Assert.Contains("larger than", run.Refused("/dev/zero"), StringComparison.Ordinal);
    }

    [Fact]
    public void External_entities_are_never_resolved()
    {
        _fb.With("secret.txt", "Revenue was $987,654,321.");
        _fb.With(
            "release.htm",
            $"""
            <?xml version="1.0"?>
            <!DOCTYPE html [<!ENTITY secret SYSTEM "file://{_fb.At(
                "secret.txt"
            )}"><!ENTITY web SYSTEM "http://127.0.0.1:9/x">]>
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>Revenue was &secret; &web; or $69.7 million.</p></body></html>
            """
        );
        var run = _fb.Run("check", "release.htm", "--format", "json");
        run.NoTrace();
        Assert.DoesNotContain("987", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_entities_stays_small()
    {
        var entities = new StringBuilder("<!ENTITY a0 \"1234\">");
        for (var level = 1; level < 12; level++)
        {
            var ten = string.Concat(Enumerable.Repeat($"&a{level - 1};", 10));
            entities.Append(CultureInfo.InvariantCulture, $"<!ENTITY a{level} \"{ten}\">");
        }
        var run = _fb.With("bomb.htm", $"<?xml version=\"1.0\"?><!DOCTYPE html [{entities}]><html><body><p>&a11;</p></body></html>")
            .Run("check", "bomb.htm");
        run.NoTrace();
        Assert.InRange(run.PeakBytes, 0, 300 * Megabyte);
    }

    [Fact]
    public void One_bad_file_of_a_package_does_not_hide_the_others()
    {
        var run = _fb.With("good.md", "Revenue was $69.7 million.\n").Run("check", "missing.md", "good.md", "--format", "json");
        Assert.Equal(2, run.Code);
        run.OneLine("missing.md");
        var documents = System.Text.Json.JsonDocument.Parse(run.Bytes).RootElement.GetProperty("documents");
        Assert.Equal("good.md", Assert.Single(documents.EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public void One_bad_file_of_a_folder_does_not_hide_the_others()
    {
        _fb.With("in/a.md", "Revenue was $69.7 million.\n").With("in/b.md", "").With("in/c.md", "Revenue was $69.7 million.\n");
        var run = _fb.Run("check", "in", "--format", "json", "-o", "out.json");
        Assert.Equal(2, run.Code);
        run.OneLine("in/b.md");
        Assert.Equal(2, System.Text.Json.JsonDocument.Parse(run.Bytes).RootElement.GetProperty("documents").GetArrayLength());
        Assert.True(File.Exists(_fb.At("out.json")));
    }

    [Fact]
    public void Nothing_is_overwritten_when_the_input_cannot_be_read()
    {
        _fb.With("out.json", "older result");
        _fb.Run("check", "missing.htm", "-o", "out.json").Refused("missing.htm");
        Assert.Equal("older result", File.ReadAllText(_fb.At("out.json")));
        Assert.Equal(["out.json"], Directory.GetFileSystemEntries(_fb.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Nothing_is_overwritten_when_the_output_cannot_be_written()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Needs a limit of the shell.");
        }
        // A limit of one block for each file stands in for a full disk.
        _fb.With("release.txt", string.Concat(Enumerable.Repeat("Revenue was $69.7 million.\n", 4000)));
        _fb.With("out.json", "older result");
        var run = _fb.Shell("export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 1; fb check release.txt -q -o out.json");
        if (File.ReadAllText(_fb.At("out.json")) != "older result")
        {
            Assert.Skip("The result was smaller than the limit.");
        }
        Assert.Equal(2, run.Code);
        run.OneLine("out.json");
        Assert.Equal(
            ["out.json", "release.txt"],
            Directory.GetFileSystemEntries(_fb.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }
}
