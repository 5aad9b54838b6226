// The same contests in WebAssembly, under Node: outcomes compared, then both engines timed in turn. Prints one line of JSON.
//   node run.mjs <program.wasm>           everything
//   node run.mjs <program.wasm> counts    only the number that stands for the counts of all policies
import { readFile } from "node:fs/promises";

const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]), {});
const { contests, agrees, go, kind, hash } = instance.exports;

const LEAST = 20;
const once = (place, isFast) => {
  let goes = 0;
  const begun = performance.now();
  do {
    go(place, isFast);
    goes += 1;
  } while (performance.now() - begun < LEAST);
  return ((performance.now() - begun) * 1e6) / goes;
};
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

const number = () => BigInt.asUintN(64, hash()).toString(16).padStart(16, "0");
if (process.argv[3] === "counts") {
  console.log(number());
  process.exit();
}

const rows = [];
for (let place = 0; place < contests(); place += 1) {
  const hasNaive = kind(place) & 1;
  const isLong = kind(place) & 2;
  if (hasNaive && !agrees(place)) throw new Error(`the engines differ: contest ${place}`);
  const naive = [];
  const fast = [];
  for (let round = 0; round < (isLong ? 1 : 9); round += 1) {
    if (hasNaive) naive.push(once(place, 0));
    fast.push(once(place, 1));
  }
  if (isLong) for (let round = 0; round < 8; round += 1) fast.push(once(place, 1));
  rows.push({ naive_ns: hasNaive ? Math.round(median(naive)) : null, fast_ns: Math.round(median(fast)) });
}
console.log(JSON.stringify({ counts_hash: number(), contests: rows }));
