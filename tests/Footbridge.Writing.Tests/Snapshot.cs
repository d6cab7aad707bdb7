using System.Runtime.CompilerServices;
using System.Text;

namespace Footbridge.Writing.Tests;

/// <summary>Compares a whole page with the picture of it in Expected/. With FOOTBRIDGE_ACCEPT=1 the pictures are drawn anew.</summary>
internal static class Snapshot
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests/Footbridge.Writing.Tests/Expected");

    public static void Match(byte[] page, [CallerMemberName] string name = "") => Match(Encoding.UTF8.GetString(page), name);

    public static void Match(string page, [CallerMemberName] string name = "")
    {
        var path = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("FOOTBRIDGE_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, page);
        }
        Assert.True(File.Exists(path), $"{path} is missing; draw it with FOOTBRIDGE_ACCEPT=1 and look at it.");
        Assert.Equal(File.ReadAllText(path), page);
    }
}
