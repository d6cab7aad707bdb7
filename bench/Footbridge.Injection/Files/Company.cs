using System.Text.Json;

namespace Footbridge.Injection.Files;

/// <summary>Which documents are one company's: releases of one company are made alike, so they do not count as independent.</summary>
internal static class Company
{
    /// <summary>The name of the list that may stand in a folder of documents: a JSON object a line, with "file" and "company".</summary>
    public const string List = "manifest.jsonl";

    private static readonly string[] s_forms = ["10-K", "10-Q", "20-F", "8-K", "6-K"];

    /// <summary>Companies by file name, from the list in a folder; empty where there is none.</summary>
    /// <exception cref="JsonException">The list is not what it should be.</exception>
    public static Dictionary<string, string> ByFile(DirectoryInfo folder)
    {
        var companies = new Dictionary<string, string>(StringComparer.Ordinal);
        var list = new FileInfo(Path.Combine(folder.FullName, List));
        if (!list.Exists)
        {
            return companies;
        }
        foreach (var line in File.ReadLines(list.FullName).Where(line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.TryGetProperty("file", out var file) && row.RootElement.TryGetProperty("company", out var company))
            {
                companies[Path.GetFileName(file.GetString() ?? "")] = WithoutForm(company.GetString() ?? "");
            }
        }
        return companies;
    }

    // "Alphabet Inc. 10-Q" and "Alphabet Inc." are one company.
    private static string WithoutForm(string company)
    {
        var name = company.Replace('\u00a0', ' ').Trim();
        foreach (var form in s_forms)
        {
            name = name.EndsWith(" " + form, StringComparison.Ordinal) ? name[..^(form.Length + 1)].TrimEnd() : name;
        }
        return name;
    }
}
