/** What a page that holds the frame may ask: how high is it? Our own script does so once the frame has loaded. */
const ASKED = "parley:ask";
/** The names that it gives to frames. */
const FOLLOWED = /^parley-\d+$/;
/** The name that pym.js gives to a frame, in its address, and how its messages begin. */
const PYM_NAME = "childId";
const PYM = /^pymxPYMx.*xPYMx(width|height)xPYMx/;

/**
 * Tells the page that holds the frame how high its content is: when it has changed, at most once a frame, and when asked.
 * In our own words, and in those that pym.js and AMP understand. A height is no secret, and which page holds the frame is
 * not known here, so it is told to any.
 */
export function reportHeight(content: HTMLElement): () => void {
  const { parent } = window;
  if (parent === window) return () => {};
  const pymName = new URLSearchParams(window.location.search).get(PYM_NAME);
  // There is no need of room for a scrollbar in a frame that is as high as it is told.
  if (pymName !== null || FOLLOWED.test(window.name)) document.documentElement.dataset.followed = "";
  let told = 0;
  let frame = 0;
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // Ours gives the frame a name, by which it may tell several apart.
    parent.postMessage({ type: "parley:height", id: window.name, height }, "*");
    parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
    if (pymName !== null) parent.postMessage(`pymxPYMx${pymName}xPYMxheightxPYMx${height}`, "*");
    told = height;
  };
  const tellChange = () => {
    frame = 0;
    if (Math.ceil(content.getBoundingClientRect().height) !== told) tell();
  };
  const observer = new ResizeObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(tellChange);
  });
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !asksHeight(data)) return;
    tell();
  };
  observer.observe(content);
  window.addEventListener("message", answer);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    window.removeEventListener("message", answer);
  };
}

const asksHeight = (data: unknown): boolean =>
  typeof data === "string"
    ? PYM.test(data)
    : typeof data === "object" && data !== null && "type" in data && data.type === ASKED;
