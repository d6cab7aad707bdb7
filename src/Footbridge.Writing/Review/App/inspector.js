import { h, byId, show, plural, toast } from "./dom.js";
import { figures, groups, tables, rules, tiesOf, claimOf, findingsOf, findingById, printedAlike, occurrencesOf, documents, VERDICT, FORM, STATUS, PLACE, meaning, pathWords, rowWords, columnWords, stateWord } from "./data.js";
import { state, on, select, selectFinding, back, canGoBack, clearSelection } from "./state.js";
import { markOf, setMark, isStale, figureSubject, findingSubject } from "./marks.js";
import { stateBadge, severityBadge } from "./list.js";
import { excerpt } from "./pages.js";
import { tieRuleWords } from "./words.js";

/** The panel at the right: the proof of the current figure, or the finding that is being looked at. Made when asked for. */

const MOST = 12;
const body = byId("inspection");
const panel = byId("inspector");
let scrolled = false;

export function startInspector() {
  panel.addEventListener("scroll", () => (scrolled = panel.scrollTop > 0), { passive: true });
  on("select", draw);
  on("marks", () => drawMarks());
  body.addEventListener("click", (/** @type {Event} */ event) => {
    const target = /** @type {Element} */ (event.target).closest("[data-follow], [data-finding], [data-open]");
    if (!target) return;
    if (target.hasAttribute("data-follow")) select(Number(target.getAttribute("data-follow")), { follow: true, stay: state.view === "tables" });
    else if (target.hasAttribute("data-finding")) selectFinding(/** @type {string} */ (target.getAttribute("data-finding")));
    else unfold(target);
  });
  byId("inspector-back").addEventListener("click", () => back());
  byId("inspector-close").addEventListener("click", () => clearSelection());
  draw();
}

function draw() {
  const finding = state.finding ? findingById(state.finding) : undefined;
  const figure = figures[state.figure];
  document.body.classList.toggle("inspecting", !!(finding || figure));
  byId("inspector-back").hidden = !canGoBack();
  if (finding) show(body, aboutFinding(finding));
  else if (figure) show(body, aboutFigure(figure));
  else
    show(
      body,
      h(
        "div",
        { class: "hint" },
        h("p", {}, "Click a figure to see its proof."),
        h("p", {}, "Or press ", h("kbd", {}, "n"), " for the first finding, ", h("kbd", {}, "j"), " for the first figure."),
      ),
    );
  // Setting what is zero already would lay out the page for nothing.
  if (scrolled) panel.scrollTop = 0;
  scrolled = false;
}

/** @param {import("./data.js").Finding} finding */
function aboutFinding(finding) {
  const rule = rules[finding.code];
  const about = [...new Set([...finding.suspects, ...finding.figures])];
  return [
    h(
      "header",
      { class: ["subject", finding.severity] },
      h("p", { class: "kicker" }, severityBadge(finding), " ", h("b", {}, finding.code), " ", rule.name),
      h("h2", { tabindex: "-1" }, finding.message),
      finding.waiver &&
        h(
          "p",
          { class: "waiver" },
          h("b", {}, "Waived"),
          ` by ${finding.waiver.who}${finding.waiver.expires ? ` until ${finding.waiver.expires}` : ""}: ${finding.waiver.reason}`,
        ),
    ),
    (finding.expected || finding.explanation) &&
      h(
        "dl",
        { class: "facts" },
        finding.expected && [h("dt", {}, "Expected"), h("dd", { class: "strong" }, finding.expected)],
        finding.explanation && [h("dt", {}, "Likely cause"), h("dd", {}, finding.explanation)],
      ),
    finding.details.length > 0 && h("ul", { class: "details" }, finding.details.map((line) => h("li", {}, line))),
    about.length > 0 && section("Figures", figureList(about, finding.suspects.length > 0 ? finding.suspects[0] : -1)),
    h("section", { id: "marking" }, marking(findingSubject(finding.id))),
    section(
      "The rule",
      h(
        "details",
        { class: "rule", open: true },
        h("summary", {}, `${finding.code} ${rule.name}`),
        h("p", {}, rule.what),
        h("h4", {}, "Why it matters"),
        h("p", {}, rule.why),
        h("h4", {}, "Example"),
        h("pre", {}, rule.example),
        h("h4", {}, "What to do"),
        h("p", {}, rule.remedy),
        h("p", { class: "faint" }, rule.reference),
      ),
    ),
  ];
}

