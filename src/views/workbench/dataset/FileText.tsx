import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Fault } from "../../../dataset/check/fault";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { cannotBeChanged, editedFile, goneFile, lineIs } from "./words";

/** A place in a file, line and column from 1. */
export type TextPlace = Pick<Fault, "file" | "line" | "column" | "message">;

interface FileTextProps {
  readonly place: TextPlace;
  readonly state: SessionState;
  readonly onClose: () => void;
}

/** A file as it is written, at the line of a fault: for what no form reaches, such as a comma too many. */
export function FileText({ place, state, onClose }: FileTextProps) {
  const { controls } = useSession();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const opened = state.draft.texts.get(place.file);
  const [text, setText] = useState(opened ?? "");
  const [trouble, setTrouble] = useState("");
  useEffect(() => {
    if (field.current) selectLine(field.current, place.line);
  }, [place]);
  if (opened === undefined) {
    return (
      <section className="file-text">
        <p>{goneFile(place.file, state.unread.get(place.file) ?? place.message)}</p>
        <button type="button" className="button" onClick={onClose}>
          Back
        </button>
      </section>
    );
  }
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await controls.edit(editedFile(place.file), { type: "write", file: place.file, text });
      onClose();
    } catch (error) {
      setTrouble(cannotBeChanged(error));
    }
  };
  return (
    <form className="file-text" onSubmit={(event) => void keep(event)}>
      <h3>{place.file}</h3>
      <p className="file-text-fault" id={`${id}-fault`}>
        <strong>{lineIs(place.line, place.column)}</strong> <span>{place.message}</span>
      </p>
      <label className="visually-hidden" htmlFor={id}>
        The file’s text
      </label>
      <textarea
        ref={field}
        id={id}
        className="field"
        aria-describedby={`${id}-fault`}
        spellCheck={false}
        wrap="off"
        readOnly={state.readOnly !== null}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="alert" className="open-fault">
        {trouble}
      </div>
      <div className="open-buttons">
        <button type="submit" className="button button-main" disabled={text === opened || state.readOnly !== null}>
          Keep this text
        </button>
        <button type="button" className="text-button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function selectLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const lineHeightPx = field.scrollHeight / Math.max(1, lines.length);
  field.scrollTop = Math.max(0, (line - 1) * lineHeightPx - field.clientHeight / 3);
}
