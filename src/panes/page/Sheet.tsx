import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import "./sheet.css";

/** Farther than this a press on the handle is a pull. */
const PULL_PX = 24;

/**
 * What lies over the lower third of a small window, or over its right side where it is wider than high, and pulls up to
 * most of it: by the handle, dragged or pressed.
 */
export function Sheet({ label, children }: { label: string; children: ReactNode }) {
  const [tall, setTall] = useState(false);
  const from = useRef<number | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent) => {
    const pulled = from.current === null ? 0 : event.clientY - from.current;
    if (Math.abs(pulled) > PULL_PX) setTall(pulled < 0);
  };
  const onClick = (event: { readonly clientY: number }) => {
    const pulled = from.current === null ? 0 : event.clientY - from.current;
    from.current = null;
    if (Math.abs(pulled) <= PULL_PX) setTall(!tall);
  };
  return (
    <section className="sheet" aria-label={label} data-tall={tall || undefined}>
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={tall}
        aria-label={tall ? "Pull the sheet down" : "Pull the sheet up"}
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
        onClick={onClick}
      />
      {children}
    </section>
  );
}
