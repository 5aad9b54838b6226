// The page in Chromium, over the browser's own protocol: what a change costs beside a hand-written page with the same rows,
// memory after many actions, and the time from opening the single file to a verdict. Prints one line of JSON.
//   node --experimental-websocket page.mjs <chromium> <pko-explorer.html>
// No server and no network: both pages are files. Times are sums of the browser's own counters, so both pages are asked alike.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [chromium, file] = process.argv.slice(2);
const ROUNDS = 9;
const CHANGES = 30;
const ACTIONS = 10_000;
const folder = await mkdtemp(join(tmpdir(), "pko-bench-"));
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const browser = spawn(chromium, [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-extensions", "--disable-sync",
  "--lang=en", "--window-size=1440,900", "--remote-debugging-port=0", `--user-data-dir=${folder}/profile`, "about:blank",
], { stdio: "ignore" });

process.on("exit", () => browser.kill());

// Where the browser's page answers.
async function connected() {
  for (let tries = 0; tries < 300; tries += 1) {
    const said = await readFile(`${folder}/profile/DevToolsActivePort`, "utf8").catch(() => "");
    const port = said.split("\n")[0];
    const pages = port ? await fetch(`http://127.0.0.1:${port}/json`).then((answer) => answer.json()).catch(() => []) : [];
    const page = pages.find((one) => one.type === "page");
    if (page) return page.webSocketDebuggerUrl;
    await wait(100);
  }
  throw new Error("the browser does not answer");
}

const socket = new WebSocket(await connected());
await new Promise((done) => socket.addEventListener("open", done, { once: true }));
const asked = new Map();
socket.addEventListener("message", ({ data }) => {
  const { id, result, error } = JSON.parse(data);
  const [done, failed] = asked.get(id) ?? [];
  asked.delete(id);
  if (error) failed?.(new Error(error.message));
  else done?.(result);
});
// A message to the browser and its answer.
let last = 0;
const send = (method, params = {}) =>
  new Promise((done, failed) => {
    last += 1;
    asked.set(last, [done, failed]);
    socket.send(JSON.stringify({ id: last, method, params }));
  });
const run = async (expression) => {
  const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};
const open = async (address) => {
  await send("Page.navigate", { url: "about:blank" });
  await send("Page.navigate", { url: address });
  for (let tries = 0; !(await run("document.documentElement?.dataset.ready === 'live'").catch(() => false)); tries += 1) {
    if (tries > 600) throw new Error(`${address} does not come alive`);
    await wait(50);
  }
};

// Milliseconds of the main thread so far.
const work = async () => {
  const { metrics } = await send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { all: of("TaskDuration"), script: of("ScriptDuration"), style: of("RecalcStyleDuration") + of("LayoutDuration") };
};

// In every document: what the program's memory is, when the page came alive, and one change in one frame.
const WATCH = `
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await real.call(WebAssembly, ...given);
      globalThis.benchMemory = (made.instance ?? made).exports?.memory;
      return made;
    };
  }
  const watch = new MutationObserver(() => {
    if (document.documentElement?.dataset.ready === "live") {
      globalThis.benchLive ??= performance.now();
      watch.disconnect();
    }
  });
  watch.observe(document, { attributes: true, childList: true, subtree: true, attributeFilter: ["data-ready"] });
  // From the press, at the beginning of a frame, to the first task after that frame was painted.
  globalThis.benchFrame = (press) => new Promise((done) => requestAnimationFrame(() => {
    const begun = performance.now();
    press();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - begun);
    port2.postMessage(0);
  }));
`;

