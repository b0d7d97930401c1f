import { createDates } from "../../dataset/authored/dates";
import { isoDay } from "../../time/calendar";
import { asDay } from "../../time/day";
import { isToTheDay } from "../../time/when";
import { isRecord, readValue } from "../draft";
import { spell } from "../patchText";
import type { BuiltRow } from "./buildRow";

const HEAD = "dataset.json";

/** A new dataset's files with the last day of its events and sources as the day up to which it is kept. */
export function asOfFor(rows: readonly BuiltRow[], texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const head = readValue(texts.get(HEAD) ?? "");
  if (!isRecord(head)) return texts;
  const dates = createDates("1970-01-01");
  const days = rows
    .flatMap(({ when, planned, source }) => [planned ? null : when, source.record.published])
    .flatMap((edtf) => {
      const read = typeof edtf === "string" ? dates.parse(edtf) : null;
      if (!read?.ok) return [];
      const { start, end, openEnd } = read.when;
      // Within a month or a year nobody knows the last day.
      return [isToTheDay(read.when) && !openEnd ? Math.ceil(end) - 1 : Math.floor(start)];
    });
  const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  if (last === Number.NEGATIVE_INFINITY) return texts;
  return new Map([...texts, [HEAD, spell(HEAD, { ...head, asOf: isoDay(asDay(last)) })]]);
}
