import { formatNumber } from "../../time/formatNumber";
import { listSome } from "../schema/listSome";
import type { Context } from "./context";
import type { Path } from "./fault";

const GAP_KINDS = ["stances", "readings", "speech", "translations"] as const;
type GapKind = (typeof GAP_KINDS)[number];

/** Something that is missing: where, and the event that a reader would look up. */
interface Gap {
  readonly file: string;
  readonly path: Path;
  readonly event: string;
}

/**
 * Warns of what a claim lacks and the page says is not recorded: words of its own, whose words they are, our translation.
 * One warning a kind of gap, at the first of them, with their number and the events: a dataset written before these
 * fields would have a thousand.
 */
export function checkMissing({ draft, report }: Context): void {
  const gaps = { stances: [] as Gap[], readings: [] as Gap[], speech: [] as Gap[], translations: [] as Gap[] };
  const scriptOf = rememberScripts();
  const counts = { stances: 0, readings: 0, speech: 0, translations: 0 };
  const languageOf = new Map(draft.sources.map(({ record }) => [record.id, primary(record.language)]));
  const own = primary(draft.head?.record.language ?? "");
  const count = (kind: GapKind, gap: Gap | null) => {
    counts[kind]++;
    if (gap !== null) gaps[kind].push(gap);
  };
  for (const { file, path, record } of draft.events) {
    const at = (...steps: Path): Gap => ({ file, path: [...path, ...steps], event: record.id });
    if (record.kind === "statement") {
      record.statement.stances.forEach(({ quotes }, i) => {
        count("stances", quotes === undefined ? at("statement", "stances", i) : null);
      });
    }
    record.discrepancies?.forEach(({ readings }, i) => {
      readings.forEach(({ quote }, j) => {
        count("readings", quote === undefined ? at("discrepancies", i, "readings", j) : null);
      });
    });
    record.evidence.forEach(({ source, quote, attribution, speech, translation }, i) => {
      if ((attribution?.length ?? 0) > 0) count("speech", speech === undefined ? at("evidence", i) : null);
      const language = languageOf.get(source);
      const isOther = language !== undefined && language !== own && isWrittenIn(scriptOf(language), quote);
      if (isOther) count("translations", translation === undefined ? at("evidence", i) : null);
    });
  }
  for (const kind of GAP_KINDS) {
    const [first] = gaps[kind];
    if (first === undefined) continue;
    const events = listSome([...new Set(gaps[kind].map(({ event }) => event))], 5);
    const number = `${formatNumber(gaps[kind].length)} of ${formatNumber(counts[kind])}`;
    report.warn(first.file, first.path, MESSAGES[kind](number, events));
  }
}

const MESSAGES: { readonly [kind in GapKind]: (number: string, events: string) => string } = {
  stances: (number, events) =>
    `${number} stances name no words of their own, this one first; name in 'quotes' the quotes that carry them (events: ${events})`,
  readings: (number, events) =>
    `${number} readings have no words of their own, this one first; give them a 'quote' (events: ${events})`,
  speech: (number, events) =>
    `of ${number} attributed quotes it is not told whose words they are, this one first; write 'speech': direct, reported or outlet (events: ${events})`,
  translations: (number, events) =>
    `${number} quotes in other languages have no translation, this one first; write ours in 'translation' (events: ${events})`,
};

const primary = (language: string): string => language.split("-")[0] ?? "";

/** Whether a quote may be in its document's language: a Chinese page that gives a speaker's English words quotes English. */
const isWrittenIn = (script: string | undefined, quote: string): boolean =>
  script === "Latn" || /[^\P{L}\p{Script=Latin}]/u.test(quote);

/** Asked once a language: it takes longer than all else that is asked of a quote. */
function rememberScripts(): (language: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (language) => {
    if (!known.has(language)) known.set(language, new Intl.Locale(language).maximize().script);
    return known.get(language);
  };
}
