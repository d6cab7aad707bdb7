using System.Collections.Frozen;

namespace Footbridge.Checking.Periods;

/// <summary>The vocabulary of periods: each word with its meaning and, for numerals and months, its number.</summary>
internal static class PeriodWords
{
    private static readonly FrozenDictionary<string, (Word Word, byte Value)> Words = Build();

    private static readonly FrozenDictionary<string, (Word Word, byte Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Longest = 14;

    // For each first letter the lengths of the telling words that begin with it, one bit a length: most words of a label fail here.
    private static readonly uint[] TellingLengths = BuildTellingLengths();

    /// <summary>True for a word that by itself may say something about time.</summary>
    public static bool IsTelling(ReadOnlySpan<char> word) =>
        word.Length <= Longest && (TellingLengths[(word[0] | 0x20) - 'a'] >> word.Length & 1) != 0 && IsTelling(Of(word).Word);

    /// <summary>The meaning of a word, in any case.</summary>
    public static (Word Word, byte Value) Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var found) ? found : (Word.Other, (byte)0);

    private static bool IsTelling(Word word) =>
        word
            is not (
                Word.Other
                or Word.Filler
                or Word.Cardinal
                or Word.Ordinal
                or Word.OrdinalSuffix
                or Word.E
                or Word.M
                or Word.H
                or Word.Full
                or Word.Date
                or Word.To
                or Word.From
                or Word.As
                or Word.Of
                or Word.At
                or Word.And
                or Word.Pro
                or Word.Over
                or Word.Bound
                or Word.Weekday
                or Word.During
            );

    private static uint[] BuildTellingLengths()
    {
        var lengths = new uint[26];
        foreach (var (word, (meaning, _)) in Words)
        {
            if (IsTelling(meaning) && char.IsAsciiLetter(word[0]))
            {
                lengths[word[0] - 'a'] |= 1u << word.Length;
            }
        }
        return lengths;
    }

    private static FrozenDictionary<string, (Word Word, byte Value)> Build()
    {
        var words = new Dictionary<string, (Word Word, byte Value)>(StringComparer.OrdinalIgnoreCase);
        Numbered(Word.Month, 1, "january february march april may june july august september october november december");
        Numbered(Word.Month, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        Numbered(Word.Month, 9, "sept");
        Numbered(
            Word.Cardinal,
            1,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        );
        foreach (var (tens, value) in new[] { ("thirty", 30), ("forty", 40), ("fifty", 50) })
        {
            words[tens] = (Word.Cardinal, (byte)value);
        }
        Numbered(Word.Ordinal, 1, "first second third fourth");
        Plain(Word.OrdinalSuffix, "st nd rd th");
        Plain(Word.Months, "month months mo mos mth mths monthly");
        Plain(Word.Weeks, "week weeks wk wks");
        Plain(Word.Quarter, "quarter quarters quarterly qtr qtrs");
        Plain(Word.Half, "half halves");
        Plain(Word.Year, "year years yr yrs annual calendar");
        Plain(Word.Fiscal, "fiscal fy cy financial");
        Plain(Word.Full, "full");
        Plain(Word.Q, "q");
        Plain(Word.H, "h");
        Plain(Word.M, "m");
        Plain(Word.E, "e");
        Plain(Word.QFiscal, "qfy hfy mfy");
        Plain(Word.ToDate, "ytd");
        Plain(Word.Date, "date");
        Plain(Word.Ended, "ended ending");
        Plain(Word.End, "end");
        Plain(Word.To, "to through thru until till");
        Plain(Word.From, "from");
        Plain(Word.As, "as");
        Plain(Word.Of, "of");
        Plain(Word.At, "at");
        Plain(Word.And, "and or");
        Plain(Word.Period, "period periods");
        Plain(Word.Balance, "balance balances");
        Plain(Word.Opening, "beginning opening start");
        Plain(Word.Closing, "closing");
        Plain(
            Word.Comparison,
            "change changes chg var variance increase decrease growth yoy qoq vs versus compared difference better worse bps"
        );
        Plain(Word.Over, "over");
        Plain(Word.Restated, "restated recast revised");
        Plain(Word.Pro, "pro");
        Plain(Word.Forma, "forma proforma");
        Plain(
            Word.Forecast,
            "guidance outlook forecast forecasts budget budgeted plan target targets estimate estimated estimates projected expected"
        );
        Plain(Word.ConstantCurrency, "cc");
        Plain(Word.Constant, "constant");
        Plain(Word.Successor, "successor predecessor");
        Plain(Word.Trailing, "ltm ttm");
        Plain(Word.Bound, "than within next more less greater longer fewer under after before");
        Plain(Word.During, "during");
        Plain(Word.Weekday, "monday tuesday wednesday thursday friday saturday sunday");
        Plain(
            Word.Filler,
            "the for in on a an unaudited audited by respectively last prior previous current same comparable millions thousands billions million dollars usd eur except per share data amounts then"
        );
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Plain(Word word, string list)
        {
            foreach (var text in list.Split(' '))
            {
                words.TryAdd(text, (word, 0));
            }
        }
        void Numbered(Word word, int first, string list)
        {
            foreach (var text in list.Split(' '))
            {
                if (text != "-")
                {
                    words.TryAdd(text, (word, (byte)first));
                }
                first++;
            }
        }
    }
}
