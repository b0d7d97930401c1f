import { useEffect, useEffectEvent } from "react";
import { MissingParts, MissingScript } from "./laterPart";
import { ReloadButton } from "./ReloadButton";
import { RetryButton } from "./RetryButton";
import { useToldOnce } from "./useToldOnce";
import { couldNotBeShown, isNotOpen, PARTS_OF_PAGE, whyNotShown } from "./words";
import "./trouble.css";

interface TroubleProps {
  readonly what: string;
  readonly hasPlace: boolean;
  readonly error: Error;
  readonly retry: () => void;
  readonly onDismiss: (() => void) | undefined;
}

/** Says what could not be shown and why, with two ways on; the rest of the page goes on working. */
export function Trouble({ what, hasPlace, error, retry, onDismiss }: TroubleProps) {
  if (error instanceof MissingParts)
    return <SharedTrouble what={what} hasPlace={hasPlace} error={error} retry={retry} />;
  return <OwnTrouble what={what} error={error} retry={retry} onDismiss={onDismiss} />;
}

/**
 * What strikes several parts at once is told once, in the place of the first, and trying again is for all of them; the
 * others only say what is not there.
 */
function SharedTrouble({ what, hasPlace, error, retry }: Omit<TroubleProps, "onDismiss">) {
  const { isFirst, retryAll } = useToldOnce(error, retry);
  if (isFirst) return <OwnTrouble what={PARTS_OF_PAGE} error={error} retry={retryAll} onDismiss={undefined} />;
  return hasPlace && <p className="view-waiting">{isNotOpen(what)}</p>;
}

function OwnTrouble({ what, error, retry, onDismiss }: Omit<TroubleProps, "hasPlace">) {
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
