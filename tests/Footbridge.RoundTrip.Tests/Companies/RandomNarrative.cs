namespace Footbridge.RoundTrip.Tests.Companies;

/// <summary>The text of a made-up release: sentences of the usual kinds, some of them left out by chance, and all tables.</summary>
internal static class RandomNarrative
{
    private static readonly string[] s_sentences =
    [
        "Total revenues were {{ total_revenues | millions }}, {{ total_revenues | change yoy }} from the {{ period@-1y }}.",
        "Total revenues {{ total_revenues | change qoq \"rose {}\" \"fell {}\" \"were flat\" }} sequentially.",
        "{{ net_income | either \"Net income\" \"Net loss\" }} for the quarter was {{ net_income | millions }}, or {{ earnings_per_share }} per share.",
        "Adjusted EBITDA was {{ adjusted_ebitda | millions }}, compared with {{ adjusted_ebitda@-1y | millions }} in the {{ period@-1y }}.",
        "Adjusted EBITDA margin was {{ adjusted_ebitda_margin }}, {{ adjusted_ebitda_margin | change yoy }} year-over-year.",
        "Total revenues were {{ total_revenues, total_revenues@-1y | millions }} in the {{ period }} and the {{ period@-1y }}, respectively.",
        "At {{ date }} cash and cash equivalents were {{ cash | millions }}.",
        "Total assets were {{ total_assets | millions }} at {{ date }}.",
        "Revenues of SEGMENT were {{ revenues[segment_1] | millions }}, {{ revenues[segment_1] | change yoy \"an increase of {}\" \"a decrease of {}\" \"the same as\" }} compared with the {{ period@-1y }}.",
    ];

    public static string Write(Random random, string firstSegment, bool toDate)
    {
        var text = new StringBuilder("# {{ name }} Reports {{ period | title }} Results\n\n");
        foreach (var sentence in s_sentences)
        {
            if (random.Next(4) > 0)
            {
                text.Append("- ").Append(sentence.Replace("SEGMENT", firstSegment, StringComparison.Ordinal)).Append('\n');
            }
        }
        if (toDate)
        {
            text.Append("\nIn the {{ ended@ytd }} total revenues were {{ total_revenues@ytd | millions }}.\n");
        }
        text.Append("\n{{ table summary }}\n\n{{ table operations }}\n\n{{ table balance_sheet }}\n\n{{ table cash_flows }}\n");
        text.Append("\n## Non-GAAP Financial Measures\n\n{{ definitions }}\n\n{{ usefulness }}\n\n{{ table reconciliation }}\n");
        return text.Append("\n{{ table segments }}\n").ToString();
    }
}
