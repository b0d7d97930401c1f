import { useState } from "react";
import { LoadFailed } from "../loading/LoadFailed";
import { useSource } from "../loading/queries";
import { useReading } from "../reading/reading";
import { EvidencePager } from "./EvidencePager";
import { Guide } from "./Guide";
import { ParagraphList } from "./ParagraphList";
import { SourceHead } from "./SourceHead";
import { useOpenPassage } from "./useOpenPassage";
import "./source.css";

/** The document that the chosen event rests on, beside the timeline; a sheet from the bottom on small screens. */
export function SourcePane() {
  const { dataset, chosen, view } = useReading();
  const open = useOpenPassage();
  const source = useSource(dataset, open.source, chosen);
  const [folded, setFolded] = useState(false);
  const subject = `${view.event} ${view.source} ${view.p}`;
  const [lastSubject, setLastSubject] = useState(subject);
  if (subject !== lastSubject) {
    setLastSubject(subject);
    setFolded(false);
  }
  const empty = open.source === null && chosen === null;

  return (
    <aside
      className="source-pane"
      aria-label="Source"
      data-links-panel
      data-empty={empty || undefined}
      data-folded={folded || undefined}
    >
      <button type="button" className="source-fold" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
        {folded ? "Show the source" : "Fold the source away"}
      </button>
      <EvidencePager open={open} />
      <div className="source-scroll" data-links-scroll>
        {empty && <Guide />}
        {open.detail.error && <LoadFailed what="The evidence" error={open.detail.error} retry={open.detail.retry} />}
        {source.error && !open.detail.error && (
          <LoadFailed what="The source" error={source.error} retry={source.retry} />
        )}
        {!empty && !source.value && !source.error && !open.detail.error && (
          <p className="source-waiting">Loading the source…</p>
        )}
        {source.value && (
          <>
            <SourceHead source={source.value} />
            <ParagraphList source={source.value} paragraph={open.paragraph} />
          </>
        )}
      </div>
    </aside>
  );
}
