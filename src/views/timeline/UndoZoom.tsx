import { useReading } from "../../panes/reading/reading";

/**
 * Back to what was shown before the last zoom. It keeps its place while there is none: coming and going it would move the
 * plot under a wheel that turns.
 */
export function UndoZoom() {
  const { undoZoom } = useReading();
  return (
    <button
      type="button"
      className="button undo-zoom"
      aria-label="Undo zoom"
      title="Undo zoom"
      aria-disabled={undoZoom === null}
      onClick={() => undoZoom?.()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M5.5 3L2 6.5L5.5 10M2 6.5h7.5a4 4 0 0 1 0 8H6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
