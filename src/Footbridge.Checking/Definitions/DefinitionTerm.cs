namespace Footbridge.Checking.Definitions;

/// <summary>One of the things that a definition adds, takes off, leaves out or divides by.</summary>
/// <param name="Text">Its words, as written.</param>
/// <param name="Operation">What is done with it.</param>
internal sealed record DefinitionTerm(string Text, Operation Operation);
