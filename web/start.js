// Loads the program and starts it; the check sums are those of the files that were handed over together.
import init from "./@PROGRAM_SCRIPT@";

if (typeof WebAssembly === "object" && location.protocol !== "file:") {
  try {
    const address = new URL("./@PROGRAM@", import.meta.url);
    await init({ module_or_path: fetch(address, { integrity: "@PROGRAM_INTEGRITY@" }) });
  } catch {
    document.dispatchEvent(new Event("pko-explorer:stopped"));
  }
}
