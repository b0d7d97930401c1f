import { FileFault } from "../../files/files";
import { MissingScript } from "./laterPart";
import { ReloadButton } from "./ReloadButton";
import { RetryButton } from "./RetryButton";
import { couldNotBeLoaded, whyNotLoaded } from "./words";
import "./trouble.css";

/** Says what could not be loaded, why, and offers to try again. The rest of the page goes on working. */
export function LoadFailed({ what, error, retry }: { what: string; error: Error; retry: () => void }) {
  const fault = error instanceof FileFault ? error : null;
  const outdated = fault?.kind === "replaced" || fault?.kind === "damaged" || error instanceof MissingScript;
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{couldNotBeLoaded(what)}</strong>
        <span>{whyNotLoaded(error.message, fault?.url.split("/").pop() ?? null)}</span>
      </p>
      <RetryButton retry={retry} />
      {outdated && <ReloadButton />}
    </div>
  );
}
