import { focusAround } from "./focusBack";

/** Tries again what failed; the line that says so goes, and the focus waits where what was missing will stand. */
export function RetryButton({ retry }: { retry: () => void }) {
  return (
    <button
      type="button"
      className="button"
      onClick={(event) => {
        focusAround(event.currentTarget);
        retry();
      }}
    >
      Try again
    </button>
  );
}
