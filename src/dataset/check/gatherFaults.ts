import { listSome } from "../schema/listSome";
import type { Fault } from "./fault";
import { comparePlaces, type PlacedFault } from "./placeFaults";

/**
 * The faults in the order in which they are to be read: causes before what follows from them, and all references to
 * one id that leads nowhere told as one, at the first of them.
 */
export function gatherFaults(placed: readonly PlacedFault[]): readonly Fault[] {
  const sorted = [...placed].sort(
    (a, b) => Number(a.reference?.follows ?? false) - Number(b.reference?.follows ?? false) || comparePlaces(a, b),
  );
  const others = new Map<string, PlacedFault[]>();
  const told = sorted.filter((fault) => {
    if (fault.reference === null) return true;
    const earlier = others.get(fault.reference.to);
    if (earlier === undefined) others.set(fault.reference.to, []);
    else earlier.push(fault);
    return earlier === undefined;
  });
  return told.map(({ reference, ...fault }) => {
    const also = others.get(reference?.to ?? "") ?? [];
    if (also.length === 0) return fault;
    const places = also.map(({ file, line, column }) => `${file}:${line}:${column}`);
    return { ...fault, message: `${fault.message} (also at ${listSome(places)})` };
  });
}
