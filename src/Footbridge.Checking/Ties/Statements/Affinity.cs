namespace Footbridge.Checking.Ties.Statements;

/// <summary>How surely two captions speak of one thing, weakest first.</summary>
internal enum Affinity
{
    /// <summary>They have nothing in common.</summary>
    None,

    /// <summary>Words for kinds of one thing: a loan, a borrowing.</summary>
    Kin,

    /// <summary>A telling word in common.</summary>
    Shared,

    /// <summary>All telling words of one stand in the other.</summary>
    Part,

    /// <summary>The same telling words.</summary>
    Same,
}
