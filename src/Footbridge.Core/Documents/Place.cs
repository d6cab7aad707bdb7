namespace Footbridge.Core.Documents;

/// <summary>Where a person finds a span. Text files have lines; other kinds of document add their own kind of place.</summary>
public abstract record Place
{
    /// <summary>The place as it stands in a message, after the file name: "43:195".</summary>
    public abstract string Describe();
}
