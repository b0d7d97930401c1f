import { useEffect, useRef } from "react";
import type { SourceDetail } from "../../../dataset/part";
import { AttachForm } from "./AttachForm";
import { type CopyState, useCopyChanges, useCopyCount } from "./useCopies";
import { copiesUnknown, notRemoved, removeCopies, whereKept } from "./words";
import "./attach.css";

interface CopyBarProps {
  readonly source: SourceDetail;
  readonly state: CopyState;
  /** The form that takes a copy is open. */
  readonly asking: boolean;
  readonly onAsking: (asking: boolean) => void;
  /** The copy, not our summary, is on screen. */
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** Under a document's head: the form that attaches the article, or what is attached, where it is kept, and ways to be rid of it. */
export function CopyBar({ source, state, asking, onAsking, shown, onShow }: CopyBarProps) {
  const copy = state.copy ?? null;
  const count = useCopyCount();
  const { remove, removeAll } = useCopyChanges(source.id);
  const bar = useRef<HTMLDivElement>(null);
  const attached = copy !== null;
  const last = useRef({ asking, attached });
  // The button that was pressed may be gone with what it did: focus stays in this bar.
  useEffect(() => {
    const changed = last.current.asking !== asking || last.current.attached !== attached;
    last.current = { asking, attached };
    if (changed && !asking && document.activeElement === document.body) focusIn(bar.current, attached);
  }, [asking, attached]);
  const failed = remove.error ?? removeAll.error;
  if (asking) return <AttachForm source={source} onClose={() => onAsking(false)} />;
  return (
    <div className="copy-bar" ref={bar}>
      {state.error && (
        <p role="alert">
          <span>{copiesUnknown(state.error.message)}</span>{" "}
          <button type="button" className="text-button" onClick={state.retry}>
            Try again
          </button>
        </p>
      )}
      {copy && (
        <>
          <p>
            <strong>Your copy</strong>
            <span>{whereKept(copy)}</span>
          </p>
          <p className="copy-bar-actions">
            <button type="button" className="text-button" aria-pressed={!shown} onClick={() => onShow(!shown)}>
              {shown ? "Show our summary instead" : "Show your copy"}
            </button>
            <button type="button" className="text-button" onClick={() => remove.mutate()}>
              Remove your copy
            </button>
            <button type="button" className="text-button" onClick={() => onAsking(true)}>
              Replace it
            </button>
          </p>
        </>
      )}
      {count > (copy ? 1 : 0) && (
        <button type="button" className="text-button" onClick={() => removeAll.mutate()}>
          {removeCopies(count)}
        </button>
      )}
      {failed && <p role="alert">{notRemoved(failed.message)}</p>}
    </div>
  );
}

/** The first button of the bar; where no copy is attached, the one in the document's head that attaches one. */
function focusIn(bar: HTMLElement | null, attached: boolean): void {
  const button = attached
    ? bar?.querySelector("button")
    : bar?.closest("aside")?.querySelector<HTMLElement>(".evidence-pager button:last-child");
  // The open paragraph was brought into view, and is not to be scrolled away from.
  button?.focus({ preventScroll: attached });
}
