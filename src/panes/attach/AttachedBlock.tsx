import type { SourceDetail } from "../../dataset/part";
import { useReading } from "../reading/reading";
import { ParagraphFoot } from "../source/Paragraph";
import { ParagraphNumber } from "../source/ParagraphNumber";
import { groupQuotes, restsOn } from "../source/quotes";
import { AttachedQuote } from "./AttachedQuote";
import { type CopyBlock, cutPieces } from "./layCopy";

interface AttachedBlockProps {
  readonly source: SourceDetail;
  readonly block: CopyBlock;
  readonly open: boolean;
}

/** A block of the reader's copy in full, its quotes marked in place; text only, whatever it holds. */
export function AttachedBlock({ source, block, open }: AttachedBlockProps) {
  const { chosen } = useReading();
  const { inCopy, recorded, quotes } = block;
  const paragraph = source.paragraphs.find(({ n }) => n === recorded);
  if (inCopy === null) {
    return (
      <li className="attached-aside" data-role={block.role} lang={source.language} dir="auto">
        {block.text}
      </li>
    );
  }
  const groups = new Map(
    source.paragraphs.flatMap((each) => groupQuotes(each).map((group) => [`${each.n} ${group.quote}`, group] as const)),
  );
  const groupOf = (place: number) => {
    const matched = quotes[place];
    return matched && groups.get(`${matched.recorded} ${matched.quote}`);
  };
  const supports = paragraph !== undefined && restsOn(paragraph, chosen);
  return (
    <li
      className="paragraph"
      data-paragraph={paragraph?.n}
      data-source={source.id}
      data-in-copy={inCopy}
      data-open={open || undefined}
      data-evidence={(paragraph && paragraph.resting.length > 0) || undefined}
      data-supports={supports || undefined}
      aria-current={open || undefined}
    >
      {paragraph ? (
        <ParagraphNumber source={source} paragraph={paragraph} open={open} inCopy={inCopy} />
      ) : (
        <span
          className="paragraph-in-copy"
          title={`Paragraph ${inCopy} of your copy; the dataset records nothing of it`}
        >
          {inCopy}
        </span>
      )}
      <div className="paragraph-body">
        <p className="attached-text" lang={source.language} dir="auto">
          {cutPieces(block).map(({ start, text, quotes: under }) =>
            under.length === 0 ? (
              text
            ) : (
              <mark
                key={start}
                data-quote
                data-differs={under.every((place) => quotes[place]?.match.result === "differs") || undefined}
                data-marked={under.some((place) => restsOn(groupOf(place) ?? { resting: [] }, chosen)) || undefined}
              >
                {text}
              </mark>
            ),
          )}
        </p>
        {quotes.map((matched, place) => (
          <AttachedQuote
            key={`${matched.recorded} ${matched.quote}`}
            source={source}
            matched={matched}
            group={groupOf(place)}
            open={open}
          />
        ))}
        {open && paragraph && <ParagraphFoot paragraph={paragraph} />}
      </div>
    </li>
  );
}
