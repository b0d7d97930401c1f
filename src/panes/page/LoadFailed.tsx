import { FileFault } from "../../files/files";
import { MissingScript } from "./laterPart";
import { ReloadButton } from "./ReloadButton";
import { RetryButton } from "./RetryButton";
import "./trouble.css";

/** Says what could not be loaded, why, and offers to try again. The rest of the page goes on working. */
export function LoadFailed({ what, error, retry }: { what: string; error: Error; retry: () => void }) {
  const fault = error instanceof FileFault ? error : null;
  const file = fault ? ` (${fault.url.split("/").pop()})` : "";
  const stop = /[.?!]$/.test(error.message) && !fault ? "" : ".";
  const outdated = fault?.kind === "replaced" || fault?.kind === "damaged" || error instanceof MissingScript;
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{`${what} could not be loaded`}</strong>
        <span>{`: ${error.message}${file}${stop}`}</span>
      </p>
      <RetryButton retry={retry} />
      {outdated && <ReloadButton />}
    </div>
  );
}
