namespace Footbridge.Writing.Tests;

public sealed class SpoolStreamTests
{
    [Theory]
    [InlineData(1000, false)]
    [InlineData(64, true)]
    [InlineData(1, true)]
    public void Gives_back_what_was_written_in_memory_and_on_disk(int bound, bool onDisk)
    {
        using var spool = new SpoolStream(bound);
        var expected = new List<byte>();
        for (var piece = 0; piece < 30; piece++)
        {
            var bytes = Enumerable.Range(0, piece).Select(index => (byte)(piece * 7 + index)).ToArray();
            spool.Add(new PooledBuffer(bytes));
            expected.AddRange(bytes);
        }
        using var copy = new MemoryStream();
        spool.CopyAllTo(copy);
        Assert.Equal(expected, copy.ToArray());
        Assert.Equal(expected.Count, spool.Length);
        Assert.Equal(onDisk, spool.IsOnDisk);
    }
}
