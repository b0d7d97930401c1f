import { RetryButton } from "../page/RetryButton";
import { useReading } from "../reading/reading";
import { couldNotSearch } from "./words";
import "../page/trouble.css";

/** Says that the words were not looked for, why, and offers to try again; nothing where the search did not fail. */
export function SearchFailed() {
  const { view, search } = useReading();
  if (search.error === null) return null;
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{couldNotSearch(view.q.trim())}</strong>{" "}
        <span>{navigator.onLine ? search.error.message : "This device is offline."}</span>
      </p>
      <RetryButton retry={search.retry} />
    </div>
  );
}
