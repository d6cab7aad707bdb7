import { toast } from "./dom.js";
import { documents } from "./data.js";

/**
 * Where the reviewer's marks are kept between two looks at the page, and the only module that knows. Opened from disk they
 * stay in the browser, by the hashes of the documents; a page that is served names an address, which keeps them.
 */

const address = document.documentElement.dataset.marks;
const name = documents.map((/** @type {any} */ one) => one.path.split(/[\\/]/).pop()).join("+");
const key = `footbridge.review/${documents.map((/** @type {any} */ one) => one.sha256).join("+")}`;
const latest = `footbridge.latest/${name}`;

let trouble = "";
/** Why marks will be gone when the page is closed; empty when they will not. */
export const storeTrouble = () => trouble;

/** @returns {Promise<any>} */
export async function loadMarks() {
  if (address) {
    const answer = await fetch(address, { headers: { accept: "application/json" } });
    if (answer.status === 404 || answer.status === 204) return null;
    if (!answer.ok) return complain(`the server answered ${answer.status}`);
    return answer.json();
  }
  return read(key);
}

let waiting = 0;
/** @param {object} review */
export function saveMarks(review) {
  if (address) {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => send(review), 300);
    return;
  }
  try {
    localStorage.setItem(key, JSON.stringify(review));
    localStorage.setItem(latest, key);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

/** The marks of another draft of the same name that this browser keeps. */
export function earlierDraft() {
  if (address) return null;
  const other = readText(latest);
  return other && other !== key ? readText(other) : null;
}

/** @param {object} review */
async function send(review) {
  try {
    const answer = await fetch(/** @type {string} */ (address), {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(review),
    });
    if (!answer.ok) complain(`the server answered ${answer.status}`);
    else trouble = "";
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} name */
function read(name) {
  const text = readText(name);
  return text ? JSON.parse(text) : null;
}

/** @param {string} name */
function readText(name) {
  try {
    return localStorage.getItem(name);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** @param {string} reason */
function complain(reason) {
  if (!trouble) toast(`Marks cannot be kept (${reason}). Export them before you close the page.`);
  trouble = reason;
  return null;
}
