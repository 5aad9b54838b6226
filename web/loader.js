// Unpacks the program of the single file and starts it; what was drawn in the visitor's language is there already.
(async () => {
  document.querySelector("[data-language]").id = "app";
  const unpacked = (id) => {
    const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  };
  globalThis.pkoExplorerWords = (name) => unpacked(name).text();
  await wasm_bindgen({ module_or_path: await unpacked("program").arrayBuffer() });
})().catch(() => document.dispatchEvent(new Event("pko-explorer:stopped")));
