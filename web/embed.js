// For a page that shows the explorer inside itself:
//   <script src="https://…/embed.js" async></script>
//   <pko-explorer lang="ja" title="国際平和協力 政策エクスプローラー" data-state="v1.…"></pko-explorer>
// The element becomes a frame that is as high as its content. Nothing is stored and nobody else is asked.
(() => {
  "use strict";
  const home = new URL("./", document.currentScript.src);
  const HIGHEST = 20000;

  class PkoExplorer extends HTMLElement {
    connectedCallback() {
      if (this.querySelector("iframe")) return;
      const language = this.lang || document.documentElement.lang || "ja";
      const frame = document.createElement("iframe");
      const address = new URL(`${language.split("-")[0] === "en" ? "en" : "ja"}/`, home);
      const state = this.dataset.state || "v1.";
      address.hash = state.startsWith("v") ? state : `v1.${state}`;
      address.search = "?embed";
      frame.src = address.href;
      frame.title = this.title || "PKO Explorer";
      frame.loading = "lazy";
      frame.allow = "fullscreen; clipboard-write; web-share";
      frame.width = "100%";
      frame.height = "600";
      this.replaceChildren(frame);
      this.hear = (event) => {
        const said = event.data;
        if (event.source !== frame.contentWindow || said?.type !== "pko-explorer:height" || said.v !== 1) return;
        if (Number.isFinite(said.height) && said.height > 0) frame.height = String(Math.min(Math.ceil(said.height), HIGHEST));
      };
      addEventListener("message", this.hear);
      frame.addEventListener("load", () => frame.contentWindow?.postMessage({ type: "pko-explorer:ping", v: 1 }, "*"));
    }

    disconnectedCallback() {
      removeEventListener("message", this.hear);
    }
  }

  if (!customElements.get("pko-explorer")) customElements.define("pko-explorer", PkoExplorer);
})();
