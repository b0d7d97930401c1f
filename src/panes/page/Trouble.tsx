import { useEffect, useEffectEvent } from "react";
import { MissingScript } from "./laterPart";
import { ReloadButton } from "./ReloadButton";
import { RetryButton } from "./RetryButton";
import { couldNotBeShown, whyNotShown } from "./words";
import "./trouble.css";

interface TroubleProps {
  readonly what: string;
  readonly error: Error;
  readonly retry: () => void;
  readonly onDismiss: (() => void) | undefined;
}

/** Says what could not be shown and why, with two ways on; the rest of the page goes on working. */
export function Trouble({ what, error, retry, onDismiss }: TroubleProps) {
  const missing = error instanceof MissingScript;
  const again = useEffectEvent(retry);
  // What was missing because the device was offline comes by itself when the line is back.
  useEffect(() => {
    if (!missing) return;
    const onOnline = () => again();
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, [missing]);
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{couldNotBeShown(what, missing)}</strong>
        <span>{whyNotShown(error.message, missing)}</span>
      </p>
      <RetryButton retry={retry} />
      <ReloadButton />
      {onDismiss && (
        <button type="button" className="text-button" onClick={onDismiss}>
          Close
        </button>
      )}
    </div>
  );
}
