using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>Makes body rows: label, figures by column, heading above, rules around.</summary>
internal static class BodyReader
{
    /// <summary>The body rows of a part; blank rows and rule rows leave their mark on their neighbours only.</summary>
    public static List<DraftRow> Read(TokenRow[] rows, TablePart part, ColumnClusters clusters, DraftColumn[] columns)
    {
        var result = new List<DraftRow>(part.End - part.Body);
        var section = "";
        var ruled = false;
        for (var index = part.Body; index < part.End; index++)
        {
            var row = rows[index];
            if (row.IsRepeated)
            {
                continue;
            }
            if (row.Source.IsRule)
            {
                ruled = true;
                if (result.Count > 0 && index > part.Body && !rows[index - 1].Source.IsRule)
                {
                    result[^1].RuleBelow |= IsDouble(row.Source);
                }
                continue;
            }
            if (row.Tokens.Count == 0)
            {
                ruled |= HasRule(row.Source);
                continue;
            }
            var draft = ReadRow(row, clusters, columns);
            if (draft.HasFigures)
            {
                Join(result, draft);
                draft.Section = section;
                if (section.Length > 0 && Closes(draft.Label, section))
                {
                    section = "";
                }
                draft.RuleAbove |= ruled;
                ruled = HasRuleBelow(row.Source);
            }
            else if (draft.Label.Length > 0)
            {
                section = draft.Label;
            }
            result.Add(draft);
        }
        return result;
    }

    /// <summary>"Total revenues" ends what "Revenues:" began.</summary>
    private static bool Closes(string label, string section) =>
        label.StartsWith("total ", StringComparison.OrdinalIgnoreCase)
        && label.AsSpan(6).Trim().Equals(section.AsSpan().TrimEnd(": "), StringComparison.OrdinalIgnoreCase);

    private static DraftRow ReadRow(TokenRow row, ColumnClusters clusters, DraftColumn[] columns)
    {
        var cells = new TableToken?[columns.Length];
        var labels = new List<TableToken>(1);
        var notes = new List<TableToken>(0);
        var figures = false;
        var underlined = false;
        var above = false;
        foreach (var token in row.Tokens)
        {
            if (!token.IsColumnar)
            {
                var isLabel =
                    !figures
                    && notes.Count == 0
                    && (labels.Count == 0 || !StartsWithFigure(token.Text) && clusters.ColumnOf(token.Left, token.Right) < 0);
                (isLabel ? labels : notes).Add(token);
                continue;
            }
            var column = clusters.ColumnOf(token.Left, token.Right);
            if (column >= 0 && cells[column] is null)
            {
                cells[column] = token;
                figures = true;
                underlined |= (token.Cell.Style & (CellStyles.Underline | CellStyles.DoubleRuleBelow)) != 0;
                above |= (token.Cell.Style & CellStyles.RuleAbove) != 0;
            }
            else
            {
                notes.Add(token);
            }
        }
        return new DraftRow
        {
            GridRow = row.Index,
            Label = RowLabels.Of(labels),
            LabelTokens = labels,
            Notes = notes,
            Cells = cells,
            Indent = labels.Count > 0 ? labels[0].Cell.Indent : 0,
            HasFigures = figures,
            RuleAbove = above,
            RuleBelow = underlined,
        };
    }

    /// <summary>"3.80% - 4.95%" and "5 years" beside a label are figures with words, not more of the label; a bare year is.</summary>
    private static bool StartsWithFigure(string text) =>
        text.Length > 0 && (char.IsDigit(text[0]) || text[0] is '$' or '€' or '£') && !(text.Length == 4 && char.IsDigit(text[3]));

    /// <summary>A label that goes on in lower case after a line without figures is one label: it wrapped.</summary>
    private static void Join(List<DraftRow> result, DraftRow row)
    {
        if (result.Count == 0 || result[^1] is not { HasFigures: false, Label.Length: > 0 } above || above.Label.EndsWith(':'))
        {
            return;
        }
        if (row.Label.Length > 0 && (char.IsLower(row.Label[0]) || BreaksOff(above.Label)))
        {
            row.Label = above.Label + " " + row.Label;
            row.LabelTokens.InsertRange(0, above.LabelTokens);
            row.Notes.InsertRange(0, above.Notes);
            result.RemoveAt(result.Count - 1);
        }
    }

    /// <summary>A line that ends in a word which wants another goes on below: "attributable to", "Marketing, general and".</summary>
    private static bool BreaksOff(string label)
    {
        var word = label.AsSpan(label.LastIndexOf(' ') + 1);
        return label.AsSpan().ContainsAnyInRange('A', 'z') && label[^1] is ',' or '-' or '&' or '(' or '/'
            || word is "to" or "of" or "and" or "from" or "for" or "by" or "the" or "or" or "in" or "on" or "with";
    }

    private static bool HasRule(GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if ((cell.Style & (CellStyles.RuleAbove | CellStyles.RuleBelow)) != 0)
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasRuleBelow(GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if ((cell.Style & (CellStyles.RuleBelow | CellStyles.Underline)) != 0 && cell.Left > 0)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsDouble(GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if ((cell.Style & CellStyles.DoubleRuleBelow) != 0 || cell.Text.Value.Contains('='))
            {
                return true;
            }
        }
        return false;
    }
}
