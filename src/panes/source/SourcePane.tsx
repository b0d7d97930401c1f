import { useState } from "react";
import { Later } from "../page/Later";
import { laterPart } from "../page/laterPart";
import { useReading } from "../reading/reading";
import { Guide } from "./Guide";
import "./source.css";

export const openSource = laterPart("The source", async () => (await import("./OpenSource")).OpenSource);

/** The document that the chosen event rests on, beside the view; a sheet from the bottom on small screens. */
export function SourcePane() {
  const { view } = useReading();
  const [folded, setFolded] = useState(false);
  const subject = `${view.event} ${view.source} ${view.p}`;
  const [lastSubject, setLastSubject] = useState(subject);
  if (subject !== lastSubject) {
    setLastSubject(subject);
    setFolded(false);
  }
  const empty = view.event === null && view.source === null;

  return (
    <aside
      className="source-pane"
      aria-label="Source"
      data-links-panel
      data-empty={empty || undefined}
      data-folded={folded || undefined}
    >
      {!empty && (
        <button type="button" className="source-fold" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {folded ? "Show the source" : "Fold the source away"}
        </button>
      )}
      {empty ? (
        <div className="source-scroll">
          <Guide />
        </div>
      ) : (
        <Later
          part={openSource}
          props={{}}
          subject={subject}
          waiting={<p className="source-waiting">Opening the source…</p>}
        />
      )}
    </aside>
  );
}
