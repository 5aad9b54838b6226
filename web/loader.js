// Unpacks the program of the single file and starts it; what was drawn in the visitor's language is there already.
(async () => {
  document.querySelector("[data-language]").id = "app";
  const packed = document.getElementById("program");
  const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
  packed.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  await wasm_bindgen({ module_or_path: await new Response(stream).arrayBuffer() });
})().catch(() => document.dispatchEvent(new Event("pko-explorer:stopped")));