/** @param {import("./data.js").Figure} figure */
function aboutFigure(figure) {
  const { results, uses } = tiesOf(figure.index);
  const claim = claimOf(figure.index);
  return [
    h(
      "header",
      { class: ["subject", figure.status < 0 ? "n" : STATUS[figure.status]] },
      h("p", { class: "kicker" }, stateBadge(figure), " ", h("b", {}, stateWord(figure)), h("span", { class: "id" }, figure.id)),
      h("h2", { class: "figure", tabindex: "-1" }, figure.text),
      h("p", { class: "meaning" }, meaning(figure)),
    ),
    findingsOf(figure.index).map((finding) =>
      h(
        "button",
        { type: "button", class: ["callout", finding.severity], "data-finding": finding.id },
        severityBadge(finding),
        h("span", {}, h("b", {}, finding.code), " ", finding.message),
      ),
    ),
    reading(figure),
    claim && section("Read as", h("p", {}, h("b", {}, claim.kind), ": ", claim.meaning)),
    results.length > 0 && section(results.length === 1 ? "Proof" : `Proofs (${results.length})`, results.map((tie) => tieCard(tie, figure.index, [figure.index]))),
    uses.length > 0 && section(`Used in ${plural(uses.length, "tie")}`, usesList(uses, figure.index)),
    figure.status >= 0 && results.length + uses.length === 0 && nothing(figure, claim),
    claim && claim.alternatives.length > 0 && section(claim.tie < 0 ? "It may be about" : "Not taken", alternatives(claim)),
    occurrences(figure),
    figure.status >= 0 && h("section", { id: "marking" }, marking(figureSubject(figure), figure)),
  ];
}

/** @param {import("./data.js").Figure} figure */
function reading(figure) {
  const around = figure.group >= tables.length ? excerpt(figure.index) : null;
  /** @type {[string, any][]} */
  const facts = [
    ["Value", figure.value && [figure.value, figure.scale && h("span", { class: "faint" }, ` printed in ${figure.scale}`)]],
    ["Allows", figure.allows],
    ["Period", figure.period],
    ["Segment", figure.segment],
    [figure.group < tables.length ? "Table" : "Section", groups[figure.group].title],
    ["Row", rowWords(figure)],
    ["Column", columnWords(figure)],
    ["Stands in", `${PLACE[figure.place]}, ${documents.length > 1 ? documents[figure.document].path + " " : ""}${figure.where}`],
    ["Says", around && h("q", {}, around.before, h("mark", {}, figure.text), around.after)],
  ];
  return h(
    "dl",
    { class: "facts" },
    facts.filter(([, value]) => value).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
  );
}

/** @param {string} title @param {...any} content */
const section = (title, ...content) => h("section", {}, h("h3", {}, title), ...content);

/**
 * One tie as a computation. Each operand leads to its own place, and opens its own proof.
 * @param {import("./data.js").Tie} tie @param {number} subject @param {number[]} path figures above, which are not opened again
 */
