namespace Footbridge.Core.Packages;

/// <summary>A piece of text as the author of a package wrote it, with its place: a formula, a caption, a binding. It is not yet understood.</summary>
/// <param name="Text">The text, without the quotes or marks of the file's format.</param>
/// <param name="Place">Where its first character stands.</param>
public sealed record Written(string Text, PackagePlace Place);
