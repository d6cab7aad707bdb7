namespace Footbridge.Core.Drafts;

/// <summary>What happened to the proof of a figure between two drafts.</summary>
public enum ProofChangeKind
{
    /// <summary>A relation that held, or was not there, does not hold now.</summary>
    Broke,

    /// <summary>A relation that did not hold holds now.</summary>
    Healed,

    /// <summary>The figure was proved or rounded, and nothing supports it now.</summary>
    Lost,

    /// <summary>Nothing supported the figure, and now it is proved or rounded.</summary>
    Gained,
}
