using System.Runtime.ExceptionServices;

namespace Footbridge.Cli;

/// <summary>Work on many items on several threads, its results handed out in the order of the items, a bounded number ahead.</summary>
internal static class OrderedWork
{
    // Hostile documents nest deeply: the same room on every platform.
    private const int StackBytes = 16 * 1024 * 1024;

    public static void Run<T>(int count, int threads, Func<int, T> work, Action<int, T> deliver)
        where T : class
    {
        threads = Math.Min(threads, count);
        if (threads <= 1)
        {
            for (var item = 0; item < count; item++)
            {
                deliver(item, work(item));
            }
            return;
        }
        using var run = new State<T>(count, threads, work);
        run.Start();
        try
        {
            for (var item = 0; item < count; item++)
            {
                deliver(item, run.Take(item));
            }
        }
        finally
        {
            run.Stop();
        }
    }

    private sealed class State<T>(int count, int threads, Func<int, T> work) : IDisposable
        where T : class
    {
        private readonly T?[] _results = new T?[count];
        private readonly Exception?[] _errors = new Exception?[count];
        private readonly SemaphoreSlim _ahead = new(4 * threads);
        private readonly Lock _taking = new();
        private readonly object _done = new();
        private readonly Thread[] _threads = new Thread[threads];
        private int _next;
        private volatile bool _stopped;

        public void Start()
        {
            for (var index = 0; index < _threads.Length; index++)
            {
                _threads[index] = new Thread(Loop, StackBytes) { IsBackground = true };
                _threads[index].Start();
            }
        }

        public T Take(int item)
        {
            T? result;
            lock (_done)
            {
                while ((result = _results[item]) is null && _errors[item] is null)
                {
                    Monitor.Wait(_done);
                }
                _results[item] = null;
            }
            _ahead.Release();
            if (_errors[item] is { } error)
            {
                ExceptionDispatchInfo.Throw(error);
            }
            return result!;
        }

        public void Stop()
        {
            _stopped = true;
            _ahead.Release(_threads.Length);
            foreach (var thread in _threads)
            {
                thread.Join();
            }
        }

        public void Dispose() => _ahead.Dispose();

        // A place is taken before a number is drawn: numbers are drawn in order, so the item that is waited for is always under way.
        private void Loop()
        {
            while (true)
            {
                _ahead.Wait();
                int item;
                lock (_taking)
                {
                    if (_stopped || _next == count)
                    {
                        return;
                    }
                    item = _next++;
                }
                T? result = null;
                Exception? failure = null;
                try
                {
                    result = work(item);
                }
#pragma warning disable CA1031 // Carried over to the thread that waits for the result.
                catch (Exception error)
                {
                    failure = error;
                }
#pragma warning restore CA1031
                lock (_done)
                {
                    _results[item] = result;
                    _errors[item] = failure;
                    Monitor.PulseAll(_done);
                }
            }
        }
    }
}
