import { ties, tables, figures, isCell, FORM } from "./data.js";

/**
 * The shape of a table as the proof shows it: which rows a total adds, and what ties say of each column and row.
 * @typedef {{result: number, rows: Map<number, number>, lane: number, first: number, last: number}} Bracket
 * @typedef {{exact: number, rounded: number, broken: number, open: number, worst: import("./data.js").Tie | null}} Tally
 */

/** @type {Map<number, import("./data.js").Tie[]>} */
let byTable;

/** Ties that stand in one table. @param {number} table */
export function tiesIn(table) {
  if (!byTable) {
    byTable = new Map();
    for (const tie of ties) {
      const { group } = figures[tie.result];
      if (group >= tables.length || !isCell(figures[tie.result])) continue;
      if (!tie.operands.every(({ figure }) => figures[figure].group === group && isCell(figures[figure]))) continue;
      byTable.set(group, [...(byTable.get(group) ?? []), tie]);
    }
  }
  return byTable.get(table) ?? [];
}

/** Sums down a column. @param {import("./data.js").Tie} tie */
export const isFooting = (tie) =>
  tie.form === FORM.sum && tie.operands.every(({ figure }) => figures[figure].column === figures[tie.result].column && figures[figure].row !== figures[tie.result].row);

/** Relations along a row. @param {import("./data.js").Tie} tie */
export const isAcross = (tie) => tie.operands.every(({ figure }) => figures[figure].row === figures[tie.result].row && figures[figure].column !== figures[tie.result].column);

/** The sums of a table, each once however many columns have it, in lanes that do not cross. @param {number} table @returns {Bracket[]} */
export function brackets(table) {
  /** @type {Map<string, Bracket>} */
  const found = new Map();
  for (const tie of tiesIn(table)) {
    if (!isFooting(tie)) continue;
    const result = figures[tie.result].row;
    const rows = new Map(tie.operands.map(({ figure, sign }) => [figures[figure].row, sign]));
    const key = `${result}:${[...rows].sort((a, b) => a[0] - b[0]).join(";")}`;
    if (found.has(key)) continue;
    const all = [result, ...rows.keys()];
    found.set(key, { result, rows, lane: 0, first: Math.min(...all), last: Math.max(...all) });
  }
  const list = [...found.values()].sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
  /** @type {Bracket[][]} */
  const lanes = [];
  for (const bracket of list) {
    let lane = lanes.findIndex((taken) => taken.every((other) => other.last < bracket.first || other.first > bracket.last));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push(bracket);
    bracket.lane = lane;
  }
  return list;
}

/** @param {import("./data.js").Tie[]} list @returns {Tally} */
export function tally(list) {
  /** @type {Tally} */
  const counts = { exact: 0, rounded: 0, broken: 0, open: 0, worst: null };
  for (const tie of list) {
    counts[/** @type {"exact" | "rounded" | "broken" | "open"} */ (["exact", "rounded", "broken", "open"][tie.verdict])]++;
    // What a quotient differs by below its last printed digit is no difference.
    const counted = tie.difference && (tie.form === FORM.sum || tie.verdict !== 0);
    if (counted && (!counts.worst || tie.verdict === 2)) counts.worst = tie;
  }
  return counts;
}
