interface ShareLinkProps {
  /** What the link leads to, for apps that show a line of their own. */
  readonly title: string;
  readonly link: () => string;
  /** The browser passed it on to nobody, though the reader did not call it off. */
  readonly onRefused: (link: string) => void;
}

/** Hands a link to the device's own ways of sending it on; nothing where the browser has none, or this frame may not use them. */
export function ShareLink({ title, link, onRefused }: ShareLinkProps) {
  if (typeof navigator.share !== "function" || !navigator.canShare?.({ url: document.baseURI })) return null;
  const share = async () => {
    const url = link();
    try {
      await navigator.share({ title, url });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) onRefused(url);
    }
  };
  return (
    <button type="button" className="text-button" onClick={() => void share()}>
      Share
    </button>
  );
}
