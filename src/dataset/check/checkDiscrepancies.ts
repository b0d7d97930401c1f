import type { EventRecord } from "../schema/event";
import { showValue } from "../schema/showValue";
import { isObject } from "./checkShape";
import { type Context, type PassageChecker, reportRepeats } from "./context";
import type { Listed } from "./draft";

export function checkDiscrepancies(
  context: Context,
  { file, path, record }: Listed<EventRecord>,
  passages: PassageChecker,
): void {
  const { report } = context;
  (record.discrepancies ?? []).forEach(({ property, readings }, i) => {
    const at = [...path, "discrepancies", i];
    if (property !== undefined && !resolvePointer(record, property)) {
      const example = "/exchange/transfers/0/count";
      report.error(
        file,
        [...at, "property"],
        `'${showValue(property)}' leads to nothing in this event; write a JSON pointer such as ${example}`,
      );
    }
    if (new Set(readings.map(({ says }) => says.toLowerCase())).size === 1) {
      report.error(file, [...at, "readings"], "these readings agree; what agrees is no discrepancy, so take it away");
    }
    let preferred = 0;
    readings.forEach((reading, j) => {
      passages.check(reading, file, [...at, "readings", j]);
      if (reading.rank !== "preferred") return;
      preferred++;
      if (preferred === 2) report.error(file, [...at, "readings", j, "rank"], "one reading at most can be preferred");
      if (reading.why === undefined) {
        report.error(file, [...at, "readings", j, "rank"], "a preferred reading needs its reason in 'why'");
      }
    });
    reportRepeats(
      context,
      file,
      readings,
      ({ source, paragraph, says }) => JSON.stringify([source, paragraph, says]),
      (j) => [...at, "readings", j],
      () => "this reading is given twice",
    );
  });
}

/** Whether a JSON pointer (RFC 6901) leads to a value. */
function resolvePointer(record: unknown, pointer: string): boolean {
  if (!pointer.startsWith("/")) return false;
  let value = record;
  for (const step of pointer.slice(1).split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value) && /^(?:0|[1-9]\d*)$/.test(key) && Number(key) < value.length) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return false;
  }
  return true;
}
