// Runs before anything is drawn: that there is a program, and which theme was chosen.
document.documentElement.classList.add("js");
try {
  document.documentElement.dataset.theme = JSON.parse(localStorage.getItem("footbridge.settings") ?? "{}").theme ?? "";
} catch {
  // No store, or nothing of ours in it: the system's theme it is.
}
