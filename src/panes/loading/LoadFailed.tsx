import { FileFault } from "./fetchFile";
import "./loading.css";

/** Says what could not be loaded, why, and offers to try again. The rest of the page goes on working. */
export function LoadFailed({ what, error, retry }: { what: string; error: Error; retry: () => void }) {
  const file = error instanceof FileFault ? ` (${error.url.split("/").pop()})` : "";
  return (
    <div className="load-failed" role="alert">
      <p>
        <strong>{what} could not be loaded</strong>: {error.message}
        {file}.
      </p>
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
