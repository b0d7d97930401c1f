import { useMemo, useRef } from "react";
import type { Copy } from "../../../copy/copies";
import { layCopy } from "../../../copy/layCopy";
import { summariseTiers } from "../../../copy/tierWords";
import type { SourceDetail } from "../../../dataset/part";
import { quotesOf } from "../../../facts/quotes";
import { dayOfChecks } from "../../../words/checkedWords";
import { LoadFailed } from "../../page/LoadFailed";
import { Paragraph } from "../Paragraph";
import { ParagraphList } from "../ParagraphList";
import { useOpenInView } from "../useOpenInView";
import { AttachedBlock } from "./AttachedBlock";
import { AttachedQuote } from "./AttachedQuote";
import { useMatchedCopy } from "./useCopies";
import { notInCopy } from "./words";
import "./attach.css";

interface AttachedTextProps {
  readonly source: SourceDetail;
  readonly copy: Copy;
  /** The open paragraph's recorded number. */
  readonly paragraph: number | null;
  /** False while the form stands over it, which takes its height along when it closes. */
  readonly settled: boolean;
}

/** The reader's own copy in full, every quote with what became of it; the recorded form until it is compared, or where it cannot be. */
export function AttachedText({ source, copy, paragraph, settled }: AttachedTextProps) {
  const matched = useMatchedCopy(source, copy);
  const laid = useMemo(() => matched.data && layCopy(source, matched.data), [source, matched.data]);
  const list = useRef<HTMLOListElement>(null);
  useOpenInView(list, source.id, paragraph, settled && laid !== undefined);
  if (!matched.data || !laid) {
    return (
      <>
        {matched.error ? (
          <LoadFailed what="Your copy" error={matched.error} retry={() => void matched.refetch()} />
        ) : (
          <p className="source-waiting" role="status">
            Comparing your copy with what is recorded…
          </p>
        )}
        <ParagraphList source={source} paragraph={paragraph} />
      </>
    );
  }
  const shifted = laid.blocks.some(({ inCopy, recorded }) => recorded !== null && inCopy !== recorded);
  const alike = dayOfChecks(quotesOf(source)) !== null;
  const unplaced = source.paragraphs.filter(({ n }) => laid.unplaced.includes(n));
  return (
    <div data-attached={source.id}>
      <div className="attached-summary" role="status">
        <p>{summariseTiers(matched.data.matches)}</p>
        {shifted && (
          <p>
            Paragraphs are numbered as in the dataset (¶); where your copy counts otherwise, its own number stands
            below.
          </p>
        )}
      </div>
      {laid.adrift.length > 0 && (
        <div className="attached-adrift">
          <h3>Quotes that do not stand in one place of your copy</h3>
          {laid.adrift.map((each) => (
            <AttachedQuote
              key={`${each.recorded} ${each.quote}`}
              source={source}
              matched={each}
              group={undefined}
              open={false}
              text=""
            />
          ))}
        </div>
      )}
      <ol className="paragraphs" ref={list}>
        {laid.blocks.map((block, place) => (
          <AttachedBlock
            key={blockKey(block.text, place)}
            source={source}
            block={block}
            open={paragraph !== null && block.recorded === paragraph}
          />
        ))}
        {unplaced.length > 0 && <li className="attached-aside">{notInCopy(unplaced.length)}</li>}
        {unplaced.map((each) => (
          <Paragraph
            key={`recorded-${each.n}`}
            source={source}
            paragraph={each}
            open={each.n === paragraph}
            alike={alike}
          />
        ))}
      </ol>
      <p className="paragraphs-note">This text is your own copy, shown only to you.</p>
    </div>
  );
}

/** Two paragraphs of a text may be equal: their place, which never changes, tells them apart. */
const blockKey = (text: string, place: number): string => `${place} ${text.slice(0, 12)}`;
