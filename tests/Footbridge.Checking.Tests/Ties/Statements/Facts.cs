using System.Text;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Ties;
using Footbridge.Reading;

namespace Footbridge.Checking.Tests.Ties.Statements;

/// <summary>The figures of a small document with their meanings, and the ties that accounting knows of them.</summary>
internal sealed record Facts(FactBook Book, TieBook Ties)
{
    /// <summary>Reads a Markdown text; nothing is footed.</summary>
    public static Facts Of(string markdown)
    {
        var outcome = DocumentReader.Read("case.md", new UTF8Encoding(false).GetBytes(markdown));
        Assert.Null(outcome.Refusal);
        var drafts = outcome.Documents.Select(TableStage.Read).ToList();
        var book = new FactBook(drafts, FigureList.Of(drafts));
        var ties = new TieBook(book);
        StatementTies.Find(book, ties);
        return new Facts(book, ties);
    }

    /// <summary>The figures of a tie as printed, the result first.</summary>
    public string Print(DraftTie tie) =>
        $"{Book.Figures[tie.Result].Text} from {string.Join(", ", tie.Operands.Select(operand => Book.Figures[operand].Text))}";
}
