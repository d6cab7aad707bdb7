/**
 * The only place that makes elements. Text always comes in as text; nothing here, or anywhere in the page, parses markup.
 * @typedef {Node | string | number | null | undefined | false} Leaf
 * @typedef {Leaf | Leaf[] | Leaf[][] | any[]} Child
 */

/**
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; `on*` are listeners, `class` may be a list
 * @param {...Child} children
 * @returns {any}
 */
export function h(tag, props, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for drawings. @param {string} tag @param {Record<string, any>} props @param {...Child} children */
export function s(tag, props, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), props, children);
}

/** @param {Element} element @param {Record<string, any> | undefined} props @param {any[]} children */
function fill(element, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.setAttribute("class", Array.isArray(value) ? value.filter(Boolean).join(" ") : value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

/** @param {Element} element @param {any[]} children */
function append(element, children) {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child);
    else if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}

/** @param {string} id @returns {any} */
export const byId = (id) => document.getElementById(id);

/** Replaces what an element holds. @param {Element} element @param {...Child} children */
export function show(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** Tells a screen reader. @param {string} message */
export function announce(message) {
  byId("status").textContent = message;
}

let toastTimer = 0;

/** A word that goes away by itself. @param {string} message */
export function toast(message) {
  const box = byId("toast");
  box.textContent = message;
  box.hidden = false;
  announce(message);
  clearTimeout(toastTimer);
  toastTimer = window.setTimeout(() => (box.hidden = true), 4000);
}

/** @param {number} count @param {string} one @param {string} [many] */
export const plural = (count, one, many) => `${count.toLocaleString("en-US")} ${count === 1 ? one : many ?? one + "s"}`;
