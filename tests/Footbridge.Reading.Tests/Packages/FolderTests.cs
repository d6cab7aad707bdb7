using Footbridge.Reading.Packages;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>A package in a folder on disk.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("footbridge-package-").FullName;

    [Fact]
    public void Is_read_as_it_is_in_memory()
    {
        Write(SamplePackage.Good);
        var reading = PackageReader.Read(_folder);
        Assert.Empty(reading.Problems);
        Assert.Equal(SamplePackage.Good.Package().Sources, reading.Package!.Sources);
        Assert.Equal(SamplePackage.Good.Package().Dataset.Points, reading.Package.Dataset.Points);
    }

    [Fact]
    public void That_is_not_there_is_one_problem() =>
        Assert.Equal([$"{_folder}/none: there is no such folder; check the path"], Lines(Path.Combine(_folder, "none")));

    [Fact]
    public void Without_a_package_is_one_problem() =>
        Assert.Equal(
            [$"{_folder}: is no package: it holds no release.yaml; name a package's folder, or make one with footbridge init"],
            Lines(_folder)
        );

    [Fact]
    public void Lacks_files()
    {
        Write(SamplePackage.Good.Without("statements.yaml").Without("boilerplate/about.md").With("statement.yaml", "x: 1"));
        Assert.Equal(
            [
                "narrative.md:7:4: there is no file \"boilerplate/about.md\"; add the file, or name another",
                "statements.yaml: there is no such file; there is \"statement.yaml\": rename it",
            ],
            Lines(_folder)
        );
    }

    [Fact]
    public void With_a_misspelt_optional_file_warns()
    {
        Write(SamplePackage.Good.Without("measures.yaml").With("measure.yaml", "x: 1"));
        Assert.Equal(["measure.yaml: is not read, and there is no measures.yaml; rename it to measures.yaml"], Lines(_folder));
        Assert.NotNull(PackageReader.Read(_folder).Package);
    }

    [Fact]
    public void Has_a_folder_where_a_file_should_be()
    {
        Write(SamplePackage.Good.Without("measures.yaml"));
        Directory.CreateDirectory(Path.Combine(_folder, "measures.yaml"));
        Assert.Equal(["measures.yaml: is a folder; put a file there"], Lines(_folder));
    }

    [Fact]
    public void Is_not_left_through_symbolic_links()
    {
        var outside = Directory.CreateTempSubdirectory("footbridge-outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "about.md"), "secret");
            Write(SamplePackage.Good.Without("boilerplate/about.md"));
            var remedy = "is a symbolic link that leads out of the package; put the file itself into the package";

            var folderLink = Path.Combine(_folder, "boilerplate");
            Directory.CreateSymbolicLink(folderLink, outside);
            Assert.Equal([$"narrative.md:7:4: \"boilerplate/about.md\" {remedy}"], Lines(_folder));
            Directory.Delete(folderLink);

            Directory.CreateDirectory(folderLink);
            File.CreateSymbolicLink(Path.Combine(folderLink, "about.md"), Path.Combine(outside, "about.md"));
            Assert.Equal([$"narrative.md:7:4: \"boilerplate/about.md\" {remedy}"], Lines(_folder));
            File.Delete(Path.Combine(folderLink, "about.md"));

            // A link to a link, and a link that leads back to itself.
            File.CreateSymbolicLink(Path.Combine(_folder, "step"), Path.Combine(outside, "about.md"));
            File.CreateSymbolicLink(Path.Combine(folderLink, "about.md"), "../step");
            Assert.Equal([$"narrative.md:7:4: \"boilerplate/about.md\" {remedy}"], Lines(_folder));
            File.Delete(Path.Combine(folderLink, "about.md"));
            File.CreateSymbolicLink(Path.Combine(folderLink, "about.md"), "about.md");
            Assert.Equal([$"narrative.md:7:4: \"boilerplate/about.md\" {remedy}"], Lines(_folder));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void May_have_links_that_stay_inside()
    {
        Write(SamplePackage.Good.Without("boilerplate/about.md").With("texts/about.md", SamplePackage.About));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "boilerplate"), "texts");
        Assert.Empty(Lines(_folder));
    }

    [Fact]
    public void May_itself_be_reached_through_a_link()
    {
        Write(SamplePackage.Good);
        var link = _folder + "-link";
        Directory.CreateSymbolicLink(link, _folder);
        try
        {
            Assert.Empty(Lines(link));
            Assert.Empty(Lines(link + "/"));
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    [Fact]
    public void Holds_a_file_beyond_the_bound()
    {
        Write(SamplePackage.Good.With("narrative.md", new byte[1024 * 1024 + 1]));
        Assert.Equal(["narrative.md: is larger than 1 MB; leave out what the release does not need"], Lines(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Lines(string folder) => [.. PackageReader.Read(folder).Problems.Select(problem => problem.ToString())];

    private void Write(SamplePackage package)
    {
        foreach (var path in package.Paths)
        {
            var full = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, package.Bytes(path));
        }
    }
}
