import type { ReactNode } from "react";
import type { Words } from "../../dataset/part";
import { listPassages } from "../../facts/passages";
import type { LoadedEvent } from "../../files/queries";
import { openSource } from "../../view/choose";
import { useReading } from "../reading/reading";
import { leadToWords } from "./leadToWords";
import { PassageNumber } from "./PassageNumber";
import { QuotedWords } from "./QuotedWords";
import { wordsFrom } from "./wordsFrom";

interface WordsButtonProps {
  readonly of: LoadedEvent;
  readonly passage: Parameters<typeof wordsFrom>[1];
  readonly bearing?: readonly string[];
  readonly children?: ReactNode;
}

/** A quote that an event rests on, with who says it: a press away from its paragraph in the document. */
export function WordsButton({ of, passage, bearing = [], children }: WordsButtonProps) {
  const { view, change } = useReading();
  const words: Words = wordsFrom(of, passage);
  const { source, paragraph, quote } = words;
  const open = view.source === source && view.p === paragraph;
  return (
    <button
      type="button"
      className="evidence-item"
      aria-current={open || undefined}
      onClick={() => {
        change(openSource(view, source, paragraph));
        leadToWords(source, paragraph, quote);
      }}
    >
      <PassageNumber passages={listPassages(of.detail)} source={source} paragraph={paragraph} />
      <QuotedWords words={words} bearing={bearing} />
      {children}
    </button>
  );
}
