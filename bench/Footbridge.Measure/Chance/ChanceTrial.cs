using System.Text;
using Footbridge.Bench;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Chance;

/// <summary>What the check made of one random table.</summary>
/// <param name="Tables">Tables that it saw: 1, unless it understood none or cut it up.</param>
/// <param name="Footings">Footing ties accepted, broken ones included: a formula was believed either way.</param>
/// <param name="CrossFootings">Cross-footing ties accepted.</param>
/// <param name="Broken">Of all these, broken ones.</param>
/// <param name="Formulas">Distinct structures among the footing ties: one formula holds in several columns.</param>
/// <param name="Errors">Error findings.</param>
internal readonly record struct ChanceTrial(int Tables, int Footings, int CrossFootings, int Broken, int Formulas, int Errors)
{
    /// <summary>Builds and checks a table.</summary>
    public static ChanceTrial Run(TableShape shape, LabelVariant variant, int seed)
    {
        var text = RandomTable.Write(shape, variant, new Random(seed));
        return Of(Product.Check("random.md", Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Counts what a proof holds.</summary>
    public static ChanceTrial Of(Proof proof)
    {
        var footings = new Footings(proof);
        return new ChanceTrial(
            proof.Tables.Length,
            footings.Ties.Count(tie => tie.Rule == "footing"),
            footings.Ties.Count(tie => tie.Rule == "cross-footing"),
            footings.Count(Verdict.Broken),
            footings.Ties.Select(tie => Structure(proof, tie)).Distinct().Count(),
            proof.Findings.Count(finding => finding.Severity == Severity.Error)
        );
    }

    // The same rows in another column, or the same columns in another row, are one formula.
    private static string Structure(Proof proof, Tie tie)
    {
        var down = tie.Rule == "footing";
        var members = tie.Operands.Select(operand => operand.Figure).Prepend(tie.Result);
        var lines = members.Select(index => down ? proof.Figures[index].Row : proof.Figures[index].Column);
        return $"{tie.Rule} {proof.Figures[tie.Result].Table}: {string.Join(' ', lines)}";
    }
}
