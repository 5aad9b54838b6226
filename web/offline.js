// Keeps the page for when there is no network, and says when a newer one is ready. Never inside somebody else's page.
(() => {
  "use strict";
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
  if (!("serviceWorker" in navigator) || window.top !== window || !(location.protocol === "https:" || here)) return;

  const notice = document.getElementById("update");
  const announce = (worker) => {
    if (!notice || !worker) return;
    // It may have taken over already, when another window asked for it; or an even newer one did. Either way the page is opened
    // anew only then: sooner, the older one would serve it again.
    const use = () => {
      if (["activated", "redundant"].includes(worker.state)) location.reload();
      else worker.postMessage("pko-explorer:use-now");
    };
    // In the language that is read now: it may be another than that of the address.
    for (const words of notice.querySelectorAll("[lang]")) words.hidden = words.lang !== document.documentElement.lang;
    notice.hidden = false;
    const pressed = (name, act) => notice.querySelectorAll(name).forEach((one) => one.addEventListener("click", act));
    pressed("[data-now]", () => {
      worker.addEventListener("statechange", use);
      use();
    });
    pressed("[data-later]", () => { notice.hidden = true; });
  };
  // The first worker takes over in silence; a later one when a visitor has asked for it. Another window that is open has all it
  // needs by then, and goes on as it is. Whether there is an older one is asked when the newer one begins: once it is installed,
  // the first one may be its own older one already.
  let expected = null;
  const expect = (registration, worker) => {
    if (!registration.active || !worker || worker === expected) return;
    expected = worker;
    if (worker.state === "installed") announce(worker);
    else worker.addEventListener("statechange", () => { if (worker.state === "installed") announce(worker); });
  };
  const follow = (registration) => {
    expect(registration, registration.waiting ?? registration.installing);
    registration.addEventListener("updatefound", () => expect(registration, registration.installing));
  };
  addEventListener("load", () => {
    const worker = new URL(document.documentElement.dataset.worker, document.baseURI);
    // A host that forbids it serves the page all the same.
    navigator.serviceWorker.register(worker, { updateViaCache: "none" }).then(follow, () => {});
  });
})();
