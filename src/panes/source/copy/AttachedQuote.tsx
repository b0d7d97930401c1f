import { contextOf, type MatchedQuote } from "../../../copy/layCopy";
import { isThere } from "../../../copy/tierWords";
import type { SourceDetail } from "../../../dataset/part";
import type { QuoteGroup } from "../../../facts/quotes";
import { QuoteTools, QuoteWho } from "../Quote";
import { WordDiff } from "./WordDiff";
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
        <WordDiff diff={match.diff} language={source.language} removed="recorded" added="in your copy" />
      )}
      {group && <QuoteWho source={source} group={group} />}
      {open && group && <QuoteTools source={source} quote={quote} context={contextOf(text, match)} />}
    </div>
  );
}
