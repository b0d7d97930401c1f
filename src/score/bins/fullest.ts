import { noEntry } from "../../dataset/noEntry";
import { KINDS_ON, rowOfCode } from "../kinds";
import { K, type LaneIndex } from "../lanes/laneIndex";

/** The most statements that any lane has in one column of so many days: one pass over them for each width of column. */
export function fullestColumns(index: LaneIndex): (binDays: number) => number {
  const known = new Map<number, number>();
  return (binDays) => {
    const found = known.get(binDays) ?? fullest(index, binDays);
    known.set(binDays, found);
    return found;
  };
}

function fullest(index: LaneIndex, binDays: number): number {
  let most = 0;
  for (let row = 0; row < index.table.lanes.length; row++) {
    for (const kind of KINDS_ON.notes) {
      let [bin, count] = [Number.NaN, 0];
      const end = index.runs[row * K + kind + 1] ?? noEntry(row);
      for (let place = index.runs[row * K + kind] ?? noEntry(row); place < end; place++) {
        const here = Math.floor((index.at[place] ?? noEntry(place)) / binDays);
        count = here === bin ? count + 1 : 1;
        bin = here;
        if (count > most) most = count;
      }
    }
  }
  return most;
}

/** Events of kinds that have a chip each. */
export const countChips = (index: LaneIndex): number =>
  KINDS_ON.seats
    .filter((kind) => rowOfCode(kind).chip)
    .reduce((sum, kind) => {
      const run = index.all * K + kind;
      return sum + (index.runs[run + 1] ?? noEntry(run)) - (index.runs[run] ?? noEntry(run));
    }, 0);
