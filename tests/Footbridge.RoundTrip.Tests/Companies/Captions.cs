namespace Footbridge.RoundTrip.Tests.Companies;

/// <summary>What made-up companies call their lines.</summary>
internal static class Captions
{
    public static readonly string[] Segments =
    [
        "Marine products",
        "Inland services",
        "Harbor logistics",
        "Cold storage",
        "Rail equipment",
        "Aviation parts",
        "Packaging",
        "Licensing",
    ];

    public static readonly string[] Costs =
    [
        "Cost of materials",
        "Freight and handling",
        "Selling expenses",
        "General and administrative",
        "Research and development",
        "Advertising",
        "Rent and occupancy",
        "Amortization of intangible assets",
        "Provision for credit losses",
        "Litigation settlements",
        "Impairment of goodwill",
        "Professional fees",
        "Insurance",
        "Information technology",
    ];

    public static readonly string[] CurrentAssets =
    [
        "Accounts receivable, net",
        "Inventories",
        "Prepaid expenses",
        "Short-term investments",
        "Income taxes receivable",
        "Contract assets",
        "Assets held for sale",
        "Restricted cash",
    ];

    public static readonly string[] OtherAssets =
    [
        "Property and equipment, net",
        "Goodwill",
        "Intangible assets, net",
        "Operating lease right-of-use assets",
        "Deferred tax assets",
        "Equity-method investments",
        "Deposits",
        "Long-term receivables",
    ];

    public static readonly string[] CurrentLiabilities =
    [
        "Accounts payable",
        "Accrued compensation",
        "Deferred revenue",
        "Current portion of long-term debt",
        "Customer deposits",
        "Income taxes payable",
        "Warranty reserves",
        "Current lease liabilities",
    ];

    public static readonly string[] OtherLiabilities =
    [
        "Long-term debt",
        "Operating lease liabilities",
        "Deferred tax liabilities",
        "Pension obligations",
        "Asset retirement obligations",
        "Contingent consideration",
    ];

    public static readonly string[] NonCash =
    [
        "Deferred income taxes",
        "Loss on sale of assets",
        "Non-cash lease expense",
        "Bad debt expense",
        "Amortization of debt issuance costs",
        "Unrealized foreign exchange losses",
    ];

    public static readonly string[] Investing =
    [
        "Proceeds from sale of equipment",
        "Acquisitions, net of cash acquired",
        "Maturities of investments",
        "Loans to affiliates",
        "Purchases of patents",
    ];

    public static readonly string[] Financing =
    [
        "Proceeds from borrowings",
        "Repayments of borrowings",
        "Dividends paid",
        "Repurchases of common stock",
        "Proceeds from stock options",
        "Debt issuance costs",
    ];
}
