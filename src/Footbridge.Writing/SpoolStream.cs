namespace Footbridge.Writing;

/// <summary>
/// Pieces that are put in once, in order, and then copied out. They stay in memory up to a bound and go to a temporary file
/// of the user's own beyond it, so that the result of a large corpus does not fill the memory.
/// </summary>
internal sealed class SpoolStream(int bound = SpoolStream.MemoryBound) : IDisposable
{
    private const int MemoryBound = 32 * 1024 * 1024;
    private readonly List<PooledBuffer> _pieces = [];
    private long _inMemory;
    private FileStream? _file;

    /// <summary>The number of bytes put in.</summary>
    public long Length => (_file?.Length ?? 0) + _inMemory;

    /// <summary>True once the bound was passed.</summary>
    public bool IsOnDisk => _file is not null;

    /// <summary>Puts in a piece, which belongs to the spool from then on.</summary>
    public void Add(PooledBuffer piece)
    {
        _pieces.Add(piece);
        _inMemory += piece.Length;
        if (_inMemory > bound)
        {
            Spill();
        }
    }

    public void CopyAllTo(Stream output)
    {
        if (_file is not null)
        {
            _file.Position = 0;
            _file.CopyTo(output);
        }
        foreach (var piece in _pieces)
        {
            output.Write(piece.Written);
        }
    }

    public void Dispose()
    {
        Forget();
        _file?.Dispose();
    }

    private void Spill()
    {
        _file ??= Open();
        _file.Position = _file.Length;
        foreach (var piece in _pieces)
        {
            _file.Write(piece.Written);
        }
        Forget();
    }

    private void Forget()
    {
        foreach (var piece in _pieces)
        {
            piece.Dispose();
        }
        _pieces.Clear();
        _inMemory = 0;
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
        return new FileStream(Path.Combine(Path.GetTempPath(), $"footbridge-{Path.GetRandomFileName()}"), options);
    }
}
