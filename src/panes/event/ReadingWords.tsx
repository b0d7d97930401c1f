import type { Reading } from "../../dataset/part";
import type { LoadedEvent } from "../../files/queries";
import { describePlace, NO_WORDS } from "../../words/describe";
import { wordsFrom } from "../../words/wordsFrom";
import { useReading } from "../reading/reading";
import { NoteNumbers } from "./NoteNumbers";
import { QuotedWords } from "./QuotedWords";

/** A reading's own words and who says them; without words, who says it and that none are recorded. */
export function ReadingWords({ of, reading }: { of: LoadedEvent; reading: Reading }) {
  const { dataset } = useReading();
  const { quote } = reading;
  if (quote !== undefined) return <QuotedWords words={wordsFrom(of, { ...reading, quote })} />;
  const publisher = of.sourceOf(reading.source)?.publisher.name ?? reading.source;
  return (
    <>
      <span className="no-words">{NO_WORDS}</span>
      <span className="quoted-who">
        <span>{describePlace(dataset, reading, publisher)}</span>
        <NoteNumbers sources={[reading.source]} />
      </span>
    </>
  );
}
