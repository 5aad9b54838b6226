// Loads the program and the words of the page's language, and starts it; the check sums are those of the files that were
// handed over together.
import init from "./@PROGRAM_SCRIPT@";

const words = @WORDS@;
const load = ({ name, integrity }) => fetch(new URL(name, import.meta.url), { integrity });
const given = new Map();
// A load that fails is tried again after each pause, in seconds; what failed in the end is forgotten and can be asked for anew.
const tried = async (name, [pause, ...later]) => {
  try {
    return await (await load(words[name])).text();
  } catch (failure) {
    if (!pause) throw failure;
    await new Promise((done) => setTimeout(done, pause * 1000));
    return tried(name, later);
  }
};
globalThis.pkoExplorerWords = (name, pauses = [1, 3, 9, 27]) => {
  if (!given.has(name)) {
    given.set(name, tried(name, pauses));
    given.get(name).catch(() => given.delete(name));
  }
  return given.get(name);
};

if (typeof WebAssembly === "object" && location.protocol !== "file:") {
  const stop = () => document.dispatchEvent(new Event("pko-explorer:stopped"));
  globalThis.pkoExplorerWords(`words-${document.documentElement.lang}`, []).catch(stop);
  init({ module_or_path: load(@PROGRAM@) }).catch(stop);
}
