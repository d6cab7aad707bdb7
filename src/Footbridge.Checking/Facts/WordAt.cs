namespace Footbridge.Checking.Facts;

/// <summary>A word of a text that names something.</summary>
/// <param name="Id">Its number in the <see cref="Vocabulary"/>.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Sign">-1 where it says the opposite of the word that stands for it: "loss" is income below zero.</param>
internal readonly record struct WordAt(int Id, int Start, int End, int Sign);
