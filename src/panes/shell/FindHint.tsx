import { useEffect, useState } from "react";
import { useReading } from "../reading/reading";
import { browserSearchHint } from "./words";
import "./findHint.css";

/**
 * Who opens the browser's own search is told that it sees only the rows on screen, and which key searches all events.
 * The key is left to the browser.
 */
export function FindHint() {
  const { dataset } = useReading();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === "KeyF") setOpen(true);
      else if (event.key === "/" || event.key === "Escape") setOpen(false);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  if (!open) return null;
  return (
    <div className="find-hint" role="status">
      <p>{browserSearchHint(dataset.count)}</p>
      <button type="button" className="text-button" onClick={() => setOpen(false)}>
        Close
      </button>
    </div>
  );
}
