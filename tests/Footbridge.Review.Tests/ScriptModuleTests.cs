using Footbridge.Writing.Review;

namespace Footbridge.Review.Tests;

/// <summary>The page's modules become one script, each with names of its own.</summary>
public sealed class ScriptModuleTests
{
    [Fact]
    public void Exports_of_one_are_names_of_the_other() =>
        Assert.Equal(
            """
            "use strict";
            const $one = (() => {
            const hidden = 1;
            const shown = hidden;
            function act() {}
            return { shown, act };
            })();
            const $two = (() => {
            const { shown, act: run } = $one;
            const hidden = shown;
            return {  };
            })();

            """.ReplaceLineEndings("\n"),
            ScriptModules.Join([
                ("one.js", "const hidden = 1;\nexport const shown = hidden;\nexport function act() {}\n"),
                ("two.js", "import { shown, act as run } from \"./one.js\";\nconst hidden = shown;\n"),
            ])
        );

    [Fact]
    public void A_module_that_comes_too_late_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() =>
            ScriptModules.Join([("two.js", "import { a } from \"./one.js\";\n"), ("one.js", "export const a = 1;\n")])
        );

    [Fact]
    public void The_page_s_own_script_cannot_end_its_element() =>
        Assert.DoesNotContain("</script", PageAssets.Script + PageAssets.EarlyScript, StringComparison.OrdinalIgnoreCase);
}
