import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Range } from "../../../../dataset/text/locate";
import { WordDiff } from "../../../../panes/source/copy/WordDiff";
import { findTyped, type TypedResult } from "../../../../workbench/evidence/findTyped";
import type { SourceText } from "../../../../workbench/evidence/sourceText";
import { describedBy, Field } from "../../fields/Field";
import { nearestIn, sentence } from "../words";
import "./typedQuote.css";

interface TypedQuoteProps {
  readonly source: SourceText;
  readonly language: string;
  /** Where the words stand. */
  readonly onFound: (n: number, range: Range) => void;
}

/** Finds a quote that is typed or pasted; the page's own spelling is what is taken. */
export function TypedQuote({ source, language, onFound }: TypedQuoteProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<TypedResult | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What scrolls around it may end above the answer.
    if (found !== null) answer.current?.scrollIntoView({ block: "nearest" });
  }, [found]);
  const find = () => {
    const result = findTyped(source, typed);
    setFound(result);
    if (result.result === "found") onFound(result.n, result.range);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    find();
  };
  const fault = found?.result === "none" ? sentence(found.reason) : "";
  return (
    <div ref={answer} className="typed-quote">
      <Field id={id} label="Or type the quote" fault={fault}>
        <div className="typed-quote-row">
          <input
            {...describedBy(id, "", fault)}
            id={id}
            className="field"
            value={typed}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.target.value);
              setFound(null);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="button" onClick={find}>
            Find it
          </button>
        </div>
      </Field>
      <div role="status">
        {found?.result === "found" && <p>{found.note}</p>}
        {found?.result === "near" && (
          <>
            <p>{nearestIn(found.n)}</p>
            <WordDiff diff={found.diff} language={language} removed="typed" added="in the text" />
            <button
              type="button"
              className="button"
              onClick={() => {
                setFound(null);
                onFound(found.n, found.range);
              }}
            >
              Take the text’s words
            </button>
          </>
        )}
      </div>
    </div>
  );
}
