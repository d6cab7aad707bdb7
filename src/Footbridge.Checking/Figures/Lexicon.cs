using Footbridge.Core.Facts;

namespace Footbridge.Checking.Figures;

/// <summary>
/// The closed classes of words that stand beside numbers: numerals, units, months, currencies, and the nouns that number things.
/// Open classes (what is counted, what is named) are told by form, never listed.
/// </summary>
internal static class Lexicon
{
    /// <summary>Cardinal and ordinal numerals.</summary>
    public static readonly WordTable<Numeral> Numerals = new(NumeralPairs());

    /// <summary>Words and signs after a number that scale it or say its unit.</summary>
    public static readonly WordTable<UnitMark> UnitMarks = new([
        .. All(UnitMark.Scaled(3), "thousand thousands k K tsd mille"),
        .. All(UnitMark.Scaled(5), "lakh lakhs lac"),
        .. All(UnitMark.Scaled(6), "million millions mn mln mm mio mill millionen m mil"),
        .. All(UnitMark.Scaled(7), "crore crores cr"),
        .. All(UnitMark.Scaled(9), "billion billions bn bln bil mrd milliard milliards b"),
        .. All(UnitMark.Scaled(12), "trillion trillions tn trn t"),
        .. All(new UnitMark(UnitMarkKind.Percent, -2), "percent pct prozent"),
        .. All(new UnitMark(UnitMarkKind.Points, -2), "pp ppt ppts pts pt points point ppc"),
        .. All(new UnitMark(UnitMarkKind.BasisPoints, 0), "bps bp"),
        .. All(new UnitMark(UnitMarkKind.Ratio, 0), "x times"),
        .. All(new UnitMark(UnitMarkKind.Cents, -2), "cents cent pence p c"),
    ]);

    /// <summary>Months, 1 to 12.</summary>
    public static readonly WordTable<int> Months = new([
        .. All(1, "January Jan"),
        .. All(2, "February Feb"),
        .. All(3, "March Mar"),
        .. All(4, "April Apr"),
        .. All(5, "May"),
        .. All(6, "June Jun"),
        .. All(7, "July Jul"),
        .. All(8, "August Aug"),
        .. All(9, "September Sept Sep"),
        .. All(10, "October Oct"),
        .. All(11, "November Nov"),
        .. All(12, "December Dec"),
    ]);

    /// <summary>ISO 4217 codes of the currencies that releases are written in.</summary>
    public static readonly string[] CurrencyCodes =
    [
        "USD",
        "EUR",
        "GBP",
        "CHF",
        "JPY",
        "CNY",
        "INR",
        "CAD",
        "AUD",
        "NZD",
        "HKD",
        "SGD",
        "SEK",
        "NOK",
        "DKK",
        "ISK",
        "ZAR",
        "BRL",
        "MXN",
        "KRW",
        "TWD",
        "THB",
        "MYR",
        "IDR",
        "PHP",
        "VND",
        "PLN",
        "CZK",
        "HUF",
        "RON",
        "TRY",
        "RUB",
        "ILS",
        "AED",
        "SAR",
        "QAR",
        "KWD",
        "EGP",
        "NGN",
        "KES",
        "ARS",
        "CLP",
        "COP",
        "PEN",
        "BGN",
        "UAH",
        "KZT",
        "PKR",
        "BDT",
        "LKR",
    ];

    /// <summary>Currency codes and abbreviations as they stand beside amounts; the scale is that of "MEUR" or "EURm".</summary>
    public static readonly WordTable<CurrencyWord> Currencies = new(CurrencyPairs());

    /// <summary>Currencies as nouns after an amount: "million dollars".</summary>
    public static readonly WordTable<string> CurrencyNouns = new([
        .. All("USD", "dollars dollar"),
        .. All("EUR", "euros euro"),
        .. All("GBP", "sterling"),
        .. All("JPY", "yen"),
        .. All("CNY", "yuan renminbi"),
        .. All("INR", "rupees rupee"),
        .. All("CHF", "francs"),
        .. All("ZAR", "rand"),
        .. All("KRW", "won"),
        .. All("MXN", "pesos"),
        .. All("BRL", "reais"),
        .. All("ILS", "shekels NIS"),
    ]);