export function tieCard(tie, subject, path) {
  const result = figures[tie.result];
  const operands = tie.operands.map(({ figure }) => figures[figure]);
  const all = [...operands, result];
  const oneTable = all.every((figure) => figure.group === result.group) && result.group < tables.length;
  const oneColumn = oneTable && all.every((figure) => figure.column === result.column);
  const oneRow = oneTable && all.every((figure) => figure.row === result.row);
  const shared = oneTable ? [groups[result.group].title, oneRow ? rowWords(result) : oneColumn ? columnWords(result) : ""].filter(Boolean).join(", ") : "";
  /** @param {import("./data.js").Figure} figure */
  const words = (figure) =>
    oneRow ? columnWords(figure) : oneColumn ? rowWords(figure) : oneTable ? pathWords(figure) : `${pathWords(figure)}${figure.group < tables.length ? ` · ${groups[figure.group].title}` : ""}`;
  const isSum = tie.form === FORM.sum;
  const isSame = tie.form === FORM.same;
  const rows = tie.operands.map(({ figure, sign }) => operandRow(figures[figure], isSame ? "=" : sign < 0 ? "−" : isSum ? "+" : "", words(figures[figure]), subject, path));
  const list = h("ul", { class: "operands" }, rows.slice(0, rows.length > MOST + 2 ? MOST : rows.length));
  const rest = rows.slice(list.children.length);
  return h(
    "article",
    { class: ["tie", ["exact", "rounded", "broken", "open"][tie.verdict]] },
    h(
      "p",
      { class: "verdict" },
      h("span", { class: "glyph", "aria-hidden": "true" }, ["✓", "≈", "✗", "○"][tie.verdict]),
      h("b", {}, tie.rule),
      ` ${VERDICT[tie.verdict]}`,
    ),
    h("p", { class: "faint" }, tieRuleWords(tie.rule)),
    tie.basis && h("p", { class: "basis" }, tie.basis),
    !isSum && !isSame && h("p", { class: "formula" }, tie.formula),
    shared && h("p", { class: "shared" }, shared),
    list,
    rest.length > 0 && h("button", { type: "button", class: "more", onclick: (/** @type {any} */ event) => (list.append(...rest), event.target.remove()) }, `Show ${rest.length} more operands`),
    (!isSame || tie.difference) && line("computed", tie.computed),
    h("ul", { class: "operands printed" }, operandRow(result, "", tie.result === subject ? "printed: this figure" : `printed: ${words(result)}`, subject, path)),
    tie.difference && h("p", { class: ["difference", tie.verdict === 2 && "broken"] }, "printed less computed: ", h("b", {}, tie.difference)),
    tie.allowed && interval(tie),
  );
}

/** @param {string} name @param {string} value */
const line = (name, value) => h("p", { class: "line" }, h("span", { class: "amount" }, value), h("span", { class: "faint" }, name));

/** @param {import("./data.js").Tie} tie */
const interval = (tie) =>
  h("p", { class: "interval" }, h("span", {}, "operands allow ", h("b", {}, tie.allowed)), h("span", {}, "printed allows ", h("b", {}, tie.printed)));

/** @param {import("./data.js").Figure} figure @param {string} sign @param {string} words @param {number} subject @param {number[]} path */
function operandRow(figure, sign, words, subject, path) {
  const opens = figure.index !== subject && !path.includes(figure.index) && tiesOf(figure.index).results.length > 0;
  return h(
    "li",
    {},
    h("span", { class: "sign" }, sign),
    h(
      "button",
      {
        type: "button",
        class: ["operand", figure.index === subject && "self"],
        "data-follow": figure.index === subject ? null : figure.index,
        disabled: figure.index === subject,
        title: `${figure.text} ${figure.half} at ${figure.where}`,
      },
      h("span", { class: "amount" }, figure.text),
      stateBadge(figure),
      h("span", { class: "words" }, words || "this figure"),
    ),
    opens &&
      h("button", { type: "button", class: "unfold", "aria-expanded": "false", "aria-label": `Proof of ${figure.text}`, "data-open": figure.index, "data-path": path.join(" ") }, "▸"),
  );
}

