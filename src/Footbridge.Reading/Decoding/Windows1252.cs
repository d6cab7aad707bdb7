namespace Footbridge.Reading.Decoding;

/// <summary>The single-byte encoding that Windows and most filing agents used before UTF-8. Every byte has a character.</summary>
internal static class Windows1252
{
    // 0x80 to 0x9F; the five unassigned bytes keep their control character, as browsers do.
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    internal static string Decode(byte[] bytes) =>
        string.Create(
            bytes.Length,
            bytes,
            static (into, from) =>
            {
                for (var index = 0; index < from.Length; index++)
                {
                    var value = from[index];
                    into[index] = value is >= 0x80 and <= 0x9F ? High[value - 0x80] : (char)value;
                }
            }
        );
}
