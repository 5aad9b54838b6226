// Unpacks the program of the single file and starts it; what was drawn in the visitor's language is there already.
(async () => {
  const drawn = document.querySelector("[data-language]");
  drawn.id = "app";
  // From here on the language of the document is that of the page.
  drawn.removeAttribute("lang");
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@[]^_{}";
  const values = new Uint8Array(128);
  for (const [value, digit] of [...digits].entries()) values[digit.charCodeAt(0)] = value;
  // Five letters stand for four bytes; the first letter says how many of the last four are not meant.
  const bytesOf = (text) => {
    const view = new DataView(new ArrayBuffer(((text.length - 1) / 5) * 4));
    for (let from = 1, to = 0; from < text.length; from += 5, to += 4) {
      let number = 0;
      for (let place = from; place < from + 5; place += 1) number = number * 85 + values[text.charCodeAt(place)];
      view.setUint32(to, number);
    }
    return new Uint8Array(view.buffer, 0, view.byteLength - Number(text[0]));
  };
  const unpacked = (id) => {
    const bytes = bytesOf(document.getElementById(id).textContent);
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  };
  globalThis.pkoExplorerWords = (name) => unpacked(name).text();
  // The program's script runs as one of the page's own: the policy names it by its hash.
  const glue = document.createElement("script");
  glue.textContent = await unpacked("glue").text();
  document.head.append(glue);
  await wasm_bindgen({ module_or_path: await unpacked("program").arrayBuffer() });
})().catch(() => document.dispatchEvent(new Event("pko-explorer:stopped")));
