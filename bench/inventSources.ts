import type { EvidenceRecord } from "../src/dataset/schema/event";
import type { SourceRecord } from "../src/dataset/schema/source";
import { isoDay } from "../src/time/calendar";
import { asDay } from "../src/time/day";
import type { Dice } from "./dice";
import type { Tables } from "./inventTables";

const WHO = ["we", "both sides", "the delegations", "our people", "the envoys", "all who came", "the guarantors"];
const DO = [
  "will return to",
  "cannot leave out",
  "agreed to speak of",
  "still differ over",
  "have put on paper",
  "wait for",
];
const WHAT = ["the bridges", "the captives", "the grain ships", "the border posts", "the names", "the last two points"];
const HOW = [
  "before the frost",
  "without any delay",
  "at the next table",
  "as was promised",
  "if the guns stay silent",
];
const TYPES = ["news", "news", "news", "official", "transcript", "analysis"] as const;
const LANGUAGES = ["en", "en", "en", "fr", "de", "uk"] as const;

/** Sources stay in use for a few events, as a report of one day serves several. */
const IN_USE = 4;
/** Twelve words each: well within what may be quoted of one source. */
const QUOTES_AT_MOST = 8;
const NEW = 0.42;

interface OpenSource {
  readonly record: SourceRecord & { paragraphs: { n: number; gist: string }[] };
  last: number;
}

/** Makes the evidence of events that are given in order of time, and the sources that it rests on. */
export interface Evidencer {
  readonly evidenceOf: (day: number, pieces: number) => EvidenceRecord[];
  readonly sources: readonly SourceRecord[];
}

export function createEvidencer(dice: Dice, tables: Tables, lastDay: number): Evidencer {
  const sources: SourceRecord[] = [];
  const open: OpenSource[] = [];

  const begin = (day: number): OpenSource => {
    const number = sources.length + 1;
    const published = isoDay(asDay(Math.min(lastDay, day + dice.below(2))));
    const record = {
      id: `report-${number}`,
      type: dice.pick(TYPES),
      title: `Report ${number} on ${dice.pick(WHAT)}`,
      publisher: dice.pick(tables.publishers).id,
      published,
      language: dice.pick(LANGUAGES),
      url: `https://outlet.example/${published}/${number}`,
      rights: "all-rights-reserved",
      paragraphs: [],
    };
    sources.push(record);
    const source: OpenSource = { record, last: 0 };
    open.push(source);
    if (open.length > IN_USE) open.shift();
    return source;
  };

  const quoteOf = (source: OpenSource): EvidenceRecord => {
    source.last += 1 + dice.below(3);
    const what = dice.pick(WHAT);
    source.record.paragraphs.push({ n: source.last, gist: `Somebody speaks of ${what}.` });
    return {
      source: source.record.id,
      paragraph: source.last,
      quote: `${dice.pick(WHO)} ${dice.pick(DO)} ${what} ${dice.pick(HOW)}`,
      stance: "supports",
      ...(dice.chance(0.4) && { attribution: [dice.pick(tables.media)], speech: "reported" }),
      ...(source.record.language !== "en" && { translation: `In English: ${what}.` }),
    };
  };

  return {
    sources,
    evidenceOf(day, pieces) {
      return Array.from({ length: pieces }, () => {
        const free = open.filter(({ record }) => record.paragraphs.length < QUOTES_AT_MOST);
        return quoteOf(free.length === 0 || dice.chance(NEW) ? begin(day) : dice.pick(free));
      });
    },
  };
}
