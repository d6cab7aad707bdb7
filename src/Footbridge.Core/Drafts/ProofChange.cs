namespace Footbridge.Core.Drafts;

/// <summary>A figure of which something else is proved than before.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Old">Index of the figure in the earlier draft; null where it is new.</param>
/// <param name="New">Index of the figure in the later draft.</param>
/// <param name="OldTie">Index of the relation in the earlier draft that broke or healed; null where there was none.</param>
/// <param name="NewTie">Index of that relation in the later draft; null where there is none.</param>
public sealed record ProofChange(ProofChangeKind Kind, int? Old, int New, int? OldTie, int? NewTie);
