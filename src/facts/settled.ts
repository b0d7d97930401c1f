import type { Dataset, EventIndex } from "../dataset/dataset";
import { deriveRound, indexRounds, type RoundIndex } from "./rounds";
import { tookPlace } from "./tookPlace";

/** What came of a round. */
export interface Settled {
  /** The agreements and exchanges that are part of it, in order of time. */
  readonly agreed: readonly EventIndex[];
  /** How many agreements followed on its track before the next round. */
  readonly since: number;
  /** Names of the issues on its agenda that stayed open. */
  readonly open: readonly string[];
}

export function settle(dataset: Dataset, round: EventIndex, rounds: RoundIndex = indexRounds(dataset)): Settled {
  const page = deriveRound(dataset, rounds, round);
  const parts = [...page.agreed, ...page.exchanges].filter(({ tie }) => tie === "part");
  const open = tookPlace(dataset, round) ? page.agenda.filter(({ agreed }) => agreed.length === 0) : [];
  return {
    agreed: parts.map(({ event }) => event).toSorted((a, b) => a - b),
    since: page.agreed.filter(({ tie }) => tie === "after").length,
    open: open.flatMap(({ issue }) => dataset.issues[issue]?.name ?? []),
  };
}