    /// <summary>What stands before "$" and makes it another dollar.</summary>
    public static readonly WordTable<string> DollarPrefixes = new([
        .. All("USD", "US USD U"),
        .. All("CAD", "C CA CAD CDN Can"),
        .. All("AUD", "A AU AUD"),
        .. All("HKD", "HK"),
        .. All("NZD", "NZ"),
        .. All("SGD", "S SG"),
        .. All("TWD", "NT"),
        .. All("BRL", "R"),
        .. All("MXN", "MX Mex"),
        .. All("NAD", "N"),
        .. All("JMD", "J"),
    ]);

    /// <summary>Nouns of time that make a number a length or a name of a period.</summary>
    public static readonly WordTable<FigureKind> PeriodUnits = new(
        All(
            FigureKind.Period,
            """
            day days week weeks month months quarter quarters year years hour hours minute minutes seconds decade decades
            half halves semester semesters yr yrs mos century trimester
            """
        )
    );

    /// <summary>Nouns that take a number as a name: the kind of the number after them.</summary>
    public static readonly WordTable<FigureKind> NamingNouns = new([
        .. All(
            FigureKind.Code,
            """
            form forms rule rules section sections sec item items exhibit exhibits ex note notes topic asc asu ias ifrs
            ifric sfas fas fasb fsp eitf regulation cusip isin id passcode code pin article articles chapter suite ste box
            room floor iso paragraph schedule cfr usc file ein lei sedol patent reference ref password extension ext
            subtopic rcs siren registration confirmation access conference apt building parcel lot dept conf nct clause
            """
        ),
        .. All(FigureKind.Enumerator, "page pages appendix annex table figure slide step footnote footnotes pg attachment chart"),
        .. All(FigureKind.Ordinal, "no nos number top nr num rank ranked"),
        .. All(
            FigureKind.Name,
            """
            level levels tier tiers phase phases stage stages type types class series grade category scope scopes route
            highway interstate version generation gen model block basel fortune russell nasdaq nikkei ftse cac dax sdax
            mdax stoxx train trains zone plant mine pillar
            """
        ),
        .. All(FigureKind.Period, "q h fq quarter week month day"),
        .. All(FigureKind.Year, "fy cy fye"),
    ]);

    /// <summary>Words that end a noun phrase, or begin a clause, a value or a comparison: what follows is not named by them.</summary>
    public static readonly WordTable<bool> FunctionWords = new(
        All(
            true,
            """
            a an the of in to and or for from at on by with as is are was were be been has had have compared versus vs
            than during that which who whose per between through into its our their we it this these those will would may
            can could not but if when while where after before under over about approximately nearly around some almost
            all also only net up down including excluding within across above below since until both each every any more
            less least most roughly totaling totaled totalled reached respectively other against without because so he she
            they you your because now then there first last next another additional another
            """
        )
    );

    /// <summary>Words before a value: a parenthesis after them holds the value itself, not an aside.</summary>
    public static readonly WordTable<bool> ValueLeads = new(
        All(
            true,
            """
            of was were is are be to from by at and or with versus vs than a an approximately about nearly between totaled
            totalled reached against reported recorded compared equals amounted around only
            """
        )
    );

    /// <summary>Words that announce an estimate of a count.</summary>
    public static readonly WordTable<bool> Estimates = new(
        All(true, "approximately about nearly around almost roughly some exceeding circa ca approx")
    );

    /// <summary>Words after a house number, or a name before them, that make it a street address.</summary>
    public static readonly WordTable<bool> StreetWords = new(
        All(
            true,
            """
            street st avenue ave road rd drive dr boulevard blvd lane ln parkway pkwy plaza highway hwy court ct square
            way circle place pl terrace rue quai broadway expressway freeway turnpike trail loop crescent row center
            """
        )
    );

    /// <summary>Words of a line that gives a telephone number.</summary>
    public static readonly WordTable<bool> PhoneWords = new(
        All(
            true,
            """
            tel telephone phone dial dialing dialling fax call calling mobile cell toll free toll-free toll‑free facsimile
            direct office contact telefon telephoning domestic international ph tél replay number numbers
            """
        )
    );

