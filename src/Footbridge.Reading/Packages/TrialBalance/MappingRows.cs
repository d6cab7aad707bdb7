using System.Collections.Immutable;
using Footbridge.Core.Packages;
using Footbridge.Reading.Packages.Data;

namespace Footbridge.Reading.Packages.TrialBalance;

/// <summary>Reads a mapping of accounts to concepts.</summary>
internal static class MappingRows
{
    private static readonly ImmutableArray<ColumnName> s_columns =
    [
        new("account", ["code", "account code", "account number", "no"], true),
        new("concept", [], true),
        new("segment", [], false),
        new("sign", [], false),
    ];

    /// <summary>The lines; null when the columns are not those of a mapping.</summary>
    internal static ImmutableArray<Account>? Read(SheetRows rows, string file, ProblemList problems)
    {
        if (Columns.Read(rows, file, s_columns, problems) is not { } columns)
        {
            return null;
        }
        var accounts = ImmutableArray.CreateBuilder<Account>();
        while (rows.Read())
        {
            var place = new PackagePlace(file, rows.Line);
            columns.Cover(rows, place, problems);
            var code = rows.Cell(columns["account"]).ToString();
            var concept = rows.Cell(columns["concept"]).ToString();
            var segment = columns["segment"] >= 0 ? rows.Cell(columns["segment"]).ToString() : "";
            var sign = columns["sign"] >= 0 ? rows.Cell(columns["sign"]).ToString().ToLowerInvariant() : "";
            if (code.Length == 0)
            {
                problems.Error(place, "account is empty", "write its code as in the trial balance");
            }
            if (!Names.IsName(concept))
            {
                problems.Error(place, concept.Length == 0 ? "concept is empty" : $"concept cannot be {Quoted.Text(concept)}", Names.Rule);
            }
            if (segment.Length > 0 && !Names.IsName(segment))
            {
                problems.Error(place, $"segment cannot be {Quoted.Text(segment)}", Names.Rule);
            }
            if (sign is not ("" or "debit" or "credit"))
            {
                problems.Error(place, $"sign cannot be {Quoted.Text(sign)}", NearWord.Remedy(sign, ["credit", "debit"]));
            }
            if (code.Length > 0)
            {
                accounts.Add(new Account(code, concept, segment.Length == 0 ? null : segment, sign == "credit", place));
            }
        }
        return accounts.ToImmutable();
    }
}
