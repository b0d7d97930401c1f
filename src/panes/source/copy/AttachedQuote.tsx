import { contextOf, type MatchedQuote } from "../../../copy/layCopy";
import { isThere } from "../../../copy/tierWords";
import type { SourceDetail } from "../../../dataset/part";
import type { QuoteGroup } from "../../../facts/quotes";
import { QuoteTools, QuoteWho } from "../Quote";
import { tierOf } from "./words";

interface AttachedQuoteProps {
  readonly source: SourceDetail;
  readonly matched: MatchedQuote;
  readonly group: QuoteGroup | undefined;
  readonly open: boolean;
  /** Of the block that it begins in. */
  readonly text: string;
}

/** One quote below the paragraph of the reader's copy: its words, what became of them, who says them. */
export function AttachedQuote({ source, matched, group, open, text }: AttachedQuoteProps) {
  const { match, quote } = matched;
  return (
    <div className="attached-quote" data-result={match.result}>
      <q lang={source.language} dir="auto">
        {quote}
      </q>
      <p className="attached-tier">
        <span aria-hidden="true">{isThere(match) ? "✓" : "!"}</span> <span>{tierOf(matched)}</span>
      </p>
      {match.result === "differs" && (
        <p className="attached-diff" lang={source.language} dir="auto">
          {match.diff.map(({ kind, text }, i) => (
            <DiffWords key={pieceKey(kind, i)} kind={kind} text={text} />
          ))}
        </p>
      )}
      {group && <QuoteWho source={source} group={group} />}
      {open && group && <QuoteTools source={source} quote={quote} context={contextOf(text, match)} />}
    </div>
  );
}

/** The pieces of a comparison never change their order. */
const pieceKey = (kind: string, place: number): string => `${kind} ${place}`;

function DiffWords({ kind, text }: { kind: "same" | "removed" | "added"; text: string }) {
  switch (kind) {
    case "same":
      return (
        <>
          <span>{text}</span>{" "}
        </>
      );
    case "removed":
      return (
        <>
          <del>
            <span className="visually-hidden">recorded: </span>
            <span>{text}</span>
          </del>{" "}
        </>
      );
    case "added":
      return (
        <>
          <ins>
            <span className="visually-hidden">in your copy: </span>
            <span>{text}</span>
          </ins>{" "}
        </>
      );
  }
}
