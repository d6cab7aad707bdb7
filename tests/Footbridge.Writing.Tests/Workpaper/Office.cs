using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Footbridge.Writing.Tests.Workpaper;

/// <summary>LibreOffice, which opens a workbook, computes it, and saves it again.</summary>
internal static partial class Office
{
    /// <summary>
    /// The workbook as LibreOffice computes it. The values that were written beside the formulas are taken out before, so that
    /// none can be mistaken for a computed one; <paramref name="edit"/> may change a sheet's source, as somebody at the screen would.
    /// </summary>
    public static Book Recompute(byte[] workbook, Func<string, string>? edit = null)
    {
        var folder = Directory.CreateTempSubdirectory("footbridge-office-");
        try
        {
            var input = Path.Combine(folder.FullName, "in.xlsx");
            File.WriteAllBytes(input, Sheets(workbook, xml => StoredValue().Replace(edit?.Invoke(xml) ?? xml, "$1")));
            var output = Directory.CreateDirectory(Path.Combine(folder.FullName, "out")).FullName;
            var start = new ProcessStartInfo(
                Program(),
                ["--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "xlsx", "--outdir", output, input]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("LibreOffice did not end.");
            }
            var result = Path.Combine(output, "in.xlsx");
            Assert.True(File.Exists(result), $"LibreOffice wrote nothing. {said.Result} {error.Result}");
            return new Book(File.ReadAllBytes(result));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same file with the source of its sheets changed.</summary>
    private static byte[] Sheets(byte[] workbook, Func<string, string> change)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(workbook)))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open());
                var text = reader.ReadToEnd();
                writer.Write(entry.FullName.Contains("worksheets/", StringComparison.Ordinal) ? change(text) : text);
            }
        }
        return result.ToArray();
    }

    private static string Program()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            var program = Path.Combine(folder, "soffice");
            if (File.Exists(program))
            {
                return program;
            }
        }
        Assert.Skip("soffice is not here; it comes with the Debian package libreoffice-calc-nogui.");
        throw new InvalidOperationException("unreachable");
    }

    [GeneratedRegex("(<x:f>[^<]*</x:f>)<x:v>[^<]*</x:v>")]
    private static partial Regex StoredValue();
}
