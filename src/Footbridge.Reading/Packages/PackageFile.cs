namespace Footbridge.Reading.Packages;

/// <summary>The bytes of one file of a package, or why there are none.</summary>
/// <param name="Bytes">The content; null when it could not be had.</param>
/// <param name="Refusal">What is wrong, without the file's name ("is a folder"); null when there are bytes and when there is no such file.</param>
/// <param name="Remedy">What to do; null exactly when there is no refusal.</param>
public sealed record PackageFile(byte[]? Bytes, string? Refusal, string? Remedy)
{
    /// <summary>There is no such file.</summary>
    public static PackageFile Missing { get; } = new(null, null, null);

    /// <summary>True when there is no such file.</summary>
    public bool IsMissing => Bytes is null && Refusal is null;

    /// <summary>A file that was read.</summary>
    public static PackageFile Of(byte[] bytes) => new(bytes, null, null);

    /// <summary>A file that is there and cannot be had.</summary>
    public static PackageFile Refused(string refusal, string remedy) => new(null, refusal, remedy);
}
