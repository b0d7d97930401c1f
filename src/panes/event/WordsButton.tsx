import type { ReactNode } from "react";
import type { Words } from "../../dataset/part";
import { listPassages } from "../../facts/passages";
import type { LoadedEvent } from "../../files/queries";
import { wordsFrom } from "../../words/wordsFrom";
import { PassageNumber } from "./PassageNumber";
import { QuotedWords } from "./QuotedWords";
import { useWayToWords } from "./useWayToWords";

interface WordsButtonProps {
  readonly of: LoadedEvent;
  readonly passage: Parameters<typeof wordsFrom>[1];
  readonly bearing?: readonly string[];
  readonly children?: ReactNode;
}

/** A quote that an event rests on, with who says it: a press away from its paragraph in the document. */
export function WordsButton({ of, passage, bearing = [], children }: WordsButtonProps) {
  const words: Words = wordsFrom(of, passage);
  const { open, lead } = useWayToWords(words);
  return (
    <button type="button" className="evidence-item" aria-current={open || undefined} onClick={lead}>
      <PassageNumber passages={listPassages(of.detail)} source={words.source} paragraph={words.paragraph} />
      <QuotedWords words={words} bearing={bearing} />
      {children}
    </button>
  );
}
