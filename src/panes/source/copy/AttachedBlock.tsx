import { type CopyBlock, cutPieces, type MatchedQuote } from "../../../copy/layCopy";
import type { SourceDetail } from "../../../dataset/part";
import { groupQuotes, type QuoteGroup, restsOn } from "../../../facts/quotes";
import { useReading } from "../../reading/reading";
import { ParagraphFoot } from "../Paragraph";
import { ParagraphNumber } from "../ParagraphNumber";
import { AttachedQuote } from "./AttachedQuote";
import { paragraphOfCopy } from "./words";

interface AttachedBlockProps {
  readonly source: SourceDetail;
  readonly block: CopyBlock;
  readonly open: boolean;
}

/** A block of the reader's copy in full, its quotes marked in place; text only, whatever it holds. */
export function AttachedBlock({ source, block, open }: AttachedBlockProps) {
  const { chosen } = useReading();
  const { inCopy, recorded } = block;
  const paragraph = source.paragraphs.find(({ n }) => n === recorded);
  if (inCopy === null && !paragraph) {
    return (
      <li className="attached-aside" data-role={block.role}>
        <p lang={source.language} dir="auto">
          <MarkedText source={source} block={block} />
        </p>
        <BlockQuotes source={source} block={block} open={false} />
      </li>
    );
  }
  const supports = paragraph !== undefined && restsOn(paragraph, chosen);
  return (
    <li
      className="paragraph"
      data-paragraph={paragraph?.n}
      data-source={source.id}
      data-in-copy={inCopy ?? undefined}
      data-open={open || undefined}
      data-evidence={(paragraph && paragraph.resting.length > 0) || undefined}
      data-supports={supports || undefined}
      aria-current={open || undefined}
    >
      {paragraph ? (
        <ParagraphNumber source={source} paragraph={paragraph} open={open} {...(inCopy !== null && { inCopy })} />
      ) : (
        <span className="paragraph-in-copy" title={paragraphOfCopy(inCopy)}>
          {inCopy}
        </span>
      )}
      <div className="paragraph-body">
        <p className="attached-text" lang={source.language} dir="auto">
          <MarkedText source={source} block={block} />
        </p>
        <BlockQuotes source={source} block={block} open={open} />
        {open && paragraph && <ParagraphFoot paragraph={paragraph} />}
      </div>
    </li>
  );
}

/** A block's words, the stretches under quotes marked. */
function MarkedText({ source, block }: Pick<AttachedBlockProps, "source" | "block">) {
  const { chosen } = useReading();
  return cutPieces(block).map(({ start, text, quotes }) =>
    quotes.length === 0 ? (
      text
    ) : (
      <mark
        key={start}
        data-quote
        data-differs={quotes.every(({ match }) => match.result === "differs") || undefined}
        data-marked={quotes.some((quote) => restsOn(groupOf(source, quote) ?? { resting: [] }, chosen)) || undefined}
      >
        {text}
      </mark>
    ),
  );
}

/** The quotes that begin in a block, each with what became of it. */
const BlockQuotes = ({ source, block, open }: AttachedBlockProps) =>
  block.quotes.map((matched) => (
    <AttachedQuote
      key={`${matched.recorded} ${matched.quote}`}
      source={source}
      matched={matched}
      group={groupOf(source, matched)}
      open={open}
      text={block.text}
    />
  ));

function groupOf(source: SourceDetail, { recorded, quote }: MatchedQuote): QuoteGroup | undefined {
  const paragraph = source.paragraphs.find(({ n }) => n === recorded);
  return paragraph && groupQuotes(paragraph).find((group) => group.quote === quote);
}
