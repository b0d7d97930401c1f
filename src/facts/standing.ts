import { asEventIndex, type Dataset } from "../dataset/dataset";
import type { StanceRow } from "../dataset/part";
import type { Act } from "../dataset/terms";

/** The acts that say where a party stands; the others are remarks. */
export const STANDING_ACTS = ["demands", "offers", "accepts", "rejects", "conditions", "reaffirms"] as const;
export type StandingAct = (typeof STANDING_ACTS)[number];

export const isStandingAct = (act: Act): act is StandingAct => STANDING_ACTS.some((one) => one === act);

/** Where a party stands on an issue at a day. */
export interface Stand {
  /** Its last stance that says so, null before there is one. */
  readonly standing: StanceRow | null;
  /** Its last remark, where that came later or stands alone. */
  readonly remark: StanceRow | null;
}

type Core = Pick<Dataset, "startOf">;

/** `trail` in order of time; only what begins before `until`, in days since 1970-01-01, counts. */
export function standAt(dataset: Core, trail: readonly StanceRow[], until: number): Stand {
  const startOf = ({ event }: StanceRow): number => dataset.startOf(asEventIndex(event));
  const known = trail.filter((row) => startOf(row) < until);
  const standing = known.findLast(({ act }) => isStandingAct(act)) ?? null;
  const remark = known.findLast(({ act }) => !isStandingAct(act)) ?? null;
  const isLater = remark !== null && (standing === null || startOf(remark) > startOf(standing));
  return { standing, remark: isLater ? remark : null };
}

/**
 * What came between two days: nothing; remarks alone; a first position; another act; the same act in other words; or
 * the same said once more.
 */
export type Move = "first" | "moved" | "reworded" | "repeated" | "remarks" | "nothing";

export interface Compared {
  readonly before: Stand;
  readonly move: Move;
}

/** A trail up to the later day, at an earlier one: what begins before `since` was on record then. */
export function compareStand(dataset: Core, trail: readonly StanceRow[], since: number): Compared {
  const before = standAt(dataset, trail, since);
  return { before, move: moveOf(dataset, trail, before.standing, since) };
}

function moveOf(dataset: Core, trail: readonly StanceRow[], was: StanceRow | null, since: number): Move {
  const { standing: is } = standAt(dataset, trail, Number.POSITIVE_INFINITY);
  if (is !== null && is !== was) {
    if (was === null) return "first";
    if (was.act !== is.act) return "moved";
    return was.position === is.position ? "repeated" : "reworded";
  }
  return trail.some(({ event }) => dataset.startOf(asEventIndex(event)) >= since) ? "remarks" : "nothing";
}
