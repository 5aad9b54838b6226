// Holds one version of the page, whole: its pages and its program always come from the same cache.
"use strict";
// A host's caches are one store for all its folders: each copy of the page keeps to those of its own.
const scope = new URL("./", self.location).href;
const OWN = `pko-explorer ${scope} `;
const CACHE = `${OWN}@VERSION@`;
// Each file with its check sum: a copy that is half old and half new, or damaged on the way, is never taken.
const FILES = @FILES@;
const address = (file) => new URL(file, scope).href;
const known = new Set(Object.keys(FILES).map(address));

self.addEventListener("install", (event) => {
  const fresh = Object.entries(FILES).map(([file, integrity]) => new Request(address(file), { cache: "no-cache", integrity }));
  // What was fetched before one of them was refused is of no use.
  const whole = caches.open(CACHE).then((cache) => cache.addAll(fresh)).catch((refused) => caches.delete(CACHE).then(() => { throw refused; }));
  event.waitUntil(whole);
});

self.addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith(OWN) && name !== CACHE;
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  if (event.data === "pko-explorer:use-now") event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  url.search = "";
  url.hash = "";
  if (url.href.endsWith("/")) url.pathname += "index.html";
  if (event.request.method !== "GET" || !known.has(url.href)) return;
  event.respondWith(
    caches.open(CACHE).then((cache) => cache.match(url.href)).then((kept) => kept ?? fetch(event.request)),
  );
});
