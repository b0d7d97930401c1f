import Papa from "papaparse";
import type { Progress } from "../progress";
import { SEPARATORS, type Separator } from "./table";
import { READING_TABLE } from "./words";

export interface Separated {
  readonly separator: Separator;
  readonly records: readonly (readonly string[])[];
  /** The record (from 0) in which a quotation mark opens that is never closed; null where all are. */
  readonly unclosed: number | null;
  /** Records in which quotation marks do not pair otherwise. */
  readonly loose: readonly number[];
}

const TOLD_EVERY = 1000;
/** As much of a table tells what separates its cells. */
const PREVIEWED = 50;

/** Takes a text apart into records of cells. Line ends are those of any system, within cells too. */
export function separate(written: string, chosen: Separator | undefined, progress: Progress): Separated {
  const text = written.replaceAll(/\r\n?/g, "\n");
  const said = /^sep=([,;\t])\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const separator = chosen ?? SEPARATORS.find((each) => each === said?.[1]) ?? likelySeparator(body);
  const records: string[][] = said ? [[]] : [];
  let unclosed: number | null = null;
  const loose = new Set<number>();
  Papa.parse<string[]>(body, {
    delimiter: separator,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      for (const { code } of errors) {
        if (code === "MissingQuotes") unclosed = records.length;
        else if (code === "InvalidQuotes") loose.add(records.length);
      }
      records.push(data);
      if (records.length % TOLD_EVERY === 0) progress(meta.cursor, body.length, READING_TABLE);
    },
  });
  return { separator, records, unclosed, loose: [...loose] };
}

/** The one by which the first rows have the most columns, and the same number of them. */
function likelySeparator(text: string): Separator {
  let best: Separator = ",";
  let most = 0;
  // A tab is hardly ever part of a text, a comma often is.
  for (const separator of SEPARATORS.toReversed()) {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: "\n", preview: PREVIEWED });
    const widths = data.filter((record) => record.some((cell) => cell.trim() !== "")).map((record) => record.length);
    const columns = widths[0] ?? 0;
    if (columns < 2) continue;
    const alike = widths.filter((width) => width === columns).length / widths.length;
    if (columns * alike > most) {
      most = columns * alike;
      best = separator;
    }
  }
  return best;
}