/** Opens the proof of an operand where it stands, or closes it again. @param {Element} button */
function unfold(button) {
  const isOpen = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!isOpen));
  button.textContent = isOpen ? "▸" : "▾";
  const row = /** @type {Element} */ (button.parentElement);
  if (isOpen) {
    row.querySelector(":scope > .tree")?.remove();
    return;
  }
  const index = Number(button.getAttribute("data-open"));
  const path = [...(button.getAttribute("data-path") ?? "").split(" ").map(Number), index];
  row.append(h("div", { class: "tree" }, tiesOf(index).results.map((tie) => tieCard(tie, index, path))));
}

/** @param {import("./data.js").Tie[]} uses @param {number} subject */
function usesList(uses, subject) {
  const open = uses.length <= 2 && tiesOf(subject).results.length === 0;
  return uses.map((tie) => {
    const result = figures[tie.result];
    const box = h(
      "details",
      { class: "use" },
      h("summary", {}, h("span", { class: ["mark", ["p", "r", "c", "u"][tie.verdict]] }, ["✓", "≈", "✗", "○"][tie.verdict]), " ", h("b", {}, tie.rule), " of ", h("b", {}, result.text), " ", h("span", { class: "faint" }, pathWords(result))),
    );
    const unfoldOnce = () => box.children.length === 1 && box.append(tieCard(tie, subject, [subject]));
    box.addEventListener("toggle", unfoldOnce);
    if (open) {
      unfoldOnce();
      box.setAttribute("open", "");
    }
    return box;
  });
}

/** @param {import("./data.js").Figure} figure @param {import("./data.js").Claim | undefined} claim */
function nothing(figure, claim) {
  const words = claim
    ? claim.missing
      ? `Missing: ${claim.missing}.`
      : "None of the figures that it may be about is sure enough; the value alone proves nothing."
    : figure.group < tables.length
      ? "Missing is a total that it is a part of, the same line elsewhere, or a growth or ratio that is made of it."
      : "Missing is a sentence that says what it measures.";
  const low = figure.label.toLowerCase();
  const line = low ? figures.filter((other) => other.group < tables.length && other.group !== figure.group && other.status >= 0 && other.label.toLowerCase() === low) : [];
  const value = figures.filter((other) => other.index !== figure.index && other.status >= 0 && figure.value && other.value === figure.value && other.text !== figure.text);
  return [
    section("Nothing reaches it", h("p", {}, "No tie computes it, and none uses it. ", words)),
    line.length > 0 && section("The same line elsewhere", figureList(line.map((other) => other.index))),
    value.length > 0 && section("The same value elsewhere", figureList(value.map((other) => other.index))),
  ];
}

/** @param {import("./data.js").Claim} claim */
const alternatives = (claim) =>
  h(
    "ul",
    { class: "alternatives" },
    claim.alternatives.map((one) => h("li", {}, h("p", {}, h("b", {}, one.value), h("span", { class: "faint" }, ` fits ${one.fits}: ${one.reason}`)), figureList(one.figures))),
  );

/** @param {import("./data.js").Figure} figure */
function occurrences(figure) {
  if (figure.status < 0) return null;
  const same = occurrencesOf(figure.index);
  const alike = printedAlike(figure).filter((index) => !same.includes(index));
  const at = same.indexOf(figure.index);
  const step = (/** @type {number} */ by) => select(same[(at + by + same.length) % same.length], { follow: true, stay: state.view === "tables" });
  return [
    same.length > 1 &&
      h(
        "section",
        {},
        h(
          "h3",
          { class: "steps" },
          `The same fact: ${at + 1} of ${same.length}`,
          h("span", {}, h("button", { type: "button", onclick: () => step(-1), "aria-label": "Previous occurrence" }, "‹"), h("button", { type: "button", onclick: () => step(1), "aria-label": "Next occurrence" }, "›")),
        ),
        figureList(same.filter((index) => index !== figure.index)),
      ),
    alike.length > 0 && h("section", {}, h("details", { class: "alike" }, h("summary", {}, `Printed alike elsewhere: ${alike.length}`), figureList(alike))),
  ];
}

