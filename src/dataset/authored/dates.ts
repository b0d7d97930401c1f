import { parseDay } from "../../time/calendar";
import { asDay } from "../../time/day";
import { type EdtfResult, parseEdtf } from "../../time/edtf";
import type { When } from "../../time/when";
import { type CompileMemory, memoryOfOneRun } from "../memory";

/** Reads the EDTF dates of one dataset; a text that comes again is not read again. */
export interface Dates {
  readonly parse: (edtf: string) => EdtfResult;
  /** The same for a date that the checks have passed; throws on any other. */
  readonly when: (edtf: string) => When;
  /** The as-of date as days since 1970-01-01. */
  readonly asOfDay: number;
}

/** Open ends reach to the end of the as-of day, an ISO day; 1970 stands in for one that is not a day. */
export function createDates(asOf: string, memory: CompileMemory = memoryOfOneRun()): Dates {
  const asOfDay = parseDay(asOf) ?? asDay(0);
  const what = `dates up to ${asOfDay}`;
  const parse = (edtf: string): EdtfResult => memory.of(what, edtf, () => parseEdtf(edtf, asOfDay + 1));
  const when = (edtf: string): When => {
    const result = parse(edtf);
    if (!result.ok) throw new Error(`an unchecked date reached the compiler: '${edtf}' ${result.reason}`);
    return result.when;
  };
  return { parse, when, asOfDay };
}
