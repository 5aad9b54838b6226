// Draws an SVG file as PNG: node web/draw.mjs from.svg to.png width. Part of the build, not of the page.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const [from, to, width] = process.argv.slice(2);
const part = (name) => readFile(createRequire(import.meta.url).resolve(name));
await initWasm(await part("@resvg/resvg-wasm/index_bg.wasm"));
const fonts = ["400Regular/BIZUDPGothic_400Regular.ttf", "700Bold/BIZUDPGothic_700Bold.ttf"];
const fontBuffers = await Promise.all(fonts.map((font) => part(`@expo-google-fonts/biz-udpgothic/${font}`)));
const picture = new Resvg(await readFile(from, "utf8"), {
  fitTo: { mode: "width", value: Number(width) },
  font: { fontBuffers, defaultFontFamily: "BIZ UDPGothic", loadSystemFonts: false },
});
await writeFile(to, picture.render().asPng());
