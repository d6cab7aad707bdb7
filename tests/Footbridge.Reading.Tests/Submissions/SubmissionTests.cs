using System.Text;

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
}
