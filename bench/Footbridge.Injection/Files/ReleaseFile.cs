using System.Text;
using Footbridge.Bench;

namespace Footbridge.Injection.Files;

/// <summary>A document that mistakes are made in.</summary>
/// <param name="Input">The file.</param>
/// <param name="Company">Whose it is; the file's name where nothing says it.</param>
internal sealed record ReleaseFile(InputFile Input, string Company)
{
    /// <summary>File name.</summary>
    public string Name => Input.Name;

    /// <summary>The accounting framework, told by the names of the other one: "IFRS" or "US GAAP".</summary>
    public string Framework =>
        s_international.Any(name => Encoding.UTF8.GetString(Input.Bytes).Contains(name, StringComparison.Ordinal)) ? "IFRS" : "US GAAP";

    private static readonly string[] s_international =
    [
        "IFRS",
        "International Financial Reporting Standards",
        "International Accounting Standard",
    ];

    /// <summary>Reads files, and folders with all that is below them, with the companies that a list in the folder names.</summary>
    public static IEnumerable<ReleaseFile> Load(IEnumerable<FileSystemInfo> inputs)
    {
        foreach (var input in inputs)
        {
            var companies = input is DirectoryInfo folder ? Files.Company.ByFile(folder) : [];
            foreach (var file in InputFile.Load([input]))
            {
                yield return new ReleaseFile(file, companies.GetValueOrDefault(file.Name, file.Name));
            }
        }
    }
}
