import type { Dataset } from "../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../dataset/definitions";
import type { SourceRow } from "../../dataset/part";
import { KINDS, type Kind } from "../../dataset/terms";
import { type Bits, countBits, hasBit, iterateBits } from "../../filter/bits";
import { listChips } from "../../filter/chips";
import { asDay, type Span } from "../../time/day";
import { formatDay, formatIsoDay, formatSpan } from "../../time/words";
import type { View } from "../../view/view";
import { counted, outOf } from "../../words/counted";
import { listWords } from "../../words/listWords";
import type { PictureWords } from "./drawPicture";

/** What a picture shows, as the page knows it. */
export interface PictureSubject {
  readonly dataset: Dataset;
  readonly view: View;
  /** The events that are in sight. */
  readonly inView: Bits;
  readonly span: Span | null;
  /** Every document of the dataset; null where they have not come. */
  readonly sources: readonly SourceRow[] | null;
}

/** What a picture says of itself, so that it can be understood and found again without the page. `made` is an ISO day. */
export function pictureWords(subject: PictureSubject, address: string, made: string): PictureWords {
  const { dataset, view, inView, span, sources } = subject;
  const { head } = dataset;
  const chips = listChips(view, dataset).map(({ label }) => label);
  const shown = `${outOf(countBits(inView), dataset.count)} events`;
  const from = `Parley, dataset ${head.id} ${head.version}, as of ${formatDay(asDay(head.asOfDay))}, ${head.license}. Made on ${formatIsoDay(made)}. ${address}`;
  return {
    title: head.title,
    subtitle: holdable([span && formatSpan(span, "long"), shown, ...chips].filter((part) => part !== null).join(" · ")),
    legend: kindsIn(dataset, inView).map((kind) => ({ kind, label: KIND_DEFINITIONS[kind].label })),
    sources: sources === null ? null : restsOn(sources, inView),
    from,
  };
}

function kindsIn(dataset: Dataset, events: Bits): readonly Kind[] {
  const found = new Set<Kind>();
  for (const event of iterateBits(events)) found.add(dataset.kindOf(event));
  return KINDS.filter((kind) => found.has(kind));
}

/** More would be a bibliography, which the files hold. */
const NAMED = 6;

/** Which documents some events rest on: how many, and whose most of them are; null for none. */
function restsOn(sources: readonly SourceRow[], events: Bits): string | null {
  const used = sources.filter(({ restedOnBy }) => restedOnBy.some((event) => hasBit(events, event)));
  if (used.length === 0) return null;
  const byName = new Map<string, number>();
  for (const { publisher } of used) byName.set(publisher.name, (byName.get(publisher.name) ?? 0) + 1);
  const names = [...byName].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
  const rest = names.length - NAMED;
  const named = rest > 1 ? [...names.slice(0, NAMED), counted(rest, "other")] : names;
  return `Sources: ${counted(used.length, "document")} of ${listWords(named)}.`;
}

/** Searched words come from the address with whatever it holds; SVG is XML, which cannot hold these (XML 1.0, 2.2). */
const holdable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that go
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu, "\uFFFD");
