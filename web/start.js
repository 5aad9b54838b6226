// Loads the program and the words of the page's language, and starts it; the check sums are those of the files that were
// handed over together.
import init from "./@PROGRAM_SCRIPT@";

const words = @WORDS@;
const load = ({ name, integrity }) => fetch(new URL(name, import.meta.url), { integrity });
const given = new Map();
globalThis.pkoExplorerWords = (name) => {
  if (!given.has(name)) given.set(name, load(words[name]).then((answer) => answer.text()));
  return given.get(name);
};

if (typeof WebAssembly === "object" && location.protocol !== "file:") {
  const stop = () => document.dispatchEvent(new Event("pko-explorer:stopped"));
  globalThis.pkoExplorerWords(`words-${document.documentElement.lang}`).catch(stop);
  init({ module_or_path: load(@PROGRAM@) }).catch(stop);
}
