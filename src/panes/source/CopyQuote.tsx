import type { SourceDetail } from "../../dataset/part";
import { useOpened } from "../../files/opened";
import { describeAttribution } from "../../words/describe";
import { CiteMenu } from "../export/CiteMenu";
import { quoteLink } from "../export/quoteLink";
import { ShareLink } from "../export/ShareLink";
import { NOT_SHARED } from "../export/words";
import { CopyTold, useCopying } from "../page/useCopying";
import { useReading } from "../reading/reading";
import { quotedText } from "./words";

/** Copies the quote with who says it and where it stands, ready to paste into a text; or a link to this very quote. */
export function CopyQuote({ source, quote }: { source: SourceDetail; quote: string }) {
  const { dataset, chosen } = useReading();
  const isOwn = useOpened() === null;
  const { copy, told } = useCopying();
  const home = source.paragraphs.find(({ resting }) => resting.some((each) => each.quote === quote));
  const resting = home?.resting.find((each) => each.quote === quote);
  const who = describeAttribution(dataset, resting ?? { attribution: [] }, source.publisher.name);
  const { creator, title } = dataset.head;
  const translated = resting?.translation === undefined ? null : { text: resting.translation, by: creator ?? title };
  const text = quotedText(source, quote, translated, who, home?.n ?? null);
  const link = () => quoteLink(dataset, isOwn, source, resting?.sign ?? null, chosen);
  return (
    <>
      <button type="button" className="text-button" onClick={() => copy(text)}>
        Copy with citation
      </button>
      <button type="button" className="text-button" onClick={() => copy(link(), "Link copied")}>
        Copy link
      </button>
      <ShareLink title={source.title} link={link} onRefused={(refused) => copy(refused, NOT_SHARED)} />
      <CiteMenu of={{ what: "quote", source, quote }} />
      <CopyTold told={told} />
    </>
  );
}
