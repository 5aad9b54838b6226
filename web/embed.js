// For other pages: the element that shows this one inside them. How to use it: docs/embedding.md.
//   <script src="https://…/embed.js" async></script>
//   <pko-explorer lang="ja" title="…" data-state="v1.…"><a href="https://…/ja/">…</a></pko-explorer>
// It becomes a frame that is as high as what is in it. Nothing is stored, and nobody else is asked.
(() => {
  "use strict";
  const home = new URL("./", document.currentScript.src);
  // A first visit inside a frame; the page's own "embed" gives the state for anything else.
  const FIRST = "v1.agEB6AcCtKs";
  const START = 600;
  const HIGHEST = 30000;

  const isHeight = (said) => said?.type === "pko-explorer:height" && said.v === 1 && Number.isFinite(said.height) && said.height > 0;

  class PkoExplorer extends HTMLElement {
    #frame = null;

    #hear = ({ source, data }) => {
      if (source !== this.#frame.contentWindow || !isHeight(data)) return;
      this.#frame.height = String(Math.min(Math.ceil(data.height), HIGHEST));
    };

    connectedCallback() {
      this.#frame ??= this.#make();
      addEventListener("message", this.#hear);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
    }

    #make() {
      const { state } = this.dataset;
      const language = this.lang.split("-")[0].toLowerCase();
      // Without a language the page at the root chooses it, as for any visitor.
      const address = new URL(/^[a-z]{2,3}$/.test(language) ? `${language}/` : "./", home);
      address.hash = /^v1\.[\w-]+$/.test(state) ? state : FIRST;
      const frame = document.createElement("iframe");
      Object.assign(frame, {
        title: this.title || "PKO Explorer",
        loading: "lazy",
        allow: "fullscreen; clipboard-write; web-share",
        width: "100%",
        height: String(START),
        src: address.href,
      });
      frame.style.border = "0";
      this.style.display = "block";
      // What stands in the element is for readers without this script.
      this.attachShadow({ mode: "open" }).append(frame);
      frame.addEventListener("load", () => frame.contentWindow?.postMessage({ type: "pko-explorer:ping", v: 1 }, "*"));
      return frame;
    }
  }

  if (!customElements.get("pko-explorer")) customElements.define("pko-explorer", PkoExplorer);
})();
