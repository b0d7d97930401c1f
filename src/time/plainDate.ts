/** As the library's grammar gives it: months from 0, minutes from UTC. */
interface PlainDate {
  readonly type: "Date";
  readonly values: readonly number[];
  readonly offset?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const PLAIN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)([+-])(0[1-9]|1[01]):([0-5]\d))?([~?%])?$/;

/**
 * What the library reads in a day or an instant of the form that nearly all dates have, null for every other: its grammar
 * takes a hundred times as long. Whether there is such a day and time is not asked here.
 */
export function readPlainDate(text: string): PlainDate | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, sign, away, minutesAway, qualifier] = match;
  const date = [Number(year), Number(month) - 1, Number(day)];
  const qualified = {
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  };
  if (hour === undefined) return { type: "Date", values: date, ...qualified };
  // The library knows no instants that are approximate.
  if (qualifier !== undefined) return null;
  const offset = (sign === "-" ? -1 : 1) * (Number(away) * 60 + Number(minutesAway));
  return { type: "Date", values: [...date, Number(hour), Number(minute), Number(second)], offset, ...qualified };
}