    /// <summary>Zones after a time of day.</summary>
    public static readonly WordTable<bool> TimeZones = new(
        All(
            true,
            """
            ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC CET CEST BST EET EEST IST JST HKT AEST AEDT SGT Eastern
            Central Pacific hrs Uhr
            """
        )
    );

    /// <summary>Symbols of physical units: what they count is an amount.</summary>
    public static readonly WordTable<bool> UnitSymbols = new(
        All(
            true,
            """
            W kW MW GW TW kWh MWh GWh TWh MWp GWp kg kt Mt mtpa km cm mm ha GB TB PB MB Gbps Mbps sq ft sqft lb lbs oz koz
            Moz bbl bbls boe mboe Mboe MMboe boepd boed bopd Mcf MMcf Bcf Tcf Mcfe MMcfe Bcfe MMBtu Dth TEU mg ml µg kV nm
            MHz GHz acres
            """
        )
    );

    /// <summary>Names of measures in capitals, which a marker may be glued to.</summary>
    public static readonly WordTable<bool> Measures = new(
        All(
            true,
            """
            EBITDA EBITDAR EBITDAX EBIT EBITA NOPAT ROIC ROCE AFFO RevPAR GAAP EBITDAre FFO ARR NOI IFRS
            """
        )
    );

    private static KeyValuePair<string, T>[] All<T>(T value, string words) =>
        [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, value))];

    private static IEnumerable<KeyValuePair<string, Numeral>> NumeralPairs()
    {
        string[] small =
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        string[] ordinals =
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ];
        return
        [
            .. small.Select((word, value) => KeyValuePair.Create(word, new Numeral(value, NumeralRole.Cardinal))),
            .. tens.Select((word, index) => KeyValuePair.Create(word, new Numeral(20 + 10 * index, NumeralRole.Tens))),
            .. ordinals.Select((word, index) => KeyValuePair.Create(word, new Numeral(index + 1, NumeralRole.Ordinal))),
            .. All(new Numeral(30, NumeralRole.Ordinal), "thirtieth"),
            .. All(new Numeral(100, NumeralRole.Ordinal), "hundredth"),
            .. All(new Numeral(12, NumeralRole.Group), "dozen dozens"),
            .. All(new Numeral(2, NumeralRole.Hundred), "hundred hundreds"),
            .. All(new Numeral(3, NumeralRole.Scale), "thousand thousands"),
            .. All(new Numeral(6, NumeralRole.Scale), "million millions"),
            .. All(new Numeral(9, NumeralRole.Scale), "billion billions"),
            .. All(new Numeral(12, NumeralRole.Scale), "trillion trillions"),
        ];
    }

    private static IEnumerable<KeyValuePair<string, CurrencyWord>> CurrencyPairs()
    {
        foreach (var code in CurrencyCodes)
        {
            yield return KeyValuePair.Create(code, new CurrencyWord(code, 0));
        }
        foreach (var code in (string[])["EUR", "USD", "SEK", "NOK", "DKK", "GBP", "CHF"])
        {
            yield return KeyValuePair.Create("M" + code, new CurrencyWord(code, 6));
            yield return KeyValuePair.Create(code + "m", new CurrencyWord(code, 6));
            yield return KeyValuePair.Create(code + "bn", new CurrencyWord(code, 9));
            yield return KeyValuePair.Create(code + "k", new CurrencyWord(code, 3));
        }
        foreach (
            var (word, code, scale) in new (string, string, int)[]
            {
                ("TEUR", "EUR", 3),
                ("KEUR", "EUR", 3),
                ("kEUR", "EUR", 3),
                ("TSEK", "SEK", 3),
                ("MSEK", "SEK", 6),
                ("TUSD", "USD", 3),
                ("TCHF", "CHF", 3),
                ("TNOK", "NOK", 3),
                ("TDKK", "DKK", 3),
                ("RMB", "CNY", 0),
                ("Rs", "INR", 0),
                ("NIS", "ILS", 0),
                ("kr", "", 0),
                ("Rp", "IDR", 0),
                ("RM", "MYR", 0),
                ("Ps", "MXN", 0),
                ("zł", "PLN", 0),
                ("PLN", "PLN", 0),
                ("Kč", "CZK", 0),
                ("Euro", "EUR", 0),
            }
        )
        {
            yield return KeyValuePair.Create(word, new CurrencyWord(code, scale));
        }
    }
}
