import { h, byId, show } from "./dom.js";
import { figures, findings, groups, tables, meaning, rowWords, rules } from "./data.js";
import { select, selectFinding, go, state } from "./state.js";
import { contains } from "./filter.js";
import { stateBadge, severityBadge } from "./list.js";
import { openTable } from "./tables.js";

/** One field for everything that has a name or a number. */

const MOST = 40;
let active = -1;

export function startSearch() {
  const field = byId("search");
  const list = byId("results");
  field.addEventListener("input", () => find(field.value.trim()));
  field.addEventListener("focus", () => field.value.trim() && find(field.value.trim()));
  field.addEventListener("blur", () => setTimeout(() => document.activeElement !== field && close(), 150));
  field.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const options = list.querySelectorAll("[role=option]");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      active = options.length ? (active + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length : -1;
      options.forEach((/** @type {Element} */ option, /** @type {number} */ number) => option.setAttribute("aria-selected", String(number === active)));
      if (options[active]) {
        field.setAttribute("aria-activedescendant", options[active].id);
        options[active].scrollIntoView({ block: "nearest" });
      }
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(options[Math.max(active, 0)]);
    } else if (event.key === "Escape") {
      field.value = "";
      close();
      field.blur();
    }
  });
  list.addEventListener("pointerdown", (/** @type {Event} */ event) => {
    event.preventDefault();
    choose(/** @type {Element} */ (event.target).closest("[role=option]"));
  });
}

/** @param {string} words */
function find(words) {
  active = -1;
  if (!words) return close();
  const found = [
    ...findings.filter((finding) => contains(`${finding.id} ${finding.code} ${rules[finding.code].name} ${finding.message}`, words)).map((finding) => [finding.id, severityBadge(finding), finding.code, finding.message]),
    ...groups.filter((group) => group.index < tables.length && contains(group.title, words)).map((group) => [tables[group.index].id, h("span", { class: "mark" }, "▦"), "table", group.title]),
    ...figures
      .filter((figure) => contains(`${figure.id} ${figure.text} ${meaning(figure)} ${rowWords(figure)} ${figure.value}`, words))
      .sort((a, b) => Number(b.status >= 0) - Number(a.status >= 0))
      .map((figure) => [figure.id, stateBadge(figure), figure.text, meaning(figure) || figure.where]),
  ];
  show(
    byId("results"),
    found.slice(0, MOST).map(([id, badge, head, text], number) => h("li", { role: "option", id: `option${number}`, "data-id": id, "aria-selected": "false" }, badge, h("b", {}, head), h("span", {}, text))),
    found.length === 0 && h("li", { class: "empty" }, "Nothing found."),
    found.length > MOST && h("li", { class: "empty" }, `${found.length - MOST} more; add a word.`),
  );
  byId("results").hidden = false;
  byId("search").setAttribute("aria-expanded", "true");
}

/** @param {Element | null | undefined} option */
function choose(option) {
  const id = option?.getAttribute("data-id");
  if (!id) return;
  close();
  byId("search").blur();
  if (id.startsWith("x")) selectFinding(id);
  else if (id.startsWith("table")) {
    state.table = tables.findIndex((/** @type {any} */ table) => table.id === id);
    if (state.view === "tables") openTable(state.table);
    else go("tables");
  } else select(Number(id.slice(1)) - 1);
}

function close() {
  byId("results").hidden = true;
  byId("search").setAttribute("aria-expanded", "false");
  byId("search").removeAttribute("aria-activedescendant");
}
