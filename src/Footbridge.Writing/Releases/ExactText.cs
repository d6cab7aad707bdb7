using System.Text;
using Footbridge.Writing.Json;

namespace Footbridge.Writing.Releases;

/// <summary>A decimal as data hold it: "1500000", "-0.04"; no exponent, no idle zeros.</summary>
internal static class ExactText
{
    public static string Of(decimal value) => Encoding.ASCII.GetString(DecimalText.Format(value, stackalloc byte[40]));
}
