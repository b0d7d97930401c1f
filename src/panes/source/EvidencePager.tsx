import type { SourceDetail } from "../../dataset/part";
import { openSource } from "../../view/choose";
import { FilteredOut } from "../event/FilteredOut";
import { usePageKey } from "../page/usePageKey";
import { useReading } from "../reading/reading";
import type { OpenPassage } from "./useOpenPassage";
import { passageOf } from "./words";
import "./evidencePager.css";

interface EvidencePagerProps {
  readonly open: OpenPassage;
  /** Null while it loads. */
  readonly source: SourceDetail | null;
  /** Null where a copy is attached, or is being. */
  readonly onAttach: (() => void) | null;
}

/** The way through the passages of the chosen event (buttons, or the keys [ and ]), to the original, and to a copy of one's own. */
export function EvidencePager({ open, source, onAttach }: EvidencePagerProps) {
  const { dataset, view, chosen } = useReading();
  return (
    <div className="evidence-pager">
      {/* The timeline has the event's page beside the document; elsewhere it is named here. */}
      {chosen !== null && view.view !== "timeline" && (
        <>
          <p className="evidence-pager-title">{dataset.titleOf(chosen)}</p>
          <FilteredOut event={chosen} />
        </>
      )}
      <div className="evidence-pager-steps">
        {chosen !== null && <Steps open={open} />}
        {source && (
          <a className="button" href={source.url} target="_blank" rel="noopener noreferrer">
            Open the original
          </a>
        )}
        {onAttach && (
          <button type="button" className="button" onClick={onAttach}>
            Attach your copy
          </button>
        )}
      </div>
    </div>
  );
}

function Steps({ open: { passages, at } }: { open: OpenPassage }) {
  const { view, change } = useReading();
  const go = (step: number) => {
    const next = passages[at < 0 ? 0 : (at + step + passages.length) % passages.length];
    if (next) change(openSource(view, next.source, next.paragraph));
  };
  const turn = (step: number) => () => {
    if (passages.length < 2) return false;
    go(step);
    return true;
  };
  usePageKey("passage-before", turn(-1));
  usePageKey("passage-after", turn(1));
  if (passages.length === 0) return null;
  if (passages.length === 1) return <span>{passageOf(at, 1)}</span>;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label="Previous passage"
        aria-keyshortcuts="["
        onClick={() => go(-1)}
      >
        ‹
      </button>
      <span aria-live="polite">{passageOf(at, passages.length)}</span>
      <button type="button" className="button" aria-label="Next passage" aria-keyshortcuts="]" onClick={() => go(1)}>
        ›
      </button>
    </>
  );
}
