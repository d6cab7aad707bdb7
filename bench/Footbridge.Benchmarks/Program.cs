using BenchmarkDotNet.Running;
using Footbridge.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReadHtml).Assembly).Run(args);
