import { Later } from "../page/Later";
import { soonPart } from "../page/laterPart";
import { useReading } from "../reading/reading";
import { opensDocument } from "./opensDocument";
import "./source.css";

export const openSource = soonPart("The source", async () => (await import("./OpenSource")).OpenSource);

/** The document that the chosen event rests on, or that was opened for itself, beside the view; nothing where there is none. */
export function SourcePane() {
  const reading = useReading();
  if (!opensDocument(reading)) return null;
  const { view } = reading;
  return (
    <aside className="source-pane" aria-label="Source" data-links-panel>
      <Later
        part={openSource}
        props={{}}
        subject={`${view.event} ${view.source} ${view.p}`}
        waiting={<p className="source-waiting">Opening the source…</p>}
      />
    </aside>
  );
}
