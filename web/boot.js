// What surrounds the page: says in words what keeps it from working. It needs nothing of the page itself.
// A classic script of its own, without `integrity`: anything else does not run from a file, or is blocked by a strict policy.
(() => {
  "use strict";
  const root = document.documentElement;
  const controls = "#app :is(button, input, select, fieldset)";

  const show = (id) => {
    const notice = document.getElementById(id);
    if (notice) notice.hidden = false;
    return notice;
  };

  const isStopped = () => root.dataset.ready === "stopped";

  // What has stopped can still be read, and no longer pretends to answer.
  const stop = () => {
    if (isStopped() || root.dataset.ready === "as-file") return;
    root.dataset.ready = "stopped";
    for (const control of document.querySelectorAll(controls)) control.disabled = true;
    const notice = show("stopped");
    for (const code of notice?.querySelectorAll("[data-code]") ?? []) code.textContent = location.hash.slice(1) || "v1.";
    notice?.focus();
  };

  // Nothing reaches a program that has stopped; links stay links.
  for (const kind of ["click", "change", "input", "keydown", "hashchange"]) {
    const isOfTheNotice = (event) => event.target instanceof Element && event.target.closest("#stopped");
    addEventListener(kind, (event) => { if (isStopped() && !isOfTheNotice(event)) event.stopImmediatePropagation(); }, true);
  }
  document.addEventListener("pko-explorer:stopped", stop);
  addEventListener("error", (event) => { if (event.target instanceof HTMLScriptElement) stop(); }, true);

  for (const again of document.querySelectorAll("#stopped [data-again]")) again.addEventListener("click", () => location.reload());

  if (location.protocol === "file:" && root.dataset.edition !== "file") {
    root.dataset.ready = "as-file";
    document.getElementById("app")?.remove();
    show("as-file");
  } else if (typeof WebAssembly !== "object") {
    root.dataset.ready = "no-program";
    show("no-program");
  }
})();
