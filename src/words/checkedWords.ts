import type { Evidence } from "../dataset/part";
import type { CheckedResult } from "../dataset/terms";
import { formatEdtf } from "../time/edtfWords";

const RESULT_WORDS: { readonly [result in CheckedResult]: string } = {
  verified: "its paragraph and its words are as recorded",
  verbatim: "its words stand there as quoted",
  typography: "its words stand there as quoted, but for typography",
};

/** Whether and when a quote was compared with its source's text, and with what outcome. */
export function describeChecked(checked: Evidence["checked"], detail: "short" | "full"): string {
  if (!checked) return "As recorded by the editor";
  const said = `Checked against the text on ${formatEdtf(checked.on)}`;
  return detail === "short" ? said : `${said}: ${RESULT_WORDS[checked.result]}`;
}

/** The ISO day on which all of some quotes were checked; null where not all were, or not on the same day. */
export function dayOfChecks(quotes: readonly Pick<Evidence, "checked">[]): string | null {
  const day = quotes[0]?.checked?.on;
  return day !== undefined && quotes.every(({ checked }) => checked?.on === day) ? day : null;
}

/** What stands once in a document's head: "all 24 quotes checked on 24 November 2026", or how many were. */
export function summariseDocument(quotes: readonly Pick<Evidence, "checked">[]): string {
  const day = dayOfChecks(quotes);
  if (day === null) return summariseChecked(quotes);
  return `${quotes.length === 1 ? "its one quote" : `all ${quotes.length} quotes`} checked on ${formatEdtf(day)}`;
}

/**
 * How many of some quotes were checked, and when, as one sentence: "24 of 24 quotes checked against the text on 24
 * November 2026". Days that differ are given as first and last.
 */
export function summariseChecked(quotes: readonly Pick<Evidence, "checked">[]): string {
  if (quotes.length === 0) return "";
  const days = quotes.flatMap(({ checked }) => checked?.on ?? []).toSorted();
  const noun = quotes.length === 1 ? "quote" : "quotes";
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) {
    return quotes.length === 1
      ? "The quote is as recorded by the editor, not yet checked against the text"
      : `${quotes.length} quotes as recorded by the editor, none checked against the text yet`;
  }
  const when = first === last ? `on ${formatEdtf(first)}` : `between ${formatEdtf(first)} and ${formatEdtf(last)}`;
  return `${days.length} of ${quotes.length} ${noun} checked against the text ${when}`;
}
