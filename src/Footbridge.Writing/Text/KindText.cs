using System.Text;
using Footbridge.Core.Facts;
using Footbridge.Writing.Json;

namespace Footbridge.Writing.Text;

/// <summary>Kinds of numbers that are not financial, in the words of the JSON with blanks: "footnote marker".</summary>
internal static class KindText
{
    public static string Of(FigureKind kind) => Encoding.ASCII.GetString(JsonWords.Of(kind)).Replace('-', ' ');
}
