using System.Security.Cryptography;
using System.Text;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>Names a finding by what it is about, never by where it stands, so that it keeps its name when lines move.</summary>
internal static class Fingerprints
{
    /// <summary>16 hexadecimal digits made of rule, table title, row label and period.</summary>
    public static string Of(Rule rule, string table, string row, string period)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', rule.Code, table, row, period));
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
    }
}
