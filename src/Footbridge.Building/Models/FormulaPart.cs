using Footbridge.Building.Formulas;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>A formula, or one of several that are added up.</summary>
/// <param name="Written">As the author wrote it.</param>
/// <param name="Syntax">Its tree.</param>
internal sealed record FormulaPart(Written Written, Syntax Syntax);
