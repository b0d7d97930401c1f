import { FileFault } from "../../files/files";
import { MissingScript } from "./laterPart";
import { ReloadButton } from "./ReloadButton";
import { RetryButton } from "./RetryButton";
import { couldNotBeLoaded, whyNotLoaded } from "./words";
import "./trouble.css";

/** Says what could not be loaded, why, and offers to try again. The rest of the page goes on working. */
export function LoadFailed({ what, error, retry }: { what: string; error: Error; retry: () => void }) {
  const fault = error instanceof FileFault ? error : null;
  // Which file it was says nothing to who has no network: none comes.
  const file = fault === null || fault.kind === "offline" ? null : (fault.url.split("/").pop() ?? null);
  const outdated = fault?.kind === "replaced" || fault?.kind === "damaged" || error instanceof MissingScript;
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{couldNotBeLoaded(what)}</strong>
        <span>{whyNotLoaded(error.message, file)}</span>
      </p>
      <RetryButton retry={retry} />
      {outdated && <ReloadButton />}
    </div>
  );
}
