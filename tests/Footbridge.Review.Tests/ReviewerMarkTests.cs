using System.Net;
using System.Text;
using System.Text.Json;
using Footbridge.Review.Tests.Browsing;
using Footbridge.Tests;
using Footbridge.Writing.Tests.Schema;
using Microsoft.Playwright;

namespace Footbridge.Review.Tests;

/// <summary>What a reviewer says stays, travels as a file, and finds its figures again in the next draft.</summary>
public sealed class ReviewerMarkTests(Chromium chromium) : IDisposable
{
    private static readonly JsonElement s_schema = JsonDocument
        .Parse(File.ReadAllText(ProjectFolder.PathOf("docs", "schema", "review-1.schema.json")))
        .RootElement;

    private readonly ReviewFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Marks_outlive_a_reload_and_show_in_list_and_overview()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#x1");
        await Say(open, "rejected", "The table is right; the sentence will be changed.");
        await open.Reload();
        await open.Shows("#list [data-go='x1']", "rejected");
        Assert.Equal("true", await open.Page.Locator("#marking .rejected").GetAttributeAsync("aria-pressed"));
        Assert.Equal("The table is right; the sentence will be changed.", await open.Page.InputValueAsync("#marking textarea"));
        await open.Page.ClickAsync("#to-overview");
        await open.Shows("#review-card", "1 of 7 findings decided");
    }

    [Fact]
    public async Task A_mark_can_be_taken_back()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#f111");
        await open.Page.ClickAsync("#marking .confirmed");
        await open.Page.ClickAsync("#marking .confirmed");
        await open.Page.ClickAsync("#to-overview");
        Assert.Empty((await Export(open)).GetProperty("marks").EnumerateArray());
    }

    [Fact]
    public async Task Only_a_name_signs_off()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample());
        await open.Page.ClickAsync("#sign-off");
        await open.Shows("#toast", "Sign with your name.");
        await open.Page.FillAsync("#reviewer", "J. Doe");
        await open.Page.ClickAsync("#sign-off");
        await open.Shows("#review-card .signed", "Signed off by J. Doe");
        var review = await Export(open);
        Assert.Equal("J. Doe", review.GetProperty("signOff").GetProperty("name").GetString());
    }

    [Fact]
    public async Task An_exported_review_is_carried_over_to_the_next_draft()
    {
        string exported;
        await using (var open = await OpenPage.At(chromium, _files.OfExample(), "#x1"))
        {
            await Say(open, "confirmed", "");
            await Mark(open, "$69.7 million", "confirmed");
            await Mark(open, "414,180", "confirmed");
            await Mark(open, "3,700", "rejected");
            await open.Page.ClickAsync("#to-overview");
            await open.Page.FillAsync("#reviewer", "J. Doe");
            await open.Page.ClickAsync("#sign-off");
            exported = (await Export(open)).ToString();
        }
        // Lines moved, one confirmed figure was changed, and the sentence about customers is gone.
        var next = _files.OfExample(text =>
            "Draft of the second day.\n\n"
            + text.Replace(
                    "Total revenue for the quarter was $69.7 million.",
                    "Total revenue for the quarter was $69.6 million.",
                    StringComparison.Ordinal
                )
                .Replace("Revenue came to $69.7 million", "Revenue came to $69.6 million", StringComparison.Ordinal)
                .Replace("- The company served approximately 3,700 customers at March 31, 2013.\n", "", StringComparison.Ordinal)
        );
        await using var second = await OpenPage.At(chromium, next);
        await Import(second, exported);
        await second.Shows("#toast", "4 marks taken over, 1 figure changed since, 1 mark without a place here");
        await second.Shows("#review-card", "$69.7 million → $69.6 million");
        await second.Shows("#review-card", "An earlier draft was signed off by J. Doe");
        Assert.Equal(0, await second.Page.Locator("#review-card .signed").CountAsync());
        await second.Page.Locator("#review-card .stale button").First.ClickAsync();
        await second.Shows("#marking .stale", "Marked when it read $69.7 million");
        await second.Page.ClickAsync("#tab-figures");
        await second.Page.FillAsync("#words", "414,180");
        await second.Shows("#list .row", "confirmed");
        await second.Press("Escape");
        await second.Page.ClickAsync("#to-overview");
        // What has no place here is kept, and handed on.
        var again = await Export(second);
        Assert.Equal(4, again.GetProperty("marks").GetArrayLength());
        Assert.Contains(
            again.GetProperty("marks").EnumerateArray(),
            mark => mark.GetProperty("text").GetString()!.Contains("3,700", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_browser_offers_the_marks_of_an_earlier_draft()
    {
        var first = _files.OfExample();
        var second = _files.OfExample(text => text + "\nEnd of the release.\n");
        await using var open = await OpenPage.At(chromium, first, "#x1");
        await Say(open, "confirmed", "");
        await open.Page.WaitForTimeoutAsync(500);
        await open.Go(second);
        await open.Shows("#review-card", "Marks of an earlier draft are kept in this browser.");
        await open.Page.ClickAsync("#review-card .stale button");
        await open.Shows("#review-card", "1 of 7 findings decided");
    }

    [Theory]
    [InlineData("not json at all", "holds no review")]
    [InlineData("{\"schema\":\"footbridge/check/1\"}", "its schema is not footbridge/review/1")]
    [InlineData("{\"schema\":\"footbridge/review/1\"}", "marks or documents are missing")]
    [InlineData("{\"schema\":\"footbridge/review/1\",\"documents\":[],\"marks\":[{\"kind\":\"page\"}]}", "names neither")]
    [InlineData("null", "its schema is not")]
    public async Task A_file_that_is_no_review_is_refused(string json, string reason)
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#x1");
        await Say(open, "confirmed", "");
        await open.Page.ClickAsync("#to-overview");
        await Import(open, json);
        await open.Shows("#toast", reason);
        await open.Shows("#review-card", "1 of 7 findings decided");
    }

    [Fact]
    public async Task An_imported_review_cannot_inject_markup()
    {
        var proof = ReviewFiles.Check(ReviewFiles.Read(ReviewFiles.Example));
        const string Evil = "<img src=x onerror=alert(1)>";
        var review = JsonSerializer.Serialize(
            new
            {
                schema = "footbridge/review/1",
                documents = new[] { new { path = Evil, sha256 = Evil } },
                reviewer = Evil,
                marks = new[]
                {
                    new
                    {
                        kind = "finding",
                        fingerprint = proof.Findings[0].Fingerprint,
                        verdict = "confirmed",
                        comment = Evil,
                        text = Evil,
                        label = Evil,
                        by = Evil,
                        at = "2026-01-01",
                    },
                    new
                    {
                        kind = "figure",
                        fingerprint = Evil,
                        verdict = Evil,
                        comment = Evil,
                        text = Evil,
                        label = Evil,
                        by = Evil,
                        at = Evil,
                    },
                },
                signOff = new
                {
                    name = Evil,
                    at = Evil,
                    documents = Array.Empty<string>(),
                },
                earlier = Array.Empty<object>(),
            }
        );
        await using var open = await OpenPage.At(chromium, _files.Write(proof));
        await Import(open, review);
        await open.Press("n");
        await open.Page.ClickAsync("#to-overview");
        await open.Shows("#review-card", "without a place");
        Assert.Equal(0, await open.Page.Locator("img").CountAsync());
    }

    [Fact]
    public async Task A_page_that_is_served_keeps_its_marks_at_the_server()
    {
        using var server = new HttpListener();
        var port = Random.Shared.Next(20000, 40000);
        var root = $"http://127.0.0.1:{port}/";
        server.Prefixes.Add(root);
        server.Start();
        var page = ReviewFiles.Bytes(ReviewFiles.Check(ReviewFiles.Read(ReviewFiles.Example)), "/marks?token=abc");
        var saved = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var serving = Task.Run(async () =>
        {
            while (server.IsListening)
            {
                var call = await server.GetContextAsync();
                if (call.Request.HttpMethod == "PUT")
                {
                    using var reader = new StreamReader(call.Request.InputStream);
                    saved.TrySetResult(call.Request.RawUrl + " " + await reader.ReadToEndAsync());
                    call.Response.StatusCode = 204;
                }
                else if (call.Request.RawUrl == "/marks?token=abc")
                {
                    call.Response.StatusCode = 404;
                }
                else
                {
                    call.Response.ContentType = "text/html; charset=utf-8";
                    await call.Response.OutputStream.WriteAsync(page);
                }
                call.Response.Close();
            }
        });
        var context = await chromium.Browser.NewContextAsync();
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(root + "#x1");
        await tab.WaitForSelectorAsync("html[data-ready]");
        await tab.ClickAsync("#marking .confirmed");
        var sent = await saved.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.StartsWith("/marks?token=abc {", sent, StringComparison.Ordinal);
        Assert.Contains("\"confirmed\"", sent, StringComparison.Ordinal);
        Assert.Equal(0, await tab.EvaluateAsync<int>("localStorage.length"));
        await context.DisposeAsync();
        server.Stop();
        await serving.ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static async Task Say(OpenPage open, string verdict, string comment)
    {
        await open.Page.ClickAsync($"#marking .{verdict}");
        if (comment.Length > 0)
        {
            await open.Page.FillAsync("#marking textarea", comment);
            await open.Page.Locator("#marking textarea").BlurAsync();
        }
    }

    private static async Task Mark(OpenPage open, string text, string verdict)
    {
        var figure = open.Page.Locator("#pages data.f", new() { HasTextString = text }).First;
        await figure.ScrollIntoViewIfNeededAsync();
        await figure.ClickAsync();
        await Say(open, verdict, "");
    }

    private static async Task<JsonElement> Export(OpenPage open)
    {
        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.ClickAsync("#export"));
        Assert.Equal("published.review.json", download.SuggestedFilename);
        var json = await File.ReadAllTextAsync(await download.PathAsync());
        var review = JsonDocument.Parse(json).RootElement;
        Assert.Empty(SchemaValidator.Validate(s_schema, review, strict: true));
        return review;
    }

    private static Task Import(OpenPage open, string json) =>
        open.Page.SetInputFilesAsync(
            "#import",
            new FilePayload
            {
                Name = "a.review.json",
                MimeType = "application/json",
                Buffer = Encoding.UTF8.GetBytes(json),
            }
        );
}
