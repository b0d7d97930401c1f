import { parseDay } from "../../time/calendar";
import { asDay } from "../../time/day";
import { type EdtfResult, parseEdtf } from "../../time/edtf";
import type { When } from "../../time/when";

/** Reads the EDTF dates of one dataset; a text that comes again is not read again. */
export interface Dates {
  readonly parse: (edtf: string) => EdtfResult;
  /** The same for a date that the checks have passed; throws on any other. */
  readonly when: (edtf: string) => When;
  /** The as-of date as days since 1970-01-01. */
  readonly asOfDay: number;
}

/** Open ends reach to the end of the as-of day, an ISO day; 1970 stands in for one that is not a day. */
export function createDates(asOf: string): Dates {
  const asOfDay = parseDay(asOf) ?? asDay(0);
  const known = new Map<string, EdtfResult>();
  const parse = (edtf: string): EdtfResult => {
    let result = known.get(edtf);
    if (result === undefined) {
      result = parseEdtf(edtf, asOfDay + 1);
      known.set(edtf, result);
    }
    return result;
  };
  const when = (edtf: string): When => {
    const result = parse(edtf);
    if (!result.ok) throw new Error(`an unchecked date reached the compiler: '${edtf}' ${result.reason}`);
    return result.when;
  };
  return { parse, when, asOfDay };
}
