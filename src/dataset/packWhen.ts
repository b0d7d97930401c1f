import { asDay } from "../time/day";
import { PRECISIONS, type Precision, type When } from "../time/when";

/** Bits of the `when` column: three each for the precision of start and end, then the flags. */
const END_SHIFT = 3;
const PRECISION_MASK = 0b111;
const INTERVAL = 1 << 6;
const APPROXIMATE = 1 << 7;
const UNCERTAIN = 1 << 8;
const OPEN_START = 1 << 9;
const OPEN_END = 1 << 10;

/** Precisions and flags of a date in one number below 2^16; start, end and offset have columns of their own. */
export const packWhen = (when: When): number =>
  PRECISIONS.indexOf(when.startPrecision) |
  (PRECISIONS.indexOf(when.endPrecision) << END_SHIFT) |
  (when.interval ? INTERVAL : 0) |
  (when.approximate ? APPROXIMATE : 0) |
  (when.uncertain ? UNCERTAIN : 0) |
  (when.openStart ? OPEN_START : 0) |
  (when.openEnd ? OPEN_END : 0);

export function unpackWhen(packed: number, start: number, end: number, offsetMinutes: number): When {
  return {
    start: asDay(start),
    end: asDay(end),
    startPrecision: precisionAt(packed),
    endPrecision: precisionAt(packed >> END_SHIFT),
    interval: (packed & INTERVAL) !== 0,
    approximate: (packed & APPROXIMATE) !== 0,
    uncertain: (packed & UNCERTAIN) !== 0,
    openStart: (packed & OPEN_START) !== 0,
    openEnd: (packed & OPEN_END) !== 0,
    offsetMinutes,
  };
}

function precisionAt(bits: number): Precision {
  const precision = PRECISIONS[bits & PRECISION_MASK];
  if (precision === undefined) throw new RangeError(`no precision has the number ${bits & PRECISION_MASK}`);
  return precision;
}
