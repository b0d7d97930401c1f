import type { RecordFault } from "../../../workbench/checkRecord";
import type { JsonRecord } from "../../../workbench/draft";
import { valueAt } from "../../../workbench/recordPath";
import { chooseOne, inFigures, needed, WHAT_IS_CHOSEN, WHAT_IS_NEEDED } from "./words";

/** A fault with a sentence of ours where data:check speaks of keys and ids that nobody typed; its own words stand behind. */
export function sayPlainly(fault: RecordFault, record: JsonRecord): RecordFault {
  const { message, pointer } = fault;
  const path = pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const missing = /^'(\w+)' is missing/.exec(message)?.[1];
  if (missing !== undefined) return { ...fault, message: needed(WHAT_IS_NEEDED[missing] ?? "an answer", message) };
  if (message === "an event needs one actor at least") {
    return { ...fault, message: needed("somebody who took part", message) };
  }
  const empty = /^('(\w+)' is empty); an id is needed/.exec(message);
  if (empty && valueAt(record, path) === "") {
    const key = pointer.startsWith("/relations") ? "event" : String(empty[2]);
    return { ...fault, message: chooseOne(WHAT_IS_CHOSEN[key] ?? "an entry", String(empty[1])) };
  }
  return / must be a (?:whole )?number, not the text /.test(message)
    ? { ...fault, message: inFigures(message) }
    : fault;
}
