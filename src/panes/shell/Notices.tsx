import { useState } from "react";
import { useReading } from "../reading/reading";
import "./notices.css";

/** What of the address could not be used, with the reason; the rest of it applies. */
export function Notices() {
  const { setAside } = useReading();
  const key = JSON.stringify(setAside);
  const [dismissed, setDismissed] = useState("");
  if (setAside.length === 0 || dismissed === key) return null;
  return (
    <section className="notices" role="status" aria-label="Parts of the link that were set aside">
      <p>
        {setAside.length === 1 ? "One part of this link was" : `${setAside.length} parts of this link were`} set aside;
        everything else applies.
      </p>
      <ul>
        {setAside.map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value}`}>{reason}</li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={() => setDismissed(key)}>
        Hide this notice
      </button>
    </section>
  );
}
