import { hasBit } from "../../filter/bits";
import { chooseEvent, clearFilters, openSource } from "../../view/choose";
import { focusBack, standsFor } from "../page/focusBack";
import { usePageKey } from "../page/usePageKey";
import { useReading } from "../reading/reading";
import type { OpenPassage } from "./useOpenPassage";
import "./evidencePager.css";

/** Whose evidence the panel shows, and the way to its other pieces: buttons, or the keys [ and ]. */
export function EvidencePager({ open }: { open: OpenPassage }) {
  const { dataset, view, shown, chosen, change } = useReading();
  const { passages, at } = open;
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
  if (chosen === null) return null;
  return (
    <div className="evidence-pager">
      <p className="evidence-pager-title">{dataset.titleOf(chosen)}</p>
      {!hasBit(shown, chosen) && (
        <p className="evidence-pager-hidden">
          The filters hide this event.{" "}
          <button type="button" className="text-button" onClick={() => change(clearFilters(view))}>
            Clear the filters
          </button>
        </p>
      )}
      <div className="evidence-pager-steps">
        {passages.length > 1 && (
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
            <span aria-live="polite">
              {at < 0 ? `${passages.length} passages` : `passage ${at + 1} of ${passages.length}`}
            </span>
            <button
              type="button"
              className="button"
              aria-label="Next passage"
              aria-keyshortcuts="]"
              onClick={() => go(1)}
            >
              ›
            </button>
          </>
        )}
        {passages.length === 1 && <span>{at < 0 ? "1 passage" : "the only passage"}</span>}
        <button
          type="button"
          className="text-button"
          aria-keyshortcuts="Escape"
          onClick={() => {
            change(chooseEvent(view, null));
            focusBack(...standsFor(dataset.idOf(chosen)));
          }}
        >
          Close
        </button>
      </div>
    </div>
  );
}
