using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>A filter as it is written: what is done with a value. It is not yet understood.</summary>
/// <param name="Name">"millions"; empty where a bar has nothing behind it.</param>
/// <param name="Arguments">Words and quoted texts behind the name.</param>
/// <param name="Place">Where the name stands.</param>
internal sealed record FilterCall(string Name, ImmutableArray<FilterArgument> Arguments, PackagePlace Place);