/** @param {number[]} indices @param {number} [suspect] */
function figureList(indices, suspect = -1) {
  const rows = indices.map((index) => {
    const figure = figures[index];
    return h(
      "li",
      {},
      h(
        "button",
        { type: "button", class: "operand", "data-follow": index },
        h("span", { class: "amount" }, figure.text),
        stateBadge(figure),
        h("span", { class: "words" }, pathWords(figure) || figure.where, index === suspect && h("span", { class: "tag" }, "likeliest"), h("span", { class: "faint" }, ` ${groups[figure.group].title}`)),
      ),
    );
  });
  const list = h("ul", { class: "operands plain" }, rows.slice(0, MOST));
  const rest = rows.slice(MOST);
  return [list, rest.length > 0 && h("button", { type: "button", class: "more", onclick: (/** @type {any} */ event) => (list.append(...rest), event.target.remove()) }, `Show ${rest.length} more`)];
}

/** @param {ReturnType<typeof figureSubject> | ReturnType<typeof findingSubject>} subject @param {import("./data.js").Figure} [figure] */
function marking(subject, figure) {
  const mark = markOf(subject.kind, subject.fingerprint);
  /** @param {"confirmed" | "rejected"} verdict @param {string} label @param {string} glyph */
  const verdict = (verdict, label, glyph) =>
    h(
      "button",
      {
        type: "button",
        class: ["say", verdict],
        "aria-pressed": String(mark?.verdict === verdict),
        onclick: () => setMark(subject, { verdict: markOf(subject.kind, subject.fingerprint)?.verdict === verdict ? null : verdict }),
      },
      h("span", { "aria-hidden": "true" }, glyph),
      " ",
      label,
    );
  const note = h(
    "textarea",
    { rows: "2", placeholder: "Comment", "aria-label": "Comment", onchange: () => setMark(subject, { comment: note.value.trim() }) },
    mark?.comment ?? "",
  );
  return [
    h("h3", {}, "Your mark"),
    figure && isStale(mark, figure) && h("p", { class: "stale" }, `Marked when it read ${mark?.text}; look again.`),
    h("div", { class: "says" }, verdict("confirmed", "Confirm", "✓"), verdict("rejected", "Reject", "✗")),
    note,
    h("p", { class: "faint who" }, who(mark)),
  ];
}

/** Marks change where they stand, so that a click that ends the typing of a comment still hits its button. */
function drawMarks() {
  const place = body.querySelector("#marking");
  if (!place) return;
  const subject = state.finding ? findingSubject(state.finding) : figureSubject(figures[state.figure]);
  const mark = markOf(subject.kind, subject.fingerprint);
  for (const button of place.querySelectorAll(".say")) button.setAttribute("aria-pressed", String(button.classList.contains(mark?.verdict ?? "none")));
  const note = place.querySelector("textarea");
  if (note && note !== document.activeElement) note.value = mark?.comment ?? "";
  show(/** @type {Element} */ (place.querySelector(".who")), who(mark));
  if (state.figure < 0 || !isStale(mark, figures[state.figure])) place.querySelector(".stale")?.remove();
}

/** @param {import("./marks.js").Mark | undefined} mark */
const who = (mark) => mark && `${mark.by || "no name"}, ${mark.at.slice(0, 16).replace("T", " ")}`;

/** Follows the first operand of the first proof. */
export function followFirst() {
  const { results, uses } = tiesOf(state.figure);
  const next = results[0]?.operands.find(({ figure }) => figure !== state.figure)?.figure ?? uses[0]?.result;
  if (next === undefined) toast("Nothing reaches this figure.");
  else select(next, { follow: true, stay: state.view === "tables" });
}

/** Puts the keyboard into the inspector. */
export function focusInspector() {
  /** @type {HTMLElement | null} */ (body.querySelector("h2"))?.focus();
}
