using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>
/// What a build was made of and what it made: every input and output by its hash, how each page was proved, and what was
/// decided on the way. It knows no clock and no machine: the same package gives the same manifest.
/// </summary>
public static class ManifestJson
{
    /// <summary>The file's name.</summary>
    public const string Name = "manifest.json";

    /// <summary>The version of the manifest's form; additions only within a version.</summary>
    public const string Schema = "footbridge/manifest/1";

    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the manifest.</summary>
    /// <param name="release">The release.</param>
    /// <param name="sources">Every file that it was built from.</param>
    /// <param name="files">Every other file that is written.</param>
    /// <param name="pages">The pages among them, with what their check found.</param>
    /// <param name="version">The version of the program.</param>
    public static ReleaseFile Write(
        Release release,
        ImmutableArray<PackageSource> sources,
        ImmutableArray<ReleaseFile> files,
        ImmutableArray<PageCoverage> pages,
        string version
    )
    {
        ArgumentNullException.ThrowIfNull(release);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartObject("tool");
            json.WriteString("name", "footbridge");
            json.WriteString("version", version);
            json.WriteEndObject();
            json.WriteString("entity", release.Settings.Entity);
            json.WriteString("quarter", release.Settings.Quarter.ToString());
            Files(json, "inputs", sources.Select(source => (source.Path, source.Sha256)));
            Files(json, "outputs", files.Select(file => (file.Name, Convert.ToHexStringLower(SHA256.HashData(file.Bytes)))));
            Coverage(json, pages);
            Checks(json, release.Checks);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return new ReleaseFile(Name, stream.ToArray(), IsPage: false, []);
    }

    private static void Files(Utf8JsonWriter json, string name, IEnumerable<(string Path, string Hash)> files)
    {
        json.WriteStartArray(name);
        foreach (var (path, hash) in files)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("sha256", hash);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Coverage(Utf8JsonWriter json, ImmutableArray<PageCoverage> pages)
    {
        json.WriteStartArray("coverage");
        foreach (var page in pages)
        {
            var coverage = page.Proof.Coverage;
            json.WriteStartObject();
            json.WriteString("path", page.Page.Name);
            json.WriteNumber("figures", coverage.Figures);
            json.WriteNumber("financial", coverage.Financial);
            json.WriteNumber("proved", coverage.Proved);
            json.WriteNumber("rounded", coverage.Rounded);
            json.WriteNumber("onData", page.OnData);
            json.WriteNumber("typed", page.Typed.Length);
            json.WriteNumber("contradicted", coverage.Contradicted);
            json.WriteNumber("findings", page.Proof.Findings.Length);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Checks(Utf8JsonWriter json, ImmutableArray<BuildCheck> checks)
    {
        json.WriteStartArray("checks");
        foreach (var check in checks)
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteString("subject", check.Subject);
            json.WriteString("message", check.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
