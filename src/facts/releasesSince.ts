import type { Release } from "../dataset/part";
import { CHANGE_TYPES, type ChangeType } from "../dataset/terms";

/** What was on the page when a reader was last there. */
export interface Visit {
  readonly version: string;
  /** ISO day. */
  readonly day: string;
}

/**
 * The releases that came after a visit, newest first as they are told: those before the version that was read then, or,
 * where that one is no longer told of, those of a later day.
 */
export function releasesSince(releases: readonly Release[], visit: Visit): readonly Release[] {
  const read = releases.findIndex(({ version }) => version === visit.version);
  return read >= 0 ? releases.slice(0, read) : releases.filter(({ date }) => date > visit.day);
}

/** How many records some releases changed, by type, in the order of CHANGE_TYPES; without those of none. */
export const countChanges = (
  releases: readonly Release[],
): readonly { readonly type: ChangeType; readonly count: number }[] =>
  CHANGE_TYPES.map((type) => ({
    type,
    count: releases.flatMap(({ changes }) => changes).filter((change) => change.type === type).length,
  })).filter(({ count }) => count > 0);
