using System.Text.Json;
using Footbridge.Bench;
using Footbridge.Writing;
using Footbridge.Writing.Review;
using Microsoft.Playwright;

namespace Footbridge.Measure.Review;

/// <summary>What a browser took over the page of one document, in milliseconds.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Kilobytes">Its size.</param>
/// <param name="PageKilobytes">The size of its page.</param>
/// <param name="Figures">The figures that are marked.</param>
/// <param name="FirstRender">From the request to the first words on the screen.</param>
/// <param name="Ready">From the request until the page answers.</param>
/// <param name="ToDocument">From the overview to the whole document.</param>
/// <param name="Click">From a click on a figure to the next frame with its proof: median of the clicks.</param>
/// <param name="SlowestClick">The same, the slowest.</param>
/// <param name="Key">From a key to the next finding or figure: median.</param>
/// <param name="Search">From a letter in the search to its results.</param>
internal sealed record PageTimes(
    string Document,
    int Kilobytes,
    int PageKilobytes,
    int Figures,
    decimal FirstRender,
    decimal Ready,
    decimal ToDocument,
    decimal Click,
    decimal SlowestClick,
    decimal Key,
    decimal Search
)
{
    private const int Rounds = 5;

    private const string Script = """
        async () => {
          const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          const time = async act => { const from = performance.now(); act(); await frame(); return performance.now() - from; };
          const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];
          const toDocument = await time(() => document.getElementById("to-document").click());
          const figures = [...document.querySelectorAll("#pages data.f[id]:not(.n)")];
          const clicks = [];
          for (let i = 0; i < 40; i++) clicks.push(await time(() => figures[Math.floor(i * 0.6180339887 * figures.length) % figures.length].click()));
          const keys = [];
          for (let i = 0; i < 20; i++) keys.push(await time(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }))));
          const field = document.getElementById("search");
          const search = await time(() => { field.value = "12"; field.dispatchEvent(new Event("input")); });
          return {
            figures: document.querySelectorAll("#pages data.f[id]").length,
            first: performance.getEntriesByName("first-contentful-paint")[0].startTime,
            ready: window.readyAt, toDocument, click: median(clicks), slowest: Math.max(...clicks), key: median(keys), search,
          };
        }
        """;

    /// <summary>Opens the page of a document several times, each in a browser of its own, and takes the median of each time.</summary>
    public static async Task<PageTimes> Measure(InputFile document, string browser)
    {
        var proof = Product.Check(document.Name, document.Bytes);
        var path = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.html");
        var format = new ReviewHtml();
        using (var parts = new CheckParts(format))
        using (var file = File.Create(path))
        {
            parts.Add(format.Render(proof, null));
            format.Write(file, parts);
        }
        try
        {
            using var playwright = await Playwright.CreateAsync();
            var rounds = new List<JsonElement>();
            for (var round = 0; round < Rounds; round++)
            {
                rounds.Add(await Open(playwright, browser, path));
            }
            decimal Median(string name) =>
                Math.Round(rounds.Select(round => round.GetProperty(name).GetDecimal()).Order().ElementAt(Rounds / 2), 1);
            return new PageTimes(
                document.Name,
                document.Bytes.Length / 1024,
                (int)(new FileInfo(path).Length / 1024),
                rounds[0].GetProperty("figures").GetInt32(),
                Median("first"),
                Median("ready"),
                Median("toDocument"),
                Median("click"),
                Median("slowest"),
                Median("key"),
                Median("search")
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<JsonElement> Open(IPlaywright playwright, string browser, string path)
    {
        await using var running = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = browser, Args = ["--no-sandbox"] });
        var page = await running.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = 1400, Height = 900 },
            }
        );
        await page.AddInitScriptAsync(
            """
            new MutationObserver((_, watch) => {
              if (!document.documentElement?.dataset.ready) return;
              window.readyAt = performance.now();
              watch.disconnect();
            }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-ready"] });
            """
        );
        await page.GotoAsync(new Uri(path).ToString());
        await page.WaitForFunctionAsync("window.readyAt !== undefined");
        // What the browser still has to do after loading is not counted against the first click.
        await page.WaitForTimeoutAsync(500);
        return (await page.EvaluateAsync<JsonElement?>(Script))!.Value;
    }
}
