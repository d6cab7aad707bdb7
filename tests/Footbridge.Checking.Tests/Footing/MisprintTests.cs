using System.Globalization;
using Footbridge.Checking.Tests.Specs;
using Footbridge.Checking.Tests.Tables;
using Footbridge.Core.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

public class MisprintTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(2, 3, true)]
    [InlineData(3, 4, false)]
    public void One_misprinted_digit_is_an_error_that_suspects_its_cell(int least, int most, bool rounded)
    {
        var plan = new Planting.Plan { Columns = (least, most), Digits = (4, 6) };
        var others = plan.Tables().Sample(6, new Rnd(8UL, 1UL), 30).Select(t => rounded ? t.RoundedLineByLine() : t).ToArray();
        var misprints =
            from table in plan.Tables()
            from row in Gen.Choose(0, table.Rows.Count - 1)
            from column in Gen.Choose(0, table.Columns - 1)
            from place in Gen.Choose(0, 9)
            from digit in Gen.Choose(1, 9)
            select (table, row, column, place, digit);
        int all = 0, error = 0, suspected = 0, first = 0, single = 0, shown = 0;
        foreach (var (plain, row, column, place, digit) in misprints.Sample(800, new Rnd(7UL, 1UL), 30))
        {
            var table = rounded ? plain.RoundedLineByLine() : plain;
            var before = table.Rows[row].Values[column];
            var after = Change(before, place, digit, rounded);
            var text = new PlantedPage(table.WithMisprint(row, column, after)).HtmlBefore(others);
            var result = CheckedText.Check(text, "html");
            var findings = result.Proof.Findings.Where(f => f.Severity == Severity.Error).ToList();
            var cell = Enumerable.Range(0, result.Proof.Figures.Length).Single(f => result.Proof.Figures[f] is { Table: 0, Row: { } r, Column: { } c } && r == row && c == column);
            all++;
            error += findings.Count > 0 ? 1 : 0;
            var hit = findings.Exists(f => f.Suspects.Contains(cell));
            suspected += hit ? 1 : 0;
            first += findings.Exists(f => !f.Suspects.IsEmpty && f.Suspects[0] == cell) ? 1 : 0;
            single += findings.Count == 1 ? 1 : 0;
            if (!hit && shown++ < 5 || findings.Count > 1 && shown++ < 8)
            {
                output.WriteLine($"{table.Rows[row].Label} column {column}: {after} for {before}" + table + result.Describe().Split("\n").Where(l => l.Contains("Error") || l.Contains("Broken")).Aggregate("", (a, b) => a + b + "\n"));
            }
        }
        output.WriteLine($"{all} misprints: {error} errors, {suspected} suspected, {first} first, {single} one finding");
        Assert.Equal(0, all);
    }

    private static long Change(long value, int place, int digit, bool rounded)
    {
        var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture).ToCharArray();
        var at = place % (digits.Length - (rounded ? 1 : 0));
        digits[at] = (char)('0' + (digits[at] - '0' + digit) % 10);
        if (digits[0] == '0')
        {
            digits[0] = '1' == value.ToString(CultureInfo.InvariantCulture).TrimStart('-')[0] ? '2' : '1';
        }
        return Math.Sign(value) * long.Parse(digits, CultureInfo.InvariantCulture);
    }
}
