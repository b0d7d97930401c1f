import { type RefObject, useEffect, useRef, useState } from "react";

interface Refused {
  readonly address: string;
  /** Under the link, px from the top of the page in the frame. */
  readonly top: number;
}

/**
 * In a frame without an origin a browser may refuse to open a tab, without a word. Links are opened from here then, and
 * where that fails their address stands as text to be copied.
 */
export function RefusedTab({ page }: { page: RefObject<HTMLElement | null> }) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const root = page.current;
    if (root === null || window.origin !== "null") return;
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link?.target !== "_blank") return;
      event.preventDefault();
      setRefused(openTab(link.href) ? null : { address: link.href, top: bottomIn(root, link) });
    };
    root.addEventListener("click", open);
    return () => root.removeEventListener("click", open);
  }, [page]);
  useEffect(() => {
    if (refused === null) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [refused]);
  if (refused === null) return null;
  return (
    <div className="embed-address" style={{ top: refused.top }}>
      <p role="status">This page may not open a tab. The address is selected: copy it with Ctrl+C or ⌘C.</p>
      <textarea
        ref={field}
        className="field"
        readOnly
        rows={3}
        value={refused.address}
        aria-label="The address to copy"
      />
      <button type="button" className="text-button" onClick={() => setRefused(null)}>
        Hide the address
      </button>
    </div>
  );
}

/** Whether it opened. With "noopener" nobody would be told. */
function openTab(address: string): boolean {
  const tab = window.open(address, "_blank");
  if (tab === null) return false;
  tab.opener = null;
  return true;
}

const bottomIn = (root: HTMLElement, link: Element): number =>
  link.getBoundingClientRect().bottom - root.getBoundingClientRect().top;
