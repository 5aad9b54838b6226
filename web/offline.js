// Keeps the page for when there is no network, and says when a newer one is ready. Never inside somebody else's page.
(() => {
  "use strict";
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
  if (!("serviceWorker" in navigator) || window.top !== window || !(location.protocol === "https:" || here)) return;

  const notice = document.getElementById("update");
  let isAsked = false;
  const announce = (worker) => {
    if (!notice || !worker || !navigator.serviceWorker.controller) return;
    notice.hidden = false;
    notice.querySelector("[data-now]")?.addEventListener("click", () => {
      isAsked = true;
      worker.postMessage("pko-explorer:use-now");
    });
    notice.querySelector("[data-later]")?.addEventListener("click", () => { notice.hidden = true; });
  };
  const follow = (registration) => {
    announce(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => { if (worker.state === "installed") announce(worker); });
    });
  };
  // The first worker takes over in silence; a later one when the visitor has asked for it. Another window that is open has all
  // it needs by then, and goes on as it is.
  navigator.serviceWorker.addEventListener("controllerchange", () => { if (isAsked) location.reload(); });
  addEventListener("load", () => {
    const worker = new URL(document.documentElement.dataset.worker, document.baseURI);
    // A host that forbids it serves the page all the same.
    navigator.serviceWorker.register(worker, { updateViaCache: "none" }).then(follow, () => {});
  });
})();
