namespace Footbridge.Writing;

/// <summary>
/// Bytes that are written once and then copied out. They stay in memory up to a bound and go to a temporary file of the
/// user's own beyond it, so that the result of a large corpus does not fill the memory.
/// </summary>
internal sealed class SpoolStream : IDisposable
{
    private const int MemoryBound = 32 * 1024 * 1024;
    private readonly int _bound;
    private readonly MemoryStream _memory = new();
    private FileStream? _file;

    public SpoolStream(int bound = MemoryBound)
    {
        _bound = bound;
    }

    public long Length => (_file?.Length ?? 0) + _memory.Length;

    public bool IsOnDisk => _file is not null;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_memory.Length + bytes.Length > _bound)
        {
            Spill();
        }
        _memory.Write(bytes);
    }

    public void CopyAllTo(Stream output)
    {
        if (_file is not null)
        {
            _file.Position = 0;
            _file.CopyTo(output);
        }
        _memory.WriteTo(output);
    }

    public void Dispose()
    {
        _file?.Dispose();
        _memory.Dispose();
    }

    private void Spill()
    {
        _file ??= Open();
        _file.Position = _file.Length;
        _memory.WriteTo(_file);
        _memory.SetLength(0);
    }

    // Results are not public yet when they are checked: nobody else may read the file, and it is gone when it is closed.
    private static FileStream Open()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return new FileStream(
            Path.Combine(Path.GetTempPath(), $"footbridge-{Path.GetRandomFileName()}"),
            options
        );
    }
}
