using System.Text;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Submissions;

public class SubmissionTests
{
    private static ReadOutcome Read(string text) => DocumentReader.Read("filing.txt", Encoding.UTF8.GetBytes(text));

    private static string Part(string type, string text) =>
        $"<DOCUMENT>\n<TYPE>{type}\n<SEQUENCE>1\n<FILENAME>{type}.txt\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n";

    private static string Submission(params string[] parts) =>
        "<SEC-DOCUMENT>0001.txt\n<SEC-HEADER>\nCOMPANY 123\n</SEC-HEADER>\n" + string.Concat(parts) + "</SEC-DOCUMENT>\n";

    [Fact]
    public void The_press_releases_are_read_and_the_rest_is_named()
    {
        var outcome = Read(
            Submission(
                Part("8-K", "The cover page."),
                Part("EX-99.1", "Sales were 5 million."),
                Part("EX-99.2", "More tables."),
                Part("GRAPHIC", "begin 644 logo.jpg\nM123")
            )
        );
        Assert.Equal(["EX-99.1", "EX-99.2"], outcome.Documents.Select(document => document.Part));
        Assert.Equal("paragraph: Sales were 5 million.", Reading.Draw(outcome.Documents[0]));
        var note = Assert.Single(outcome.Documents[0].Notes);
        Assert.Contains("8-K, GRAPHIC", note.Message, StringComparison.Ordinal);
        Assert.Empty(outcome.Documents[1].Notes);
    }

    [Fact]
    public void Places_count_in_the_whole_file()
    {
        var text = Submission(Part("8-K", "Cover."), Part("EX-99.1", "Sales were 5 million."));
        var document = Assert.Single(Read(text).Documents);
        var span = Assert.Single(document.Blocks).Span;
        Assert.Equal(text, document.Source);
        Assert.Equal("Sales were 5 million.", text[span.Start..span.End]);
        Assert.Equal("18:1", document.Places.PlaceOf(span).Describe());
    }

    [Fact]
    public void Without_a_press_release_the_main_document_is_read()
    {
        var outcome = Read(Submission(Part("10-Q", "Sales were 5 million."), Part("EX-31", "I certify.")));
        Assert.Equal("10-Q", Assert.Single(outcome.Documents).Part);
    }

    [Fact]
    public void A_submission_with_nothing_to_read_is_refused()
    {
        var outcome = Read(Submission(Part("EX-99.1", "<PDF>\nbegin 644 release.pdf\nM123\n</PDF>")));
        Assert.Contains("without a readable document (EX-99.1)", outcome.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_submission_is_read_as_far_as_it_goes()
    {
        var text = Submission(Part("8-K", "Cover."), Part("EX-99.1", "Sales were 5 million, and costs"));
        var outcome = Read(text[..text.IndexOf(" million", StringComparison.Ordinal)]);
        Assert.Equal("paragraph: Sales were 5", Reading.Draw(Assert.Single(outcome.Documents)));
    }

    [Fact]
    public void A_whole_filing_gives_its_two_exhibits_each_in_its_own_format()
    {
        const string Report = """
            <XBRL>
            <?xml version='1.0' encoding='ASCII'?>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL">
            <body><p>Item 2.02. Cover page of 3 pages.</p></body></html>
            </XBRL>
            """;
        const string Release = """
            <html><head><title>Document</title></head><body>
            <p>Revenue was $53.5 million.</p>
            <table><tr><td>(in thousands)</td><td>2024</td><td>2023</td></tr>
            <tr><td>Products</td><td>34,552</td><td>28,553</td></tr>
            <tr><td>Services</td><td>18,960</td><td>19,035</td></tr></table>
            </body></html>
            """;
        const string Supplement = """
            <TABLE>
            <CAPTION>
            (in thousands)                 2004         2003
            <S>                          <C>          <C>
            Cash                       $ 34,552     $ 28,553
                                       -2-
            <PAGE>
            Receivables                  18,960       19,035
            </TABLE>
            """;
        const string Picture = "begin 644 logo.jpg\nM_]C_X  02D9)1@ ! 0   0 !  #_VP!#  @&!@<&!0@\nM1 2 3 4\n \nend";
        const string Schema = "<XML>\n<?xml version=\"1.0\"?>\n<schema>1,234</schema>\n</XML>";
        var text = Submission(
            Part("8-K", Report),
            Part("EX-99.1", Release),
            Part("EX-99.2", Supplement),
            Part("GRAPHIC", Picture),
            Part("EX-101.SCH", Schema)
        );
        var outcome = Read(text);
        Assert.Equal(["EX-99.1", "EX-99.2"], outcome.Documents.Select(document => document.Part));
        Assert.Equal([DocumentFormat.Html, DocumentFormat.Text], outcome.Documents.Select(document => document.Format));
        Assert.Equal(
            """
            paragraph: Revenue was $53.5 million.
            (in thousands) | 2024 | 2023
            Products | 34,552 | 28,553
            Services | 18,960 | 19,035
            """.ReplaceLineEndings("\n"),
            Reading.Draw(outcome.Documents[0])
        );
        Assert.Equal(
            """
            (in thousands) | 2004 | 2003
            Cash | $ 34,552 | $ 28,553
            Receivables | 18,960 | 19,035
            paragraph: -2-
            """.ReplaceLineEndings("\n"),
            Reading.Draw(outcome.Documents[1])
        );
        var grid = Assert.Single(outcome.Documents[1].Blocks.OfType<Grid>());
        Assert.Equal("$ 34,552", text[grid.Rows[1].Cells[1].Text.Whole.Start..grid.Rows[1].Cells[1].Text.Whole.End]);
        Assert.Contains("8-K, GRAPHIC, EX-101.SCH", Assert.Single(outcome.Documents[0].Notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>ex991.htm\n<DESCRIPTION>EX-99.1\n<TEXT>\n")]
    [InlineData("<DOCUMENT><TYPE>EX-99.1<SEQUENCE>2<FILENAME>ex991.htm<TEXT>")]
    [InlineData("<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>ex991.htm\n<TEXT>\n")]
    public void One_exhibit_saved_with_its_head_is_read_without_the_head(string head)
    {
        var document = Assert.Single(
            Read(head + "<html><body><p>Sales were 5 million.</p></body></html>\n</TEXT>\n</DOCUMENT>\n").Documents
        );
        Assert.Equal("EX-99.1", document.Part);
        Assert.Equal(DocumentFormat.Html, document.Format);
        Assert.Equal("paragraph: Sales were 5 million.", Reading.Draw(document));
        Assert.Empty(document.Notes);
    }
}
