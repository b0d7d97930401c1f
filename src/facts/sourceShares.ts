import { asEventIndex, type Dataset } from "../dataset/dataset";
import type { SourceRow } from "../dataset/part";
import { CONTROLS, type Control } from "../dataset/terms";
import { type Bits, hasBit } from "../filter/bits";

export type ByControl = { readonly [control in Control]: number };

/**
 * On whose documents the shown events of a party rest. Counted are pairs of an event and a document that it rests on:
 * an event on three documents counts three times, for each of its parties.
 */
export interface SourceShare {
  /** Index of the party, null for all events whoever takes part. */
  readonly party: number | null;
  readonly pairs: number;
  readonly byControl: ByControl;
  /** Publishers by name with their pairs, most first. */
  readonly publishers: readonly (readonly [name: string, pairs: number])[];
}

/** The share over all shown events, then one for each party that takes part in any of them, most pairs first. */
export function sharesByParty(dataset: Dataset, rows: readonly SourceRow[], shown: Bits): readonly SourceShare[] {
  const all = createTally();
  const tallies = new Map<number, ReturnType<typeof createTally>>();
  for (const { restedOnBy, publisher } of rows) {
    for (const event of restedOnBy) {
      if (!hasBit(shown, event)) continue;
      all.add(publisher);
      for (const party of new Set(dataset.seatsOf(asEventIndex(event)).map((seat) => seat.party))) {
        const tally = tallies.get(party) ?? createTally();
        tallies.set(party, tally);
        tally.add(publisher);
      }
    }
  }
  const byParty = [...tallies].map(([party, tally]) => tally.share(party));
  return [all.share(null), ...byParty.sort((a, b) => b.pairs - a.pairs || (a.party ?? 0) - (b.party ?? 0))];
}

function createTally() {
  const byControl = new Map<Control, number>();
  const publishers = new Map<string, number>();
  return {
    add({ name, control }: SourceRow["publisher"]) {
      byControl.set(control, (byControl.get(control) ?? 0) + 1);
      publishers.set(name, (publishers.get(name) ?? 0) + 1);
    },
    share(party: number | null): SourceShare {
      const of = (control: Control): number => byControl.get(control) ?? 0;
      return {
        party,
        pairs: CONTROLS.reduce((sum, control) => sum + of(control), 0),
        byControl: {
          private: of("private"),
          "public-service": of("public-service"),
          state: of("state"),
          official: of("official"),
        },
        publishers: [...publishers].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
      };
    },
  };
}
