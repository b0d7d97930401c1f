import type { Words } from "../../dataset/part";
import { describeChecked } from "../../words/checkedWords";
import { describeAttribution } from "../../words/describe";
import { useReading } from "../reading/reading";
import { NoteNumbers } from "./NoteNumbers";
import "./quotedWords.css";

interface QuotedWordsProps {
  readonly words: Words;
  /** What else is to be told of how it bears on the event, such as "disputes". */
  readonly bearing?: readonly string[];
}

/** A quote as it stands beside what it carries: the words, our translation of them, who says them and where, and whether they were checked. */
export function QuotedWords({ words, bearing = [] }: QuotedWordsProps) {
  const { dataset } = useReading();
  const who = `${describeAttribution(dataset, words, words.publisher)}, ¶${words.paragraph}`;
  return (
    <>
      <q className="quoted-words" lang={words.language} dir="auto">
        {words.quote}
      </q>
      {words.translation !== undefined && <Translation text={words.translation} />}
      <span className="quoted-who">
        <span>{[who, ...bearing].join(" · ")}</span>
        <NoteNumbers sources={[words.source]} />
      </span>
      <span className="quoted-checked" data-checked={words.checked !== undefined || undefined}>
        {describeChecked(words.checked, "short")}
      </span>
    </>
  );
}

/** Ours, and said to be: never in place of the words. */
export const Translation = ({ text }: { readonly text: string }) => (
  <span className="our-translation">
    <span className="our-translation-label">our translation:</span> <span>{text}</span>
  </span>
);