await send("Page.enable");
await send("Network.enable");
await send("Performance.enable", { timeDomain: "timeTicks" });
await send("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });

const address = pathToFileURL(resolve(file)).href;
const ROWS = "[...document.querySelectorAll('.mission-table__body .mission-table__row')]";
// One rule to and fro, with another changed before: the freeze of peacekeeping-force duties, which moves many results.
const press = "globalThis.benchSide = !globalThis.benchSide; document.getElementById(`option-pkf-main-${globalThis.benchSide ? 0 : 1}`).click();";
const rows = () => run(`${ROWS}.map((row) => [...row.children].map((cell) => cell.textContent.trim()))`);
const frames = (count, what) => run(`(async () => {
  const times = [];
  for (let place = 0; place < ${count}; place += 1) times.push(await benchFrame(() => { ${what} }));
  return times;
})()`);

async function explorer() {
  await open(address);
  await run("document.querySelectorAll('.mission-group').forEach((group) => { group.open = true; })");
  await run("document.getElementById('option-logistics-1').click()");
  await frames(4, press);
}

// The same rows written by hand: a table of fixed layout whose texts and classes are set for every row on a change.
async function vanilla(before, after) {
  const page = `${folder}/vanilla.html`;
  await writeFile(page, `<!doctype html><html lang="en" data-ready="live"><meta charset="utf-8"><title>Rows</title>
<style>body{font:16px/1.5 sans-serif;margin:1rem}table{table-layout:fixed;width:100%;border-collapse:collapse}
td,th{border-bottom:1px solid #ccc;padding:.4rem;text-align:left;vertical-align:top}.met{color:#060}.other{color:#600}</style>
<button>change</button><table><tbody>${"<tr><th></th><td></td><td></td></tr>".repeat(before.length)}</tbody></table>
<script>
const states = ${JSON.stringify([before, after]).replaceAll("<", "\\u003c")};
const rows = [...document.querySelectorAll("tr")];
let side = 0;
const show = () => rows.forEach((row, place) => {
  const [name, verdict, reason] = states[side][place];
  row.cells[0].textContent = name;
  row.cells[1].textContent = verdict;
  row.cells[1].className = verdict.startsWith("Qualifies") ? "met" : "other";
  row.cells[2].textContent = reason;
});
document.querySelector("button").addEventListener("click", () => { side = 1 - side; show(); });
show();
</script></html>`);
  return async () => {
    await open(pathToFileURL(page).href);
    await frames(4, "document.querySelector('button').click();");
  };
}

async function cost(what) {
  const begun = await work();
  const times = await frames(CHANGES, what);
  const ended = await work();
  return { all: (ended.all - begun.all) / CHANGES, script: (ended.script - begun.script) / CHANGES, style: (ended.style - begun.style) / CHANGES, frame: median(times) };
}

try {
  await explorer();
  await run(press);
  await wait(300);
  const one = await rows();
  await run(press);
  await wait(300);
  const other = await rows();
  const moved = one.filter((cells, place) => cells.join() !== other[place].join()).length;
  if (one.length < 100 || moved < 10) throw new Error(`${one.length} rows of which ${moved} move: not what is to be measured`);
  const byHand = await vanilla(one, other);

  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await explorer();
    ours.push(await cost(press));
    await byHand();
    theirs.push(await cost("document.querySelector('button').click();"));
  }
  const of = (costs, name) => median(costs.map((cost) => cost[name]));
  const told = (costs) => ({ main_thread_ms: of(costs, "all"), script_ms: of(costs, "script"), style_and_layout_ms: of(costs, "style"), press_to_paint_ms: of(costs, "frame") });

  // From the address to a verdict that can be read, and to controls that answer; each time with nothing kept.
  const painted = [];
  const alive = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await send("Network.clearBrowserCache");
    await open(address);
    painted.push(await run("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
    alive.push(await run("benchLive"));
  }

  // Rules, steps, sheets, undo and redo in turn; every press is answered before the next.
  await open(address);
  const memory = [await run("benchMemory.buffer.byteLength")];
  const HALF = ACTIONS / 2;
  for (let half = 0; half < 2; half += 1) {
    await run(`(async () => {
      const rest = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
      const pressed = (name, place) => { const all = document.querySelectorAll(name); all[place % all.length]?.click(); };
      for (let turn = 0; turn < ${HALF}; turn += 1) {
        const kind = turn % 8;
        if (kind < 4) pressed(".lever-control__option input:not(:checked)", turn * 7);
        else if (kind === 4) pressed(".ladder-step__radio", turn);
        else if (kind === 5) pressed(".mission-name__button", turn);
        else pressed(".undo-bar button", kind);
        await rest();
      }
    })()`);
    memory.push(await run("benchMemory.buffer.byteLength"));
  }
  console.log(JSON.stringify({
    rows: one.length, rows_that_move: moved,
    ratio_to_vanilla: of(ours, "all") / of(theirs, "all"),
    explorer: told(ours), vanilla: told(theirs),
    file_to_readable_verdict_ms: median(painted), file_to_alive_ms: median(alive),
    actions: ACTIONS, memory_bytes: { at_first: memory[0], after_half: memory[1], after_all: memory[2] },
  }));
} finally {
  socket.close();
  browser.kill();
  await wait(300);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
