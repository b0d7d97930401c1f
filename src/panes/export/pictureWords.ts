import type { Dataset } from "../../dataset/dataset";
import { listChips } from "../../filter/chips";
import { asDay, type Span } from "../../time/day";
import { formatDay, formatSpan } from "../../time/words";
import type { View } from "../../view/view";
import { outOf } from "../../words/counted";
import type { PictureWords } from "./drawPicture";

/** What a picture shows, as the page knows it. */
export interface PictureSubject {
  readonly dataset: Dataset;
  readonly view: View;
  readonly shownCount: number;
  readonly span: Span | null;
}

/** What a picture says of itself, so that it can be understood and found again without the page. */
export function pictureWords({ dataset, view, shownCount, span }: PictureSubject, address: string): PictureWords {
  const { head } = dataset;
  const chips = listChips(view, dataset).map(({ label }) => label);
  const shown = `${outOf(shownCount, dataset.count)} events`;
  return {
    title: head.title,
    subtitle: holdable([span && formatSpan(span, "long"), shown, ...chips].filter((part) => part !== null).join(" · ")),
    source: `Parley, dataset ${head.id} ${head.version}, as of ${formatDay(asDay(head.asOfDay))}, ${head.license}. ${address}`,
  };
}

/** Searched words come from the address with whatever it holds; SVG is XML, which cannot hold these (XML 1.0, 2.2). */
const holdable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that go
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu, "\uFFFD");
