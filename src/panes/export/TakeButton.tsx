import type { EventIndex } from "../../dataset/dataset";
import { useReading } from "../reading/reading";
import { taking } from "./taking";
import "./takeButton.css";

/** Opens the ways to take along what is shown, or an event of it. Another page's reader takes from the site itself. */
export function TakeButton({ event = null }: { event?: EventIndex | null }) {
  const { view } = useReading();
  if (view.embed) return null;
  const open = () => taking.set({ event });
  if (event !== null) {
    return (
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={open}>
        Take this event
      </button>
    );
  }
  return (
    <button
      type="button"
      className="button take-button"
      aria-haspopup="dialog"
      aria-label="Take this"
      title="Take this"
      onClick={open}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 1v9M4.5 6.5L8 10l3.5-3.5M2 11v3h12v-3" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <span className="take-button-words">Take this</span>
    </button>
  );
}
