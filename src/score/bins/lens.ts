import type { Dataset, EventIndex, Transfer } from "../../dataset/dataset";
import type { LaneTable } from "../lanes/lanes";

/** An exchange as a lens: how wide it is drawn and what stands beside it. */
export interface Lens {
  readonly widthPx: number;
  /** "157 ⇄" the same both ways, "205↓ 303↑" by direction, "1000↓" one way; "" where no number is known. */
  readonly label: string;
}

const NARROWEST_PX = 5;
const WIDEST_PX = 30;
/** 2,000 people, the largest exchange so far (1,000 each way), are as wide as a lens gets. */
const PX_PER_ROOT = WIDEST_PX / Math.sqrt(2000);

/** Square root of the people, so that ten times as many look about three times as wide. */
export const lensWidthPx = (people: number): number =>
  Math.min(WIDEST_PX, Math.max(NARROWEST_PX, PX_PER_ROOT * Math.sqrt(people)));

/**
 * The lens of an exchange. Down is from the channel's upper lane to its lower one; an exchange outside the channel has
 * no direction on screen and shows its sum. The dead are counted apart from the living: they are the label only where
 * nobody else was handed over, and then it says so.
 */
export function layoutLens(dataset: Dataset, event: EventIndex, channel: LaneTable["channel"]): Lens {
  const { counted, dead } = countedOf(dataset, event);
  const total = peopleOf(dataset, event);
  const widthPx = lensWidthPx(total);
  if (counted.every(({ count }) => count === null)) return { widthPx, label: "" };
  const what = dead ? " bodies" : "";
  if (channel === null) return { widthPx, label: `${total}${what}` };
  const sum = (from: number, to: number): number | null => {
    const some = counted.filter((transfer) => transfer.from === from && transfer.to === to);
    if (some.some(({ count }) => count === null)) return null;
    return some.reduce((all, { count }) => all + (count ?? 0), 0);
  };
  const down = sum(channel.upper, channel.lower);
  const up = sum(channel.lower, channel.upper);
  if (down === up && down !== null) return { widthPx, label: down === 0 ? `${total}${what}` : `${down}${what} ⇄` };
  const ways = [arrow(down, "↓"), arrow(up, "↑")].filter((way) => way !== "");
  return { widthPx, label: `${ways.join(" ")}${what}` };
}

/** How many people an exchange handed over, as far as is known. */
export const peopleOf = (dataset: Dataset, event: EventIndex): number =>
  countedOf(dataset, event).counted.reduce((sum, { count }) => sum + (count ?? 0), 0);

function countedOf(
  dataset: Dataset,
  event: EventIndex,
): { readonly counted: readonly Transfer[]; readonly dead: boolean } {
  const transfers = dataset.transfersOf(event);
  const living = transfers.filter((transfer) => transfer.what !== "bodies");
  return living.length > 0 ? { counted: living, dead: false } : { counted: transfers, dead: transfers.length > 0 };
}

/** One direction; an unknown number is said to be unknown beside a known one. */
const arrow = (people: number | null, sign: string): string => (people === 0 ? "" : `${people ?? "?"}${sign}`);
