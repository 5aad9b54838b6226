// Which language a visitor is met in: the one chosen here before, or the first of the browser's that is here.
(() => {
  "use strict";
  const root = document.documentElement;
  const here = root.dataset.languages.split(" ");
  const wanted = [];
  try {
    wanted.push(localStorage.getItem("pko.v1.language") ?? "");
  } catch {
    // Without storage the browser's languages decide.
  }
  wanted.push(...navigator.languages);
  const tongues = wanted.map((tag) => tag.split(/[-_]/)[0].toLowerCase());
  const language = tongues.find((tongue) => here.includes(tongue)) ?? root.dataset.fallback;

  if (root.dataset.edition === "doorway") {
    if (location.protocol !== "file:") location.replace(`${language}/${location.search}${location.hash}`);
    return;
  }
  // One file holds every language: the others go before they are painted.
  root.lang = language;
  new MutationObserver(() => {
    for (const part of document.querySelectorAll(`[data-language]:not([data-language="${language}"])`)) part.remove();
  }).observe(root, { childList: true, subtree: true });
})();
