import { tieRules, totals, findings } from "./data.js";
import { plural } from "./dom.js";

/** What a relation says, in a few words. @param {string} rule */
export const tieRuleWords = (rule) => tieRules[rule] ?? "";

/** "1 error, 6 warnings". */
export function findingCounts() {
  const open = findings.filter((finding) => !finding.waiver);
  const counts = ["error", "warning", "note"].map((severity) => [severity, open.filter((finding) => finding.severity === severity).length]);
  const waived = findings.length - open.length;
  const words = counts.filter(([, count]) => count).map(([severity, count]) => plural(/** @type {number} */ (count), /** @type {string} */ (severity)));
  if (waived > 0) words.push(`${waived} waived`);
  return words.join(", ") || "no findings";
}

/** The share that is proved or rounded, as a person reads it: only all is 100 %. */
export function share() {
  const all = totals.reduce((sum, count) => sum + count, 0);
  if (all === 0) return "";
  const exact = ((totals[2] + totals[1]) / all) * 100;
  const shown = totals[2] + totals[1] === all ? 100 : Math.min(99.9, Math.round(exact * 10) / 10);
  return `${shown.toLocaleString("en-US")} %`;
}
