/**
 * Puts a timeline's frame into another site's page and lets it be as high as what is in it. Built as a file of its own,
 * embed.js, without imports. Three forms of writing it:
 *
 *   <parley-timeline src="ADDRESS" title="TITLE"></parley-timeline>
 *   <div data-parley="ADDRESS" data-title="TITLE"></div>
 *   <script async src=".../embed.js" data-parley="ADDRESS" data-title="TITLE"></script>
 *
 * The last needs no other script; its address may be relative to the script's. `height` and `data-height` say how many
 * pixels are kept free until the frame has told its own height.
 */
(() => {
  const TAG = "parley-timeline";
  /** Kept free where the page does not say how much. */
  const USUAL_PX = 640;
  /** What no timeline is as high as, nor as low: such a number is no height. */
  const SANE = { least: 40, most: 20_000 };

  /**
   * What a frame may do: it has no origin, and so no storage. WebKit holds a page without one to no part of its own
   * policy's 'self' and would load nothing of it; what is stored in a frame is there kept apart for each site that has one.
   */
  const ALLOWED = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
  const isWebKit = navigator.vendor.startsWith("Apple");

  const frames: HTMLIFrameElement[] = [];
  const self = document.currentScript;

  const put = (holder: HTMLElement, address: string, base: string, title: string | null, height: string | null) => {
    // What the page's author was handed may be anything; a frame that runs it as a script of this page is not to be.
    const url = URL.canParse(address, base) && new URL(address, base);
    if (!url || !/^https?:$/.test(url.protocol)) return;
    url.searchParams.set("embed", "1");
    const frame = document.createElement("iframe");
    // By its name the frame knows that its height is followed.
    frame.name = `parley-${frames.length}`;
    frame.title = title || "Timeline";
    frame.loading = "lazy";
    frame.allow = "clipboard-write";
    frame.setAttribute("sandbox", isWebKit ? `${ALLOWED} allow-same-origin` : ALLOWED);
    frame.style.cssText = `display:block;width:100%;height:${Number(height) || USUAL_PX}px;border:0`;
    // Its own script may have told the height before this page listened.
    frame.addEventListener("load", () => frame.contentWindow?.postMessage({ type: "parley:ask" }, "*"), { once: true });
    frame.src = url.href;
    frames.push(frame);
    holder.style.display = "block";
    holder.replaceChildren(frame);
  };

  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (source === null || !frame || data?.type !== "parley:height") return;
    const { height } = data;
    // Infinity and NaN pass no comparison with both.
    if (typeof height !== "number" || !(height >= SANE.least && height <= SANE.most)) return;
    frame.style.height = `${height}px`;
  });

  // Another script of ours may have come before.
  if (!customElements.get(TAG)) {
    customElements.define(
      TAG,
      class extends HTMLElement {
        static observedAttributes = ["src"];
        connectedCallback() {
          const address = this.getAttribute("src");
          if (address === null || this.querySelector("iframe")) return;
          put(this, address, document.baseURI, this.getAttribute("title"), this.getAttribute("height"));
        }
        attributeChangedCallback() {
          this.replaceChildren();
          if (this.isConnected) this.connectedCallback();
        }
      },
    );
  }

  const putInto = (holder: HTMLElement, base: string, { parley, title, height }: DOMStringMap) => {
    if (parley !== undefined && !holder.querySelector("iframe"))
      put(holder, parley, base, title ?? null, height ?? null);
  };
  const putAll = () => {
    for (const holder of document.querySelectorAll<HTMLElement>("[data-parley]:not(script)"))
      putInto(holder, document.baseURI, holder.dataset);
  };
  if (self instanceof HTMLScriptElement && self.dataset.parley !== undefined) {
    const holder = document.createElement("div");
    self.after(holder);
    // Of the folder that the script is in, where an address is no more than what stands behind the "?".
    putInto(holder, new URL(".", self.src).href, self.dataset);
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", putAll);
  else putAll();
})();
