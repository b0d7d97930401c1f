import { useState } from "react";
import type { SetAside } from "../../view/view";
import { focusBack } from "../page/focusBack";
import { useReading } from "../reading/reading";
import { moreReasons, wereSetAside } from "./words";
import "./notices.css";

/** So many are listed; more would push the view out of sight. */
const LISTED = 5;

/** What of the address could not be used, with the reason, and what was read as it was meant; the rest of it applies. */
export function Notices() {
  const { setAside, mended } = useReading();
  const key = JSON.stringify([setAside, mended]);
  const [dismissed, setDismissed] = useState("");
  if ((setAside.length === 0 && mended.length === 0) || dismissed === key) return null;
  return (
    <section
      className="notices"
      role="status"
      aria-label={setAside.length > 0 ? "Parts of the link that were set aside" : "How the link was read"}
      data-mended={setAside.length === 0 || undefined}
    >
      {setAside.length > 0 && (
        <>
          <p>{wereSetAside(setAside.length)}</p>
          <Reasons of={setAside} />
        </>
      )}
      {mended.length > 0 && (
        <>
          <p>This link was changed on its way here and was opened as it was meant:</p>
          <Reasons of={mended} />
        </>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          setDismissed(key);
          focusBack(".status-count");
        }}
      >
        Hide this notice
      </button>
    </section>
  );
}

function Reasons({ of }: { of: readonly SetAside[] }) {
  // Both ends of a reversed period have one reason.
  const reasons = [...new Set(of.map(({ reason }) => reason))];
  const more = reasons.slice(LISTED);
  return (
    <>
      <ul>
        {reasons.slice(0, LISTED).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary>{moreReasons(more.length)}</summary>
          <ul>
            {more.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
