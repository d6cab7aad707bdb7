using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

internal static class HtmlReader
{
    internal static (ImmutableArray<Block> Blocks, ImmutableArray<ReadingNote> Notes) Read(
        string source,
        int start,
        int end
    ) => ([], []);
}
