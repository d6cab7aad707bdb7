import { figures, findings, groups, findingsOf, meaning, rowWords } from "./data.js";
import { state } from "./state.js";

/** @param {import("./data.js").Figure} figure */
export function matchesFigure(figure) {
  if (state.statuses.size > 0 ? !state.statuses.has(figure.status) : figure.status < 0) return false;
  if (!inGroup(figure.group)) return false;
  if (state.rule && !findingsOf(figure.index).some((finding) => finding.code === state.rule)) return false;
  return !state.words || contains(`${figure.text} ${meaning(figure)} ${rowWords(figure)} ${figure.value}`, state.words);
}

/** @param {import("./data.js").Finding} finding */
export function matchesFinding(finding) {
  const about = [...finding.figures, ...finding.suspects];
  if (state.severity === "waived" ? !finding.waiver : state.severity && finding.severity !== state.severity) return false;
  if (state.rule && finding.code !== state.rule) return false;
  if (state.group && !about.some((index) => inGroup(figures[index].group))) return false;
  if (state.statuses.size > 0 && !about.some((index) => state.statuses.has(figures[index].status))) return false;
  return !state.words || contains([finding.code, finding.message, ...finding.details].join(" "), state.words);
}

/** The filter by statement names a kind of table ("income"), or one group by its number ("#4"). @param {number} group */
function inGroup(group) {
  if (!state.group) return true;
  return state.group.startsWith("#") ? group === Number(state.group.slice(1)) : groups[group].statement === state.group;
}

/** All words, in any order; "1554" finds "1,554". @param {string} text @param {string} words */
export function contains(text, words) {
  const low = text.toLowerCase();
  const bare = low.replace(/(\d),(?=\d)/g, "$1");
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => low.includes(word) || bare.includes(word));
}

export const shownFindings = () => findings.filter(matchesFinding);
export const shownFigures = () => figures.filter(matchesFigure);

export const isFiltered = () =>
  state.statuses.size > 0 || state.severity !== "" || state.rule !== "" || state.group !== "" || state.words !== "";
