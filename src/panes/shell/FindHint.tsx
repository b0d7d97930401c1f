import { useEffect, useState } from "react";
import { formatNumber } from "../../time/formatNumber";
import { useReading } from "../reading/reading";
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
      <p>
        {`The browser searches only the rows that are on screen. Parley's own search looks through the words of all ${formatNumber(dataset.count)} events: press / and type.`}
      </p>
      <button type="button" className="text-button" onClick={() => setOpen(false)}>
        Close
      </button>
    </div>
  );
}
