import { byId, toast } from "./dom.js";

/** What a reader prefers, kept in the browser where it lets us: theme, and whether single letters are keys. */

const KEY = "footbridge.settings";
export const settings = { theme: "", singleKeys: true };

export function startSettings() {
  try {
    Object.assign(settings, JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    // Without a store every look at the page starts afresh: nothing is lost but a preference.
  }
  apply();
  byId("theme").addEventListener("click", nextTheme);
  const box = byId("single-keys");
  box.checked = settings.singleKeys;
  box.addEventListener("change", () => keep({ singleKeys: box.checked }));
}

/** @param {Partial<typeof settings>} changes */
function keep(changes) {
  Object.assign(settings, changes);
  apply();
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // As above.
  }
}

export const isDark = () => (settings.theme ? settings.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);

export function nextTheme() {
  keep({ theme: isDark() ? "light" : "dark" });
  toast(isDark() ? "Dark" : "Light");
}

function apply() {
  document.documentElement.dataset.theme = settings.theme;
  byId("theme").setAttribute("aria-label", isDark() ? "Light theme" : "Dark theme");
}
