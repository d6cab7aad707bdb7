using System.Collections.Immutable;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Reading.Packages.Yaml;

namespace Footbridge.Reading.Packages.Declarations;

/// <summary>Reads measures.yaml.</summary>
internal static class MeasuresReader
{
    internal static ImmutableArray<Measure> Read(MapNode map, ProblemList problems)
    {
        if (map.Entries.IsEmpty)
        {
            return [];
        }
        var measures = ImmutableArray.CreateBuilder<Measure>();
        foreach (var entry in new Fields(map, Shapes.Measures, problems).RawMap("measures")?.Entries ?? [])
        {
            if (!Names.IsName(entry.Key.Text))
            {
                problems.Error(entry.Key.Place, $"a measure cannot be called {Quoted.Text(entry.Key.Text)}", Names.Rule);
            }
            if (entry.Value is MapNode measure)
            {
                if (ReadMeasure(entry.Key, new Fields(measure, Shapes.Measure, problems), problems) is { } read)
                {
                    measures.Add(read);
                }
            }
            else if (entry.Value is not LostNode)
            {
                problems.Error(
                    entry.Value.Place,
                    $"the measure {Quoted.Text(entry.Key.Text)} has no keys",
                    "write it as { label: ..., formula: ... }"
                );
            }
        }
        return measures.ToImmutable();
    }

    private static Measure? ReadMeasure(TextNode name, Fields fields, ProblemList problems)
    {
        var label = fields.Line("label");
        var formula = fields.Written("formula");
        var (anchor, caption) = Anchor(fields, problems);
        var adjustments = Adjustments(fields, problems);
        var definition = fields.Written("definition");
        var useful = fields.Written("useful");
        var isNonGaap = fields.Flag("non_gaap");
        if (!HasOneForm(fields, name, problems))
        {
            return null;
        }
        if (fields.Has("gaap") && isNonGaap == false)
        {
            problems.Error(
                fields.PlaceOf("non_gaap"),
                $"{name.Text} has adjustments to GAAP, and says that it is no non-GAAP measure",
                "leave non_gaap out"
            );
        }
        return label is null || (formula is null && anchor is null)
            ? null
            : new Measure(
                name.Text,
                label,
                formula,
                anchor,
                caption,
                adjustments,
                definition,
                useful,
                fields.Has("gaap") || isNonGaap == true,
                name.Place
            );
    }

    private static bool HasOneForm(Fields fields, TextNode name, ProblemList problems)
    {
        var (gaap, adjustments, formula) = (fields.Has("gaap"), fields.Has("adjustments"), fields.Has("formula"));
        var shown = Quoted.Text(name.Text);
        if (formula && (gaap || adjustments))
        {
            problems.Error(
                fields.PlaceOf("formula"),
                $"the measure {shown} has a formula beside gaap and adjustments",
                "keep one of the two forms"
            );
            return false;
        }
        if (formula || (gaap && adjustments))
        {
            return true;
        }
        problems.Error(
            name.Place,
            gaap ? $"the measure {shown} lacks the key adjustments"
                : adjustments ? $"the measure {shown} lacks the key gaap"
                : $"the measure {shown} does not say how it is computed",
            gaap ? "list what is added and subtracted"
                : adjustments ? "name the GAAP measure that it starts from"
                : "give it gaap and adjustments, or a formula"
        );
        return false;
    }

    private static (Written? Anchor, Written? Caption) Anchor(Fields fields, ProblemList problems)
    {
        if (fields.Value("gaap") is MapNode map)
        {
            var gaap = new Fields(map, Shapes.Gaap, problems);
            var caption = gaap.Written("caption");
            return (gaap.LineName("concept"), caption);
        }
        return (fields.LineName("gaap"), null);
    }

    private static ImmutableArray<Adjustment> Adjustments(Fields fields, ProblemList problems)
    {
        var adjustments = ImmutableArray.CreateBuilder<Adjustment>();
        foreach (var item in fields.List("adjustments"))
        {
            if (item is not MapNode map)
            {
                problems.Error(item.Place, "an adjustment has no keys", "write it as { add: ... } or { subtract: ... }");
                continue;
            }
            var adjustment = new Fields(map, Shapes.Adjustment, problems);
            var caption = adjustment.Written("caption");
            var added = adjustment.Written("add");
            var subtracted = adjustment.Written("subtract");
            if (adjustment.Has("add") == adjustment.Has("subtract"))
            {
                var isBoth = adjustment.Has("add");
                problems.Error(
                    map.Place,
                    isBoth ? "an adjustment both adds and subtracts" : "an adjustment neither adds nor subtracts",
                    isBoth ? "make two of it" : "give it the key add or subtract"
                );
            }
            else if (added is not null)
            {
                adjustments.Add(new Adjustment(added, caption));
            }
            else if (subtracted is not null && Negated(subtracted, problems) is { } negated)
            {
                adjustments.Add(new Adjustment(negated, caption));
            }
        }
        if (fields.Value("adjustments") is ListNode { Items.IsEmpty: true } or TextNode { IsNothing: true })
        {
            problems.Error(fields.PlaceOf("adjustments"), "adjustments has no items", "list what is added and subtracted");
        }
        return adjustments.ToImmutable();
    }

    // The place moves back by what is put before the formula, so that a column counted from it is right.
    private static Written? Negated(Written formula, ProblemList problems)
    {
        var (before, after) = Names.IsLineName(formula.Text) ? ("-", "") : ("-(", ")");
        if (after.Length > 0 && !IsClosed(formula.Text))
        {
            problems.Error(formula.Place, $"the parentheses of {Quoted.Text(formula.Text)} do not match", "close each that is opened");
            return null;
        }
        var column = Math.Max(1, formula.Place.Column - before.Length);
        return new Written(before + formula.Text + after, formula.Place with { Column = column });
    }

    private static bool IsClosed(string formula)
    {
        var open = 0;
        foreach (var character in formula)
        {
            open +=
                character == '(' ? 1
                : character == ')' ? -1
                : 0;
            if (open < 0)
            {
                return false;
            }
        }
        return open == 0;
    }
}
