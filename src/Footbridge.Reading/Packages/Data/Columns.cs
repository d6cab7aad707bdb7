using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Data;

/// <summary>Where the columns of a data file stand.</summary>
internal sealed class Columns
{
    private readonly Dictionary<string, int> _places;
    private readonly bool[] _isNamed;

    private Columns(Dictionary<string, int> places, bool[] isNamed)
    {
        _places = places;
        _isNamed = isNamed;
    }

    /// <summary>The index of a column; -1 when the file has none of that name.</summary>
    internal int this[string name] => _places.GetValueOrDefault(name, -1);

    /// <summary>Reads the first row; null when the columns are not those of such a file, and that was reported.</summary>
    internal static Columns? Read(SheetRows rows, string file, ImmutableArray<ColumnName> known, ProblemList problems)
    {
        if (!rows.Read())
        {
            problems.Error(new PackagePlace(file), "holds no data", $"begin with a row that names the columns: {Names(known)}");
            return null;
        }
        var place = new PackagePlace(file, rows.Line);
        if (rows.Count > SheetRows.MostColumns)
        {
            problems.Error(place, string.Create(CultureInfo.InvariantCulture, $"has {rows.Count} columns"), "delete those beside the data");
            return null;
        }
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var isNamed = new bool[rows.Count];
        var isGood = true;
        for (var index = 0; index < rows.Count; index++)
        {
            var written = rows.Cell(index).ToString();
            isNamed[index] = written.Length > 0;
            if (written.Length == 0)
            {
                continue;
            }
            if (Find(known, written) is not { } column)
            {
                problems.Error(place, $"there is no column {Quoted.Text(written)} in such a file", Remedy(rows, written, known));
                isGood = false;
            }
            else if (!places.TryAdd(column.Name, index))
            {
                problems.Error(place, $"two columns are {column.Name}", "keep one of them");
                isGood = false;
            }
        }
        foreach (var column in known.Where(column => column.IsRequired && !places.ContainsKey(column.Name)))
        {
            // A single unknown column is a line with other separators, and was reported as that.
            if (isGood || rows.Count > 1)
            {
                problems.Error(place, $"the column {column.Name} is missing", $"add it: the columns are {Names(known)}");
            }
            isGood = false;
        }
        return isGood ? new Columns(places, isNamed) : null;
    }

    /// <summary>True when every cell of the row stands under a name; reports the first that does not.</summary>
    internal bool Cover(SheetRows rows, PackagePlace place, ProblemList problems)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if ((index >= _isNamed.Length || !_isNamed[index]) && rows.Cell(index) is { IsEmpty: false } cell)
            {
                problems.Error(
                    place,
                    string.Create(CultureInfo.InvariantCulture, $"cell {index + 1}, {Quoted.Text(cell)}, stands under no column"),
                    "delete it, or put a cell with commas in quotes"
                );
                return false;
            }
        }
        return true;
    }

    private static ColumnName? Find(ImmutableArray<ColumnName> known, string written)
    {
        var name = written.Replace('_', ' ');
        return known.FirstOrDefault(column =>
            column
                .OtherNames.Prepend(column.Name)
                .Any(other => string.Equals(other.Replace('_', ' '), name, StringComparison.OrdinalIgnoreCase))
        );
    }

    private static string Remedy(SheetRows rows, string written, ImmutableArray<ColumnName> known) =>
        rows.Count == 1 && written.AsSpan().IndexOfAny(";\t|") is var at and >= 0
            ? $"separate the cells with commas, not with {(written[at] == '\t' ? "tabs" : written[at] == ';' ? "semicolons" : "bars")}"
        : NearWord.Of(written, known.SelectMany(column => column.OtherNames.Prepend(column.Name))) is { } near ? $"write {near}"
        : $"the columns are {Names(known)}";

    private static string Names(ImmutableArray<ColumnName> known) => string.Join(", ", known.Select(column => column.Name));
}
