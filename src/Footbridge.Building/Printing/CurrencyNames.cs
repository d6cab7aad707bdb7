namespace Footbridge.Building.Printing;

/// <summary>Currencies on the page: the sign before an amount, and the name in the line under a title.</summary>
internal static class CurrencyNames
{
    /// <summary>The sign before an amount; where a currency has none of its own, its code and a space that no line breaks at.</summary>
    public static string SignOf(string code) =>
        code switch
        {
            "USD" or "CAD" or "AUD" or "NZD" or "HKD" or "SGD" or "TWD" or "MXN" or "CLP" or "COP" or "ARS" => "$",
            "EUR" => "€",
            "GBP" => "£",
            "JPY" or "CNY" => "¥",
            "INR" => "₹",
            "KRW" => "₩",
            "ILS" => "₪",
            "TRY" => "₺",
            "PHP" => "₱",
            "THB" => "฿",
            "VND" => "₫",
            "NGN" => "₦",
            "UAH" => "₴",
            _ => code + "\u00A0",
        };

    /// <summary>The name after "In thousands of"; null for United States dollars, which go without saying.</summary>
    public static string? PluralOf(string code) =>
        code switch
        {
            "USD" => null,
            "EUR" => "euros",
            "CAD" => "Canadian dollars",
            "AUD" => "Australian dollars",
            _ => code,
        };
}
